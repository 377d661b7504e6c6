import type { Measurement, SampleColumns } from '../measurement/measurement.ts'
import type { CpuUse } from './analysis.ts'
import { throttledShare } from '../measurement/kernel-counts.ts'
import { endedMs } from '../measurement/moments.ts'
import type { Span } from './phases.ts'
import { countBelow, measured, present } from './statistics.ts'

const SECOND_MS = 1000
/** How far from an edge its reading may lie, as a share of the span. */
const EDGE = 0.1

type Time = Pick<Span, 'fromMs' | 'toMs'>

export function summarizeCpu(
  { samples, exchanges }: Measurement,
  steady: Span | undefined
): CpuUse {
  const whole = { fromMs: 0, toMs: Infinity }
  const wholePeak = busiestSecond(samples, whole)
  if (!steady)
    return present<Pick<CpuUse, 'peakMillicores'>>({
      peakMillicores: wholePeak
    })
  const [from, to] = steady.exchanges
  const meanMillicores = meanCpu(samples, steady)
  const steadyPeakMillicores = busiestSecond(samples, steady)
  const busyMs = to > from ? endedMs(exchanges, to - 1) - steady.fromMs : NaN
  return present<CpuUse>({
    // A replay of 140 ms is no second: no peak is below the mean beside it.
    peakMillicores: wholePeak && Math.max(wholePeak, steadyPeakMillicores ?? 0),
    steadyPeakMillicores,
    meanMillicores,
    msPerRequest:
      meanMillicores &&
      measured(((meanMillicores / SECOND_MS) * busyMs) / (to - from)),
    throttledShare: steadyThrottling(samples, steady)
  })
}

/** Mean over a span, millicores; undefined when readings can't resolve it. */
export function meanCpu(
  samples: SampleColumns,
  span: Time
): number | undefined {
  const readings = readingsOf(samples, span)
  if (!readings) return undefined
  const used = increase(samples.cpuMs, readings)
  return measured((used / increase(samples.atMs, readings)) * SECOND_MS)
}

function steadyThrottling(
  samples: SampleColumns,
  span: Time
): number | undefined {
  const readings = readingsOf(samples, span)
  if (!readings) return undefined
  return measured(
    throttledShare({
      periods: increase(samples.periods, readings),
      throttledPeriods: increase(samples.throttledPeriods, readings)
    })
  )
}

/**
 * The busiest window of a second, millicores. Each ends at a reading; what was
 * used until its begin is interpolated, so that a window is a second also
 * when Docker's API is read every 1.1 s. A span shorter than that: its mean.
 */
function busiestSecond(samples: SampleColumns, span: Time): number | undefined {
  const { atMs, cpuMs } = samples
  let busiest: number | undefined
  let before = -1
  for (let end = 0; atMs[end]! <= span.toMs; end++) {
    const beginMs = atMs[end]! - SECOND_MS
    if (beginMs < span.fromMs) continue
    while (atMs[before + 1]! <= beginMs) before++
    const gap = [before, before + 1] as const
    const share = (beginMs - total(atMs, before)) / increase(atMs, gap)
    const usedMs = total(cpuMs, before) + share * increase(cpuMs, gap)
    const millicores = cpuMs[end]! - usedMs
    if (millicores > (busiest ?? -Infinity)) busiest = millicores
  }
  return busiest ?? meanCpu(samples, span)
}

/**
 * The readings nearest to a span's edges. None when one lies too far away: at
 * one reading a second, a span of 300 ms would get another one's CPU. A span
 * that nobody read to its end, for the service died, ends with its last.
 */
function readingsOf(
  { atMs }: SampleColumns,
  { fromMs, toMs }: Time
): readonly [number, number] | undefined {
  const endMs = Math.min(toMs, atMs.at(-1) ?? 0)
  const [first, last] = [nearest(atMs, fromMs), nearest(atMs, endMs)]
  const off = Math.max(
    Math.abs(total(atMs, first) - fromMs),
    Math.abs(total(atMs, last) - endMs)
  )
  const close = off <= (endMs - fromMs) * EDGE
  return last > first && close ? [first, last] : undefined
}

function nearest(atMs: Float64Array, ms: number): number {
  const after = countBelow(atMs, ms)
  if (after === atMs.length) return after - 1
  const before = after - 1
  return atMs[after]! - ms < ms - total(atMs, before) ? after : before
}

/** A running total at a reading; −1 is the start, where all of them are 0. */
function total(column: Float64Array, reading: number): number {
  return reading < 0 ? 0 : column[reading]!
}

function increase(
  column: Float64Array,
  [first, last]: readonly [number, number]
): number {
  return total(column, last) - total(column, first)
}
