import type { Section } from '../section.ts'

type Values = Readonly<Record<string, string>>

/** As Azure ML has them when a deployment does not say. */
const REQUEST_TIMEOUT_MS = 5000
const PROBE = { initial_delay: 10, period: 10, failure_threshold: 30 }

/** Timeouts and concurrency, as texts of inputs. */
export function parseSettings(deployment: Section): Values {
  const settings = deployment.section('request_settings')
  const timeoutMs = readNumber(settings, 'request_timeout_ms')
  const concurrency = settings.text('max_concurrent_requests_per_instance')
  settings.reportUnread(['max_queue_wait_ms'])
  const startupS = ['readiness_probe', 'liveness_probe'].map((key) =>
    probeSeconds(deployment.section(key))
  )
  return {
    'request-timeout': `${timeoutMs ?? REQUEST_TIMEOUT_MS}ms`,
    'startup-timeout': `${Math.max(...startupS)}s`,
    concurrency: concurrency ?? ''
  }
}

/** How long a service may take before its probe gives it up. */
function probeSeconds(probe: Section): number {
  const read = (key: keyof typeof PROBE): number =>
    readNumber(probe, key) ?? PROBE[key]
  const seconds =
    read('initial_delay') + read('period') * read('failure_threshold')
  probe.reportUnread(['timeout', 'success_threshold', 'path', 'port'])
  return seconds
}

function readNumber(section: Section, key: string): number | undefined {
  const text = section.text(key)
  if (text === undefined || /^\d{1,9}$/.test(text))
    return text === undefined ? undefined : Number(text)
  section.draft.mistake(
    section.what(key),
    `is ${JSON.stringify(text)}`,
    'a whole number; for example `30`'
  )
  return undefined
}

/** The limits that a deployment on Kubernetes asks for. */
export function parseResources(deployment: Section): Values {
  const resources = deployment.section('resources')
  const limits = resources.section('limits')
  const requests = resources.section('requests')
  const gpus = limits.text('nvidia.com/gpu') ?? requests.text('nvidia.com/gpu')
  reportInstance(deployment, gpus !== undefined)
  const read = (key: string): string => {
    const asked = requests.text(key)
    return limits.text(key) ?? asked ?? ''
  }
  return { cpu: read('cpu'), memory: read('memory') }
}

function reportInstance(deployment: Section, wantsGpu: boolean): void {
  const type = deployment.text('instance_type')
  const what = deployment.what('instance_type')
  if (wantsGpu || /^Standard_N/i.test(type ?? ''))
    deployment.draft.warn({
      code: 'gpu-not-used',
      message: `${deployment.name} asks for a GPU, and the service was run without one.`,
      remedy:
        'Read CPU, memory and times as those of the service on a CPU; a GPU is not profiled.'
    })
  else if (type !== undefined)
    deployment.draft.note({
      code: 'azure-key-ignored',
      message: `${what} is ${type}, whose size was not imitated.`,
      remedy: 'Give `cpu` and `memory` to run the service at that size.'
    })
}
