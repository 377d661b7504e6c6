import type { Finding } from '../foundation/finding.ts'
import { MIB, formatBytes } from '../foundation/units.ts'
import type { Measurement } from '../measurement/measurement.ts'
import { undroppable } from '../measurement/undroppable.ts'
import { countBelow } from './statistics.ts'

/** Fewer replays of the same rows say nothing of what else needs memory. */
const MIN_REPLAYS = 3
/** More than the first replay needed by this is another need. */
const MUCH = 1.05
const MUCH_BYTES = 2 * MIB
/** What rises in most replays is growth, which is told elsewhere. */
const MAX_RISES = 2

/**
 * Memory that the same rows did not need at first: a lazy import at the 200th
 * request, a job by the clock, a log that is flushed.
 */
export function findLateNeed(soaked: Measurement): Finding[] {
  const { rounds = [], samples, marks, exchanges } = soaked
  const startMs = marks.settledMs ?? marks.readyMs ?? 0
  const ends = [startMs, ...rounds.map((round) => round.endedMs)]
  const peaks = ends.slice(1).map((toMs, i) => {
    const from = countBelow(samples.atMs, ends[i]!)
    const to = countBelow(samples.atMs, toMs)
    let peak = 0
    for (let at = from; at < to; at++)
      peak = Math.max(peak, undroppable(samples, at))
    return peak
  })
  const first = peaks[0] ?? NaN
  const highest = Math.max(...peaks)
  if (peaks.length < MIN_REPLAYS) return []
  if (!(highest > first * MUCH && highest > first + MUCH_BYTES)) return []
  if (countRises(peaks) > MAX_RISES) return []
  const at = peaks.findIndex((peak) => peak > first * MUCH)
  const before = at === 0 ? 0 : rounds[at - 1]!.ended
  const kept = peaks.slice(at).filter((peak) => peak > first * MUCH).length
  const once = kept < (peaks.length - at) / 2
  return [
    {
      code: 'memory-needed-late',
      severity: 'note',
      message: `The same rows needed ${formatBytes(first)} in their first replay and ${formatBytes(highest)} ${once ? 'in some later ones' : 'later'}, for the first time in replay ${at + 1} (after ${before} of ${exchanges.length} requests): something that is no request needs memory too, such as a lazy import, a job by the clock or a log.`,
      remedy:
        'The size has room for what was seen. If it comes more rarely than that, let `soak` be longer than the time between.'
    }
  ]
}

/** Replays that needed clearly more than any before. */
function countRises(peaks: readonly number[]): number {
  let [rises, highest] = [0, peaks[0]!]
  for (const peak of peaks) {
    if (peak > highest * MUCH) rises++
    highest = Math.max(highest, peak)
  }
  return rises
}
