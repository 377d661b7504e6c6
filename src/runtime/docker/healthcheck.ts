/** An image's HEALTHCHECK, as `docker image inspect` has it. */
import type { Healthcheck } from '../image.ts'

export interface InspectedHealthcheck {
  /** `CMD` or `CMD-SHELL` and what follows; `NONE`. */
  readonly Test?: readonly string[] | null
  /** Nanoseconds; absent or 0: the engine's own. */
  readonly Interval?: number
  readonly Timeout?: number
}

interface Configured {
  readonly Healthcheck?: InspectedHealthcheck | null
  readonly Shell?: readonly string[] | null
}

const SHELL = ['/bin/sh', '-c']
/** The engine's, for the interval and for the timeout. */
const DEFAULT_MS = 30_000
const NS_PER_MS = 1e6

/** Undefined: there is none, or it was switched off. */
export function parseHealthcheck({
  Healthcheck: check,
  Shell: shell
}: Configured): Healthcheck | undefined {
  const [kind, ...words] = check?.Test ?? []
  if (words.length === 0) return undefined
  const isShell = kind === 'CMD-SHELL'
  return {
    command: isShell ? [...(shell ?? SHELL), ...words] : words,
    intervalMs: (check?.Interval ?? 0) / NS_PER_MS || DEFAULT_MS,
    timeoutMs: (check?.Timeout ?? 0) / NS_PER_MS || DEFAULT_MS
  }
}
