import { ProfileError } from '../../foundation/errors.ts'
import type { ExitCause } from '../../measurement/exit.ts'

export function limitsFixed(stderr: string): ProfileError {
  return new ProfileError({
    code: 'limits-fixed',
    message:
      'The engine did not change the limits of a running container, which is how CPU is searched.',
    blame: 'machine',
    cause: stderr.trim(),
    remedy:
      'Use `search: memory`, or Docker: the API of Podman 4 cannot change limits.'
  })
}

export function notStarted(
  step: string,
  stderr: string,
  why?: ExitCause
): ProfileError {
  return new ProfileError({
    code: 'container-failed',
    message: `The container could not be ${step}.`,
    blame: 'image',
    cause: stderr.trim(),
    remedy: 'Check the image, its command and the limits that were asked for.',
    ...why
  })
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
