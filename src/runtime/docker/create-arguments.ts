import { ProfileError } from '../../foundation/errors.ts'
import type { Size } from '../../measurement/measurement.ts'
import { runLabel } from '../run.ts'
import type { ServicePlan } from '../runtime.ts'
import type { Route } from './network.ts'

/** What to start, for which run, and how it is reached. */
export interface ContainerPlan extends ServicePlan {
  readonly runId: string
  readonly route: Route
  /** Whether the engine's client would give it proxies of this machine. */
  readonly hasProxies?: boolean
}

/** Of `NAME=value` and its NUL; one byte more is `argument list too long`. */
const MAX_VARIABLE = 128 * 1024
/** Of all: a quarter of a stack of 8 MiB, with some room for arguments. */
const MAX_ENVIRONMENT = 2 ** 21 - 64 * 1024

/** What is given is not overwritten; these may hold a password. */
const NO_PROXIES = Object.fromEntries(
  ['HTTP', 'HTTPS', 'FTP', 'ALL']
    .flatMap((kind) => [`${kind}_PROXY`, `${kind}_proxy`.toLowerCase()])
    .map((name) => [name, ''])
)

/** Docker's flags for limits, at the start and for `docker update`. */
export function limitArguments(size: Size): string[] {
  return [
    `--cpus=${size.cpuMillicores / 1000}`,
    // The same number twice: no swap.
    `--memory=${size.memoryBytes}`,
    `--memory-swap=${size.memoryBytes}`
  ]
}

/** Throws when the environment is more than any program can be given. */
export function createArguments({ service, ...plan }: ContainerPlan): string[] {
  const given = plan.hasProxies
    ? { ...NO_PROXIES, ...service.env }
    : service.env
  const env = Object.entries(given).map(([key, value]) => `${key}=${value}`)
  demandRoom(env)
  const shm = service.shmBytes
  return [
    `--label=${runLabel({ id: plan.runId })}`,
    ...limitArguments(plan.size),
    plan.route.kind === 'network'
      ? `--network=${plan.route.network}`
      : `--publish=${plan.route.host ? '0.0.0.0' : '127.0.0.1'}::${plan.port}`,
    '--pull=never',
    // Trials run it on purpose, for it may not fall into one by chance.
    '--no-healthcheck',
    // A service that prints a line a request must not fill the disk.
    '--log-driver=json-file',
    '--log-opt=max-size=16m',
    '--log-opt=max-file=2',
    ...(shm === undefined ? [] : [`--shm-size=${shm}`]),
    ...env.flatMap((variable) => ['--env', variable]),
    plan.imageId,
    ...(service.command ?? [])
  ]
}

function demandRoom(env: readonly string[]): void {
  let sum = 0
  for (const variable of env) {
    const bytes = Buffer.byteLength(variable) + 1
    sum += bytes
    if (bytes > MAX_VARIABLE)
      throw tooBig(
        `The variable ${variable.split('=', 1)[0]!} of \`env\` has ${kib(bytes)}, and Linux gives a program at most ${kib(MAX_VARIABLE)} in one`
      )
  }
  if (sum > MAX_ENVIRONMENT)
    throw tooBig(
      `\`env\` has ${kib(sum)}, and Linux gives a program hardly more than ${kib(MAX_ENVIRONMENT)}`
    )
}

function kib(bytes: number): string {
  return `${Math.ceil(bytes / 1024)} KiB`
}

function tooBig(message: string): ProfileError {
  return new ProfileError({
    code: 'environment-too-big',
    message: `${message}.`,
    blame: 'user',
    remedy:
      'Put the value into a file of the image, and give its path, for example `env: VOCABULARY=/app/vocabulary.json`.'
  })
}
