import { ProfileError } from '../../foundation/errors.ts'
import type { ExitCause } from '../../measurement/exit.ts'
import { engineRefused, limitsFixed, notStarted } from '../service-errors.ts'

/** What no image, command or limit is to blame for, and what helps then. */
const OF_THE_MACHINE: readonly (readonly [RegExp, string])[] = [
  [
    /no space left on device|disk quota exceeded/i,
    "Free space on the engine's disk, for example by `docker system prune --all` in a step before this one."
  ],
  [
    /port is already allocated|address already in use|ports are not available/i,
    'Run it where fewer ports are taken, and have other programs listen below those that the kernel hands out (ip_local_port_range).'
  ],
  [
    /no available IPv4 address|failed to create endpoint|exchange full/i,
    'Remove containers and networks that are not used (`docker network prune`).'
  ],
  [
    /no such image|unable to find image|network \S+ not found/i,
    'Somebody removed the image or the network in the middle of the run: keep clean-ups of this machine (`docker system prune`) away meanwhile.'
  ],
  [
    /too many open files|resource temporarily unavailable/i,
    'Let the engine have more files and processes (`systemctl edit docker`), or run less beside it.'
  ]
]

/** The remedy of what the engine refuses for the machine's sake. */
export function adviseMachine(stderr: string): string | undefined {
  return OF_THE_MACHINE.find(([words]) => words.test(stderr))?.[1]
}

/** Why a container is not there, or does not run. */
export function containerNotStarted(
  step: string,
  stderr: string,
  why?: ExitCause
): ProfileError {
  const remedy = adviseMachine(stderr)
  return remedy === undefined
    ? notStarted(step, stderr, why)
    : engineRefused(step, stderr, remedy)
}

export function containerLimitsFixed(stderr: string): ProfileError {
  return limitsFixed(
    stderr,
    'Docker: the API of Podman 4 cannot change limits.'
  )
}

export function notFrozen(stderr: string): ProfileError {
  return new ProfileError({
    code: 'pause-failed',
    message:
      'The engine did not pause a container or let it go on, which is how two images are compared.',
    blame: 'machine',
    cause: stderr.trim(),
    remedy:
      'Compare on a machine whose engine can (`docker pause`); a rootless engine needs cgroup v2.'
  })
}
