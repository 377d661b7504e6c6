import { GIB, MIB, toGigabytes } from '../foundation/units.ts'
import { codeBlock, details } from './markdown.ts'
import type { Report } from './schema/report.ts'
import { type Resources, planResources } from './resources.ts'

/** The recommended size, as something that a deployment is told. */
interface Deployment {
  readonly resources: Resources
  readonly cpuMillicores: number
  readonly memoryBytes: number
  /** Requests at once that it was run with; undefined at a set rate. */
  readonly concurrency: number | undefined
}

/** What to paste for one target; undefined: the target is too small for it. */
interface Block {
  readonly target: string
  readonly language: string
  readonly text: (of: Deployment) => string | undefined
}

/** More invocations at once it does not take. */
const SAGEMAKER_CONCURRENCY = 200

/** Every number is rounded up to what the target allows. */
const BLOCKS: readonly Block[] = [
  {
    target: 'Azure ML v2, Kubernetes online deployment',
    language: 'yaml',
    text: ({ resources: { requests, limits }, concurrency }) =>
      `resources:
  requests:
    cpu: "${requests.cpu}"
    memory: "${requests.memory}"
  limits:
    cpu: "${limits.cpu}"
    memory: "${limits.memory}"${
      concurrency === undefined
        ? ''
        : `
request_settings:
  max_concurrent_requests_per_instance: ${concurrency}`
    }`
  },
  {
    target: 'Azure ML v1, Azure Container Instances',
    language: 'python',
    text: (of) =>
      `AciWebservice.deploy_configuration(cpu_cores=${tenths(of.cpuMillicores / 1000)}, memory_gb=${tenths(toGigabytes(of.memoryBytes))})`
  },
  {
    target: 'Azure ML v1, AKS',
    language: 'python',
    text: (of) => {
      const cpu = tenths(of.cpuMillicores / 1000)
      const memory = tenths(toGigabytes(of.memoryBytes))
      return `AksWebservice.deploy_configuration(
    cpu_cores=${cpu}, cpu_cores_limit=${cpu},
    memory_gb=${memory}, memory_gb_limit=${memory},
)`
    }
  },
  {
    target: 'Docker Compose',
    language: 'yaml',
    // Compose counts in 1024: its 112M are 112 MiB.
    text: ({ cpuMillicores, memoryBytes }) =>
      `deploy:
  resources:
    limits:
      cpus: "${cpuMillicores / 1000}"
      memory: ${Math.ceil(memoryBytes / MIB)}M
memswap_limit: ${Math.ceil(memoryBytes / MIB)}M`
  },
  {
    target: 'SageMaker serverless inference, whose CPU comes with the memory',
    language: 'json',
    text: ({ memoryBytes, concurrency = 1 }) => {
      const gibibytes = Math.ceil(memoryBytes / GIB)
      return gibibytes > 6
        ? undefined
        : JSON.stringify(
            {
              ServerlessConfig: {
                MemorySizeInMB: gibibytes * 1024,
                MaxConcurrency: Math.min(concurrency, SAGEMAKER_CONCURRENCY)
              }
            },
            null,
            2
          )
    }
  },
  {
    target: 'Knative or KServe',
    language: 'yaml',
    text: ({ resources: { requests, limits }, concurrency = 0 }) =>
      `containerConcurrency: ${concurrency}
containers:
  - resources:
      requests: { cpu: ${requests.cpu}, memory: ${requests.memory} }
      limits: { cpu: ${limits.cpu}, memory: ${limits.memory} }`
  }
]

/** The size in the words of other places, folded; '' when there is none. */
export function renderBlocks(report: Report): string {
  const { recommendation, trials } = report
  const resources = planResources(report)
  if (recommendation?.kind !== 'size' || !resources) return ''
  const load = trials[0]?.plan.load
  const deployment: Deployment = {
    ...recommendation.size,
    resources,
    concurrency: load?.kind === 'closed' ? load.concurrency : undefined
  }
  const parts = BLOCKS.map(({ target, language, text }) => {
    const block = text(deployment)
    return block === undefined
      ? `**${target}:** it needs more memory than that can give.`
      : `**${target}:**\n\n${codeBlock(block, language)}`
  })
  const doubt = recommendation.proved
    ? []
    : ['This size is **not proved**, as said above.']
  return details('The same for other places', [...doubt, ...parts].join('\n\n'))
}

/** 0.11 → 0.2: Azure's older services count in tenths. */
function tenths(value: number): number {
  return Math.ceil(Number((value * 10).toFixed(6))) / 10
}
