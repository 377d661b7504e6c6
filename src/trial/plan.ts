import type { DatasetFacts, RequestDefaults } from '../dataset/dataset.ts'
import { planShare } from '../dataset/share.ts'
import { ProfileError } from '../foundation/errors.ts'
import type { ImageFacts } from '../runtime/image.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { MachineFacts } from '../measurement/machine.ts'
import type { Size, TrialPlan } from '../measurement/measurement.ts'
import { formatBytes, formatMillicores } from '../foundation/units.ts'

/** What the runner, the engine and we need beside the service. */
const RUNNER_BYTES = 2 ** 30

/** The first trial: the size that was asked for, the whole dataset. */
export function planTrial(
  inputs: Inputs,
  machine: MachineFacts,
  dataset: DatasetFacts
): TrialPlan {
  const { from, to, requests } = planShare(inputs.dataset, dataset.rows)
  const { warmup } = inputs.dataset
  return {
    size: planSize(inputs, machine),
    load: inputs.load,
    warmupRequests: warmup,
    warmupFrom: planWarmup({ requests, warmup }, to - from),
    requests
  }
}

/**
 * Warm-up takes other rows than those that count, where there are enough: a
 * service may remember what it answered. Else the last ones, which count last.
 */
export function planWarmup(
  { requests, warmup }: { readonly requests: number; readonly warmup: number },
  rows: number
): number {
  return rows >= requests + warmup ? requests : Math.max(0, rows - warmup)
}

/** All cores, and the machine's memory less what the runner needs; no more than the source allows. */
function planSize(inputs: Inputs, machine: MachineFacts): Size {
  const { mostSize } = inputs
  const most = {
    cpuMillicores: machine.cores * 1000,
    memoryBytes: Math.max(machine.memoryBytes - RUNNER_BYTES, RUNNER_BYTES / 2)
  }
  const size = {
    cpuMillicores:
      inputs.cpuMillicores ??
      Math.min(most.cpuMillicores, mostSize?.cpuMillicores ?? Infinity),
    memoryBytes:
      inputs.memoryBytes ??
      Math.min(most.memoryBytes, mostSize?.memoryBytes ?? Infinity)
  }
  const mistakes: string[] = []
  if (size.cpuMillicores > most.cpuMillicores)
    mistakes.push(
      `\`cpu\` is ${formatMillicores(size.cpuMillicores)}, and this machine has ${machine.cores} cores: at most ${formatMillicores(most.cpuMillicores)}.`
    )
  if (size.memoryBytes > machine.memoryBytes)
    mistakes.push(
      `\`memory\` is ${formatBytes(size.memoryBytes)}, and this machine has ${formatBytes(machine.memoryBytes)}: use a larger runner or at most ${formatBytes(most.memoryBytes)}.`
    )
  if (mistakes.length === 0) return size
  throw new ProfileError({
    code: 'machine-too-small',
    message: mistakes.join(' '),
    blame: 'user'
  })
}

/** What a row of the dataset does not say itself. */
export function planRequests({ service, dataset }: Inputs): RequestDefaults {
  const [unknown] = /<\w+>/.exec(service.path) ?? []
  // Rows of requests may each have their own path.
  if (unknown !== undefined && dataset.format !== 'http')
    throw new ProfileError({
      code: 'path-unknown',
      message: `The server's path is \`${service.path}\`, and nothing tells \`${unknown}\`.`,
      blame: 'user',
      remedy: `Say it with \`path\`, for example \`path: ${service.path.replace(unknown, 'ridge')}\`.`
    })
  return {
    method: service.method,
    path: service.path,
    headers: { 'content-type': service.contentType, ...service.headers }
  }
}

const MAX_PORTS = 10

/** The port that was asked for, or the only one that the image EXPOSEs. */
export function planPort(
  asked: number | undefined,
  image: Pick<ImageFacts, 'exposedPorts'>
): number {
  const [only, ...more] = image.exposedPorts
  if (asked !== undefined) return asked
  if (only !== undefined && more.length === 0) return only
  throw new ProfileError({
    code: only === undefined ? 'port-unknown' : 'port-ambiguous',
    message:
      only === undefined
        ? 'The image EXPOSEs no port, and `port` was not given.'
        : `The image EXPOSEs the ports ${listSome(image.exposedPorts)}, and \`port\` was not given.`,
    blame: 'user',
    remedy: `Say which port the service listens on, for example \`port: ${only ?? 8080}\`.`
  })
}

/** An image may EXPOSE all there are. */
function listSome(ports: readonly number[]): string {
  const left = ports.length - MAX_PORTS
  const shown = ports.slice(0, MAX_PORTS).join(', ')
  return left > 0 ? `${shown} and ${left} more` : shown
}
