/** What a service did while no request was under way. */
import type { Finding } from '../foundation/finding.ts'
import { MIB, formatBytes, formatMs, formatShare } from '../foundation/units.ts'
import type { AfterLoad, Rest } from '../measurement/after-load.ts'
import type { Measurement, SampleColumns } from '../measurement/measurement.ts'
import { endedMs, sentMs } from '../measurement/moments.ts'
import { undroppable } from '../measurement/undroppable.ts'
import { countBelow } from './statistics.ts'

/** A collector of garbage or a flushed log is done sooner. */
const LONG_MS = 1000
/** CPU time between requests that is more than a server's own. */
const MUCH_CPU_MS = 100
const MUCH_SHARE = 0.1

export function findOutsideFindings(trial: Measurement): Finding[] {
  const { healthcheck, rest } = trial.afterLoad ?? {}
  return [
    healthcheck && tellCheck(healthcheck),
    rest && tellRest(rest, trial.samples),
    tellGaps(trial)
  ].filter((finding) => finding !== undefined)
}

function tellCheck({
  exitCode,
  ms
}: NonNullable<AfterLoad['healthcheck']>): Finding | undefined {
  if (exitCode === 0) return undefined
  const how =
    exitCode === undefined
      ? `had not ended after ${formatMs(ms)}`
      : `ended with code ${exitCode}`
  return {
    code: 'healthcheck-failed',
    severity: 'warning',
    message: `The image's HEALTHCHECK ${how} at full size: Docker would call the service unhealthy, and what the check needs is not in the size.`,
    remedy:
      'Run it by hand (`docker exec`), or leave it out with `healthcheck: off`.'
  }
}

function tellRest(rest: Rest, samples: SampleColumns): Finding | undefined {
  const ms = rest.toMs - rest.fromMs
  if (rest.came && ms < LONG_MS) return undefined
  const [from, to] = [rest.fromMs, rest.toMs].map((at) =>
    countBelow(samples.atMs, at)
  ) as [number, number]
  const cpuMs = samples.cpuMs[to - 1]! - samples.cpuMs[from]!
  let peak = 0
  for (let i = from; i < to; i++) peak = Math.max(peak, undroppable(samples, i))
  const after = rest.came ? '' : ', and had not come to rest by then'
  return {
    code: 'worked-on-after-answers',
    severity: 'warning',
    message: `After the last answer it worked on for ${formatMs(ms)}${after}: ${formatMs(cpuMs)} of CPU time, ${formatBytes(peak)} of memory. Each trial waited for it, so memory has room for it; latency says nothing of it.`,
    remedy:
      'Send requests at the rate at which they come (`rate`), long enough that this work falls into what is measured (`duration`), and see whether it keeps up.'
  }
}

/** Between requests: jobs by the clock, or what answers left behind. */
function tellGaps(trial: Measurement): Finding | undefined {
  const { samples, marks } = trial
  const { steadyMs, replayedMs = NaN } = marks
  if (steadyMs === undefined || Number.isNaN(replayedMs)) return undefined
  const gaps = sumGaps(trial, [steadyMs, replayedMs])
  const last = samples.cpuMs[countBelow(samples.atMs, replayedMs) - 1] ?? NaN
  const all = last - (samples.cpuMs[countBelow(samples.atMs, steadyMs)] ?? NaN)
  if (!(gaps.cpuMs > MUCH_CPU_MS && gaps.cpuMs > all * MUCH_SHARE))
    return undefined
  const rose =
    gaps.roseBytes > MIB
      ? `, and its memory rose by ${formatBytes(gaps.roseBytes)}`
      : ''
  return {
    code: 'work-outside-requests',
    severity: 'note',
    message: `While no request was under way (${formatMs(gaps.ms)}) it used ${formatMs(gaps.cpuMs)} of CPU time, ${formatShare(gaps.cpuMs / all)} of all${rose}.`,
    remedy:
      'Find out whether it works by the clock or on what was answered before; let `duration` be long enough to see all of it.'
  }
}

/** Between two samples with nobody under way at either and nobody sent between. */
function sumGaps(
  { samples, exchanges }: Measurement,
  [fromMs, toMs]: readonly [number, number]
): { ms: number; cpuMs: number; roseBytes: number } {
  const sent = momentsOf(exchanges.length, (i) => sentMs(exchanges, i))
  const ended = momentsOf(exchanges.length, (i) => endedMs(exchanges, i))
  const sum = { ms: 0, cpuMs: 0, roseBytes: 0 }
  const end = countBelow(samples.atMs, toMs)
  for (let i = countBelow(samples.atMs, fromMs) + 1; i < end; i++) {
    const [before, now] = [samples.atMs[i - 1]!, samples.atMs[i]!]
    if (countBelow(sent, now) !== countBelow(ended, before)) continue
    sum.ms += now - before
    sum.cpuMs += samples.cpuMs[i]! - samples.cpuMs[i - 1]!
    const rose = undroppable(samples, i) - undroppable(samples, i - 1)
    sum.roseBytes += Math.max(rose, 0) || 0
  }
  return sum
}

function momentsOf(count: number, at: (i: number) => number): Float64Array {
  return Float64Array.from({ length: count }, (_, i) => at(i)).sort()
}
