import { OPENCOST_PRICES, type Prices } from '../pricing/prices.ts'
import { azureMost } from './azure-limits.ts'
import { composeCompare } from './compose-compare.ts'
import { composeLoad, countRequests } from './compose-load.ts'
import type { Given } from './contract.ts'
import type {
  DatasetFormat,
  DatasetInputs,
  ImageSource,
  Inputs,
  Recipe,
  ReportInputs,
  RunPlace,
  SearchInputs,
  ServiceInputs
} from './inputs.ts'
import { NO_PRICES } from './price-fields.ts'
import { collectSecrets, collectWithin } from './secrets.ts'
import { spellShard } from './shard.ts'

/** What layers bring beside texts. */
interface Made {
  readonly recipe?: Recipe | undefined
  readonly rows?: string | undefined
  readonly prices?: Prices | undefined
}

/** Values that are right one by one, put together by room. */
export function composeInputs(
  given: Given,
  { recipe, rows, prices = OPENCOST_PRICES }: Made = {}
): Inputs {
  const { headers = {}, env = {}, 'build-args': buildArgs = {} } = given
  return {
    image: recipe ?? composeImage(given),
    server: given.server,
    service: composeService(given),
    place: composePlace(given),
    answers: {
      successStatus: given['success-status'],
      failureBody: given['failure-body']
    },
    dataset: composeDataset(given, rows),
    load: composeLoad(given),
    cpuMillicores: given.cpu,
    memoryBytes: given.memory,
    mostSize: azureMost(given),
    headroom: given.headroom,
    search: composeSearch(given),
    pricing:
      given.prices === NO_PRICES
        ? undefined
        : { prices, current: given.current },
    compare: composeCompare(given),
    thresholds: given.thresholds ?? [],
    failOn: given['fail-on'],
    report: composeReport(given),
    reuse: {
      cache: given.cache,
      // A point of a trend is a whole: the merge keeps it.
      history: given.shard ? undefined : given.history,
      allowed: given.reuse === 'true'
    },
    secrets: [
      ...collectSecrets(headers, env, buildArgs),
      ...collectWithin(Object.values(given).map(textOf)),
      ...Object.values(given.secrets ?? {})
    ]
  }
}

/** Of an input that may be shown; pairs are looked at one by one. */
function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join(' ')
  return typeof value === 'string' ? value : ''
}

/** As docker does: context `.`, and a Dockerfile's path is not below it. */
function composeImage(given: Given): ImageSource {
  if (given.image !== undefined)
    return { kind: 'reference', reference: given.image }
  return {
    kind: 'dockerfile',
    context: given.context ?? '.',
    dockerfile: given.dockerfile,
    target: given.target,
    buildArgs: given['build-args'] ?? {},
    buildKit: {
      cacheFrom: given['cache-from'] ?? [],
      cacheTo: given['cache-to'] ?? [],
      secrets: given.secrets ?? {},
      ssh: given.ssh ?? []
    }
  }
}

function composeService(given: Given): ServiceInputs {
  return {
    port: given.port,
    path: given.path,
    method: given.method.toUpperCase(),
    contentType: given['content-type'],
    headers: given.headers ?? {},
    env: given.env ?? {},
    command: given.command,
    shmBytes: given['shm-size'],
    runsHealthcheck: given.healthcheck === 'run',
    isolate: given.isolate === 'true',
    readinessPath: given['readiness-path'],
    startupTimeoutMs: given['startup-timeout'],
    requestTimeoutMs: given['request-timeout']
  }
}

function composePlace(given: Given): RunPlace {
  if (given['run-on'] === 'docker') return { kind: 'docker' }
  return {
    kind: 'kubernetes',
    context: given['kubernetes-context'],
    namespace: given['kubernetes-namespace'],
    nodeSelector: given['kubernetes-node-selector'] ?? {},
    tolerations: given['kubernetes-tolerations'] ?? [],
    serviceAccount: given['kubernetes-service-account'],
    imagePullSecret: given['kubernetes-image-pull-secret'],
    runtimeClass: given['kubernetes-runtime-class'],
    parallel: given.parallel ?? 1,
    timeoutMs: given['kubernetes-timeout'],
    pushTo: given['push-to']
  }
}

function composeSearch(given: Given): SearchInputs {
  return {
    ...given.search,
    timeBudgetMs: given['time-budget'],
    soakMs: given.soak,
    slowdown: given.slowdown,
    memoryStepBytes: given['memory-step'],
    cpuStepMillicores: given['cpu-step'],
    minMemoryBytes: given['min-memory'],
    maxMemoryBytes: given['max-memory'],
    minCpuMillicores: given['min-cpu'],
    maxCpuMillicores: given['max-cpu']
  }
}

function composeDataset(given: Given, rows?: string): DatasetInputs {
  const { dataset: path, 'dataset-format': format } = given
  return {
    path,
    rows,
    format: format === 'auto' ? formatOf(path) : format,
    requests: countRequests(given),
    warmup: given.warmup,
    seed: given.seed,
    order: given.order,
    shard: given.shard
  }
}

function formatOf(path: string): DatasetFormat {
  return /\.csv(\.gz)?$/i.test(path) ? 'csv' : 'lines'
}

function composeReport(given: Given): ReportInputs {
  const part = given.shard && spellShard(given.shard)
  const artifact = given['artifact-name'].replaceAll('<name>', () => given.name)
  return {
    name: given.name,
    ...(part !== undefined && { part }),
    // Of one name there can be one artifact.
    artifactName: part && artifact ? `${artifact}-${part}` : artifact,
    retentionDays: given['retention-days'],
    directory: given['report-directory'],
    summary: given.summary === 'true',
    // What is said of all rows, the merge says.
    comment: !part && given.comment === 'true',
    metadataFile: part ? undefined : given['metadata-file'],
    registry: composeRegistry(given)
  }
}

function composeRegistry(given: Given): ReportInputs['registry'] {
  const { 'mlflow-tracking-uri': trackingUri, 'mlflow-model-version': model } =
    given
  return trackingUri && model ? { trackingUri, model } : undefined
}
