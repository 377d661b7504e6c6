import type { Finding } from '../foundation/finding.ts'
import type { Healthcheck } from '../runtime/image.ts'

/** Whether the size has room for the image's HEALTHCHECK. */
export function tellHealthcheck(
  { intervalMs }: Healthcheck,
  runs: boolean
): Finding {
  const has = `The image has a HEALTHCHECK (every ${intervalMs / 1000} s)`
  return runs
    ? {
        code: 'healthcheck-run',
        severity: 'note',
        message: `${has}: each trial ran it once, beside requests, so the size has room for it, as Docker and Compose need it.`,
        remedy:
          'Kubernetes and Azure never run it: with `healthcheck: off` the size is that without it.'
      }
    : {
        code: 'healthcheck-left-out',
        severity: 'note',
        message: `${has}, and it was left out: the size has no room for it, for Kubernetes and Azure never run it.`,
        remedy:
          'For a container that Docker or Compose runs, give `healthcheck: run`, or switch the check off there (`--no-healthcheck`).'
      }
}
