import { ProfileError } from '../foundation/errors.ts'
import type { ExitCause } from '../measurement/exit.ts'

/** @param instead what is left to do in this place */
export function limitsFixed(cause: string, instead: string): ProfileError {
  return new ProfileError({
    code: 'limits-fixed',
    message:
      'The engine did not change the limits of a running container, which is how CPU is searched.',
    blame: 'machine',
    cause: cause.trim(),
    remedy: `Use \`search: memory\`, or ${instead}`
  })
}

/** The image is to blame, its command or a limit. */
export function notStarted(
  step: string,
  cause: string,
  why?: ExitCause
): ProfileError {
  return new ProfileError({
    code: 'container-failed',
    message: `The container could not be ${step}.`,
    blame: 'image',
    cause: cause.trim(),
    remedy: 'Check the image, its command and the limits that were asked for.',
    ...why
  })
}

/** What no image, command or limit is to blame for. */
export function engineRefused(
  step: string,
  cause: string,
  remedy: string
): ProfileError {
  return new ProfileError({
    code: 'engine-refused',
    message: `A container could not be ${step}, which is this machine's doing and not the image's.`,
    blame: 'machine',
    cause: cause.trim(),
    remedy
  })
}
