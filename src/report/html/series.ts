import { MIB, formatBytes, formatMillicores } from '../../foundation/units.ts'
import type { ExchangeColumns } from '../../measurement/exchange.ts'
import type {
  Measurement,
  SampleColumns
} from '../../measurement/measurement.ts'
import { endedMs, sentMs } from '../../measurement/moments.ts'
import type { TrialSeries } from './page-data.ts'
import { seconds, spanPhases } from './phase-spans.ts'
import { findRestarts } from '../../measurement/restarts.ts'

const STRETCHES = 240
/** Of a trial of which little was kept: there are many of them. */
const FEW_STRETCHES = 60

/** A stretch of time: samples `from` (inclusive) to `to` (exclusive). */
interface Stretch {
  readonly from: number
  readonly to: number
}

/** What a picture of a trial is made from. */
export type Pictured = Pick<Measurement, 'samples' | 'plan' | 'marks'> &
  Partial<Pick<Measurement, 'exchanges'>>

/**
 * A trial as curves of at most 240 stretches. A stretch shows its highest and
 * its lowest reading, its mean or its sum; no reading is dropped unseen.
 */
export function composeSeries(name: string, trial: Pictured): TrialSeries {
  const { samples, plan, marks, exchanges } = trial
  const stretches = part(samples.length, exchanges ? STRETCHES : FEW_STRETCHES)
  const highest = stretches.map((each) => extreme(samples, each, 1))
  const lowest = stretches.map((each) => extreme(samples, each, -1))
  const kind = (bytes: (i: number) => number) =>
    highest.map((i) => mib(bytes(i)))
  const endMs = ({ to }: Stretch): number => samples.atMs[to - 1]!
  return {
    name,
    limitMib: mib(plan.size.memoryBytes)!,
    limitMillicores: plan.size.cpuMillicores,
    limitTexts: {
      memory: formatBytes(plan.size.memoryBytes),
      cpu: formatMillicores(plan.size.cpuMillicores)
    },
    atS: stretches.map((each) => seconds(endMs(each))),
    memory: {
      anonymous: kind((i) => samples.anonymousBytes[i]!),
      shared: kind((i) => samples.sharedBytes[i]!),
      kernel: kind((i) => samples.kernelBytes[i]!),
      pageCache: kind(
        (i) => samples.fileBytes[i]! - (samples.sharedBytes[i] || 0)
      )
    },
    lowestMib: lowest.map((i) => mib(samples.memoryBytes[i]!)),
    meanMillicores: stretches.map((each) => meanCpu(samples, each)),
    peakMillicores: stretches.map((each) => peakCpu(samples, each)),
    throttledPercent: stretches.map((each) => throttled(samples, each)),
    inFlight: exchanges ? countInFlight(exchanges, stretches.map(endMs)) : [],
    phases: spanPhases(marks),
    killedS: inStretches(findKills(samples), stretches, endMs),
    restartedS: inStretches(findRestarts(samples), stretches, endMs)
  }
}

function part(length: number, most: number): Stretch[] {
  const count = Math.min(most, length)
  const edge = (i: number): number => Math.floor((i * length) / count)
  return Array.from({ length: count }, (_, i) => ({
    from: edge(i),
    to: edge(i + 1)
  }))
}

/** The sample with most (1) or least (−1) memory; the first when none is read. */
function extreme(
  { memoryBytes }: SampleColumns,
  { from, to }: Stretch,
  sign: 1 | -1
): number {
  let found = from
  for (let i = from; i < to; i++)
    if (
      Number.isNaN(memoryBytes[found]!) ||
      (memoryBytes[i]! - memoryBytes[found]!) * sign > 0
    )
      found = i
  return found
}

function meanCpu(samples: SampleColumns, { from, to }: Stretch) {
  return rate(samples, from - 1, to - 1)
}

function peakCpu(samples: SampleColumns, { from, to }: Stretch) {
  let peak: number | null = null
  for (let i = from; i < to; i++) {
    const millicores = rate(samples, i - 1, i)
    if (millicores !== null && millicores >= (peak ?? 0)) peak = millicores
  }
  return peak
}

/** CPU between two samples; before the first one nothing was used. */
function rate({ atMs, cpuMs }: SampleColumns, from: number, to: number) {
  const { [from]: sinceMs = 0 } = atMs
  const { [from]: usedMs = 0 } = cpuMs
  return whole(((cpuMs[to]! - usedMs) / (atMs[to]! - sinceMs)) * 1000)
}

function throttled(
  { periods, throttledPeriods }: SampleColumns,
  { from, to }: Stretch
): number | null {
  const { [from - 1]: before = 0 } = periods
  const { [from - 1]: throttledBefore = 0 } = throttledPeriods
  const all = periods[to - 1]! - before
  if (all === 0) return 0
  return tenth(((throttledPeriods[to - 1]! - throttledBefore) / all) * 100)
}

/** Samples at which the kernel had killed once more. */
function findKills({ oomKills }: SampleColumns): number[] {
  const found: number[] = []
  for (let i = 1; i < oomKills.length; i++)
    if (oomKills[i]! > oomKills[i - 1]!) found.push(i)
  return found
}

/** One mark a stretch: a worker can be killed a thousand times. */
function inStretches(
  found: readonly number[],
  stretches: readonly Stretch[],
  endMs: (of: Stretch) => number
): number[] {
  return stretches
    .filter(({ from, to }) => found.some((i) => i >= from && i < to))
    .map((each) => seconds(endMs(each)))
}

/** Most requests that were under way at once in each stretch. */
function countInFlight(
  exchanges: ExchangeColumns,
  endsMs: readonly number[]
): number[] {
  const { length } = exchanges
  const sent = Float64Array.from({ length }, (_, i) => sentMs(exchanges, i))
  const ended = Float64Array.from({ length }, (_, i) => endedMs(exchanges, i))
  sent.sort()
  ended.sort()
  let [begun, over] = [0, 0]
  return endsMs.map((endMs) => {
    let most = begun - over
    while (begun < length && sent[begun]! <= endMs) {
      while (over < begun && ended[over]! <= sent[begun]!) over++
      begun++
      most = Math.max(most, begun - over)
    }
    while (over < begun && ended[over]! <= endMs) over++
    return most
  })
}

function mib(bytes: number): number | null {
  return tenth(bytes / MIB)
}

function tenth(value: number): number | null {
  return Number.isFinite(value) ? Math.round(value * 10) / 10 : null
}

function whole(value: number): number | null {
  return Number.isFinite(value) ? Math.round(value) : null
}
