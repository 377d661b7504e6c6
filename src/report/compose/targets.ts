import { GIB, MIB, toGigabytes } from '../../foundation/units.ts'
import type { Resources, Target } from '../schema/size.ts'
import type { Draft } from './draft.ts'

/** The recommended size, as something that a deployment is told. */
export interface Deployment {
  readonly resources: Resources
  readonly cpuMillicores: number
  readonly memoryBytes: number
  /** Requests at once that it was run with; undefined at a set rate. */
  readonly concurrency: number | undefined
}

/** What to paste for one place; undefined: the place is too small for it. */
interface Place extends Pick<Target, 'name' | 'language'> {
  readonly text: (of: Deployment) => string | undefined
}

/** More invocations at once it does not take. */
const SAGEMAKER_CONCURRENCY = 200

/** Every number is rounded up to what the target allows. */
const PLACES: readonly Place[] = [
  {
    name: 'Azure ML v2, Kubernetes online deployment',
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
    name: 'Azure ML v1, Azure Container Instances',
    language: 'python',
    text: (of) =>
      `AciWebservice.deploy_configuration(cpu_cores=${tenths(of.cpuMillicores / 1000)}, memory_gb=${tenths(toGigabytes(of.memoryBytes))})`
  },
  {
    name: 'Azure ML v1, AKS',
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
    name: 'Docker Compose',
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
    name: 'SageMaker serverless inference, whose CPU comes with the memory',
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
    name: 'Knative or KServe',
    language: 'yaml',
    text: ({ resources: { requests, limits }, concurrency = 0 }) =>
      `containerConcurrency: ${concurrency}
containers:
  - resources:
      requests: { cpu: ${requests.cpu}, memory: ${requests.memory} }
      limits: { cpu: ${limits.cpu}, memory: ${limits.memory} }`
  }
]

/** The size in the words of every place that is known. */
export function planTargets(deployment: Deployment): Draft<Target>[] {
  return PLACES.map(({ name, language, text }) => ({
    name,
    language,
    text: text(deployment)
  }))
}

/** 0.11 → 0.2: Azure's older services count in tenths. */
function tenths(value: number): number {
  return Math.ceil(Number((value * 10).toFixed(6))) / 10
}
