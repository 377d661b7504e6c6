/** Which rows to send so that the worst meet, from where memory was highest. */
import type { Measurement } from '../../measurement/measurement.ts'
import { endedMs, sentMs } from '../../measurement/moments.ts'
import { undroppable } from '../../measurement/undroppable.ts'

/** Moments of high memory that are looked at. */
const MOMENTS = 4

/**
 * The rows that were under way when memory was highest, and those beside them in
 * the replay's order, as many as twice the requests at once: this window again
 * and again, each time beginning with another of its rows, so that each meets
 * each. Each window is a piece of load of its own, on fresh connections, for a
 * server with a thread and an arena for each connection needs most while old ones
 * end and new ones begin: eight soaks of 30 s ended at 118 to 173 MiB. (Fresh ones
 * for each turn ask for 188, and overflow a short backlog.)
 * Several windows, the requests of a replay at most: meetings take about as long
 * as a replay. Empty where requests are alone and cannot meet.
 *
 * Example: 2 at once, highest while rows 7 and 8 were under way: 6 7 8 9,
 * 7 8 9 6, 8 9 6 7, 9 6 7 8.
 */
export function planMeetings(first: Measurement): number[][] {
  const { concurrency } = first.plan.load
  const from = first.warmupExchanges
  // One that replayed on has the same rows again.
  const to = first.rounds?.[0]?.replayed ?? first.exchanges.length
  const order = Array.from({ length: to - from }, (_, i) => from + i).sort(
    (a, b) => sentMs(first.exchanges, a) - sentMs(first.exchanges, b)
  )
  const width = Math.min(2 * concurrency, order.length)
  if (concurrency < 2 || width < 2) return []
  const windows = findMoments(first).map((atMs) =>
    windowAt(first, order, { atMs, width })
  )
  const most = Math.max(order.length, width * width)
  return windows
    .map((rows, i) =>
      rotations(rows).slice(0, Math.max(0, most - i * width * width))
    )
    .filter((rows) => rows.length > 0)
}

/** Highest first, each further from the others than its requests take. */
function findMoments({ samples, marks, exchanges }: Measurement): number[] {
  const { steadyMs = 0, replayedMs = Infinity } = marks
  const longestMs = exchanges.serviceMs.reduce((a, b) => Math.max(a, b), 0)
  const readings = Array.from({ length: samples.length }, (_, i) => i)
    .filter((i) => samples.atMs[i]! > steadyMs)
    .filter((i) => samples.atMs[i]! < replayedMs)
    .sort((a, b) => undroppable(samples, b) - undroppable(samples, a))
  const moments: number[] = []
  for (const i of readings) {
    const atMs = samples.atMs[i]!
    if (moments.every((other) => Math.abs(other - atMs) > longestMs))
      moments.push(atMs)
    if (moments.length === MOMENTS) break
  }
  return moments
}

function windowAt(
  { exchanges }: Measurement,
  order: readonly number[],
  { atMs, width }: { readonly atMs: number; readonly width: number }
): number[] {
  const underWay = order.findIndex((i) => endedMs(exchanges, i) >= atMs)
  const begin = Math.max(0, underWay - Math.floor(width / 4))
  const start = Math.min(begin, order.length - width)
  const rows = order.slice(start, start + width)
  return [...new Set(rows.map((i) => exchanges.row[i]!))]
}

function rotations(rows: readonly number[]): number[] {
  return rows.flatMap((_, turn) => [
    ...rows.slice(turn),
    ...rows.slice(0, turn)
  ])
}
