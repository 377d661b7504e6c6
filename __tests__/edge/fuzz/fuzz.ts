import { setImmediate } from 'node:timers/promises'
import fc from 'fast-check'
import { TARGETS } from './targets.ts'

/** What a target did in its time. */
export interface Fuzzed {
  readonly runs: number
  /** Of the slowest text. */
  readonly slowestMs: number
}

/** A text may keep its reader so long. */
const MAX_MS = 10_000

/**
 * Gives a target broken texts for some time. Throws when one makes it throw
 * what is no ProfileError, or takes too long.
 */
export async function fuzz(
  name: string,
  how: {
    readonly seconds: number
    readonly seed?: number
    readonly onText?: (text: string) => void
  }
): Promise<Fuzzed> {
  const { text, read } = TARGETS[name]!
  let runs = 0
  let slowestMs = 0
  await fc.assert(
    fc.asyncProperty(text, async (broken) => {
      how.onText?.(broken)
      const startMs = performance.now()
      try {
        await read(broken)
      } catch (thrown) {
        if ((thrown as Error).name !== 'ProfileError') throw thrown
      }
      runs++
      slowestMs = Math.max(slowestMs, performance.now() - startMs)
      if (slowestMs > MAX_MS) throw new Error(`took ${slowestMs} ms`)
      // zlib lets go of what it held in a later turn of the event loop.
      await setImmediate()
    }),
    {
      numRuns: 1e9,
      interruptAfterTimeLimit: how.seconds * 1000,
      ...(how.seed === undefined ? {} : { seed: how.seed })
    }
  )
  return { runs, slowestMs }
}
