import {
  toGigabytes,
  toKubernetesCpu,
  toKubernetesMemory
} from '../foundation/units.ts'
import type { ChangeReport } from './schema/comparison.ts'
import type { Report } from './schema/report.ts'

/** Every output, in action.yml's order. */
export const OUTPUT_NAMES = [
  'verdict',
  'recommended-cpu',
  'recommended-memory',
  'recommended-memory-in-gb',
  'proved',
  'minimum-memory',
  'minimum-cpu',
  'confidence',
  'cpu-request',
  'cpu-limit',
  'memory-request',
  'memory-limit',
  'resources',
  'cost-per-month',
  'cost-per-million-requests',
  'saved-per-month',
  'memory-peak-bytes',
  'memory-anonymous-peak-bytes',
  'memory-working-set-peak-bytes',
  'cpu-peak-millicores',
  'cpu-ms-per-request',
  'latency-p50-ms',
  'latency-p95-ms',
  'latency-p99-ms',
  'throughput-rps',
  'success-rate',
  'startup-ms',
  'image-id',
  'image-size-bytes',
  'comparison',
  'change-memory-recommended-bytes',
  'change-memory-anonymous-percent',
  'change-cpu-ms-per-request-percent',
  'change-latency-p50-percent',
  'change-latency-p95-percent',
  'change-image-size-bytes',
  'reused',
  'services',
  'details',
  'report-path',
  'report-directory',
  'artifact-id',
  'artifact-url',
  'page-url'
] as const
export type OutputName = (typeof OUTPUT_NAMES)[number]

/** Known only once the report was published. */
export type PublishedOutput = Extract<
  OutputName,
  | 'report-path'
  | 'report-directory'
  | 'artifact-id'
  | 'artifact-url'
  | 'page-url'
>

type Outputs = Readonly<Record<Exclude<OutputName, PublishedOutput>, string>>

/** The report's numbers as texts; empty where there is none. */
export function renderOutputs(report: Report): Outputs {
  return {
    verdict: report.verdict,
    ...sizeOutputs(report),
    ...costOutputs(report),
    ...measuredOutputs(report),
    'image-id': report.image?.id ?? '',
    'image-size-bytes': whole(report.image?.sizeBytes),
    ...changeOutputs(report),
    reused: String(report.reused !== undefined),
    // One run is one service, and said above.
    services: '',
    details: JSON.stringify(report.azure)
  }
}

function sizeOutputs(report: Report) {
  const { recommendation, search } = report
  const size = recommendation?.kind === 'size' ? recommendation : undefined
  const { resources } = report
  const { minimumMemoryBytes, minimumCpuMillicores } = search ?? {}
  return {
    'recommended-cpu': size ? String(size.size.cpuMillicores / 1000) : '',
    'recommended-memory': size ? toKubernetesMemory(size.size.memoryBytes) : '',
    'recommended-memory-in-gb': size
      ? String(toGigabytes(size.size.memoryBytes))
      : '',
    proved: String(size?.proved ?? false),
    'minimum-memory':
      minimumMemoryBytes === undefined
        ? ''
        : toKubernetesMemory(minimumMemoryBytes),
    'minimum-cpu':
      minimumCpuMillicores === undefined
        ? ''
        : toKubernetesCpu(minimumCpuMillicores),
    confidence: search?.confidence?.level ?? '',
    'cpu-request': resources?.requests.cpu ?? '',
    'cpu-limit': resources?.limits.cpu ?? '',
    'memory-request': resources?.requests.memory ?? '',
    'memory-limit': resources?.limits.memory ?? '',
    resources: resources ? JSON.stringify(resources) : ''
  }
}

function costOutputs({ cost }: Report) {
  const amount = (value: number | undefined): string =>
    value === undefined ? '' : String(Number(value.toPrecision(6)))
  return {
    'cost-per-month': amount(cost?.perMonth),
    'cost-per-million-requests': amount(cost?.perMillionRequests),
    'saved-per-month': amount(cost?.current?.savedPerMonth)
  }
}

function measuredOutputs({ analysis }: Report) {
  const { memory, cpu, latency, requests = 0, succeeded = 0 } = analysis ?? {}
  return {
    'memory-peak-bytes': whole(memory?.peakBytes),
    'memory-anonymous-peak-bytes': whole(memory?.anonymousPeakBytes),
    'memory-working-set-peak-bytes': whole(memory?.workingSetPeakBytes),
    'cpu-peak-millicores': whole(cpu?.peakMillicores),
    'cpu-ms-per-request': decimal(cpu?.msPerRequest),
    'latency-p50-ms': decimal(latency?.p50?.value),
    'latency-p95-ms': decimal(latency?.p95?.value),
    'latency-p99-ms': decimal(latency?.p99?.value),
    'throughput-rps': decimal(analysis?.throughputPerSecond),
    'success-rate': requests > 0 ? percent(succeeded / requests) : '',
    'startup-ms': whole(analysis?.startupMs)
  }
}

/** Of what was compared; a change that is undecided is no number. */
function changeOutputs({ comparison }: Report) {
  const { changes = [], sameImage } = comparison ?? {}
  const change = (metric: ChangeReport['metric']) => {
    const found = changes.find((each) => each.metric === metric)
    if (sameImage) return { bytes: '0', percent: '0' }
    if (!found || found.direction === 'open') return { bytes: '', percent: '' }
    const { base, head, share } = found
    const bytes = base === undefined ? undefined : (head ?? NaN) - base
    return {
      bytes: whole(bytes),
      percent: decimal(share === undefined ? undefined : share * 100)
    }
  }
  return {
    comparison: comparison?.verdict ?? '',
    'change-memory-recommended-bytes': change('memory.recommended').bytes,
    'change-memory-anonymous-percent': change('memory.anonymous').percent,
    'change-cpu-ms-per-request-percent': change('cpu.ms_per_request').percent,
    'change-latency-p50-percent': change('latency.p50').percent,
    'change-latency-p95-percent': change('latency.p95').percent,
    'change-image-size-bytes': change('image.size').bytes
  }
}

function whole(value: number | undefined): string {
  return value === undefined ? '' : String(Math.round(value))
}

function decimal(value: number | undefined): string {
  return value === undefined ? '' : String(Number(value.toFixed(3)))
}

/** Rounded down: 100 only when all succeeded. */
function percent(share: number): string {
  return String(Math.floor(share * 1e5) / 1e3)
}
