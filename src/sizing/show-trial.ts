import { mostTasks, throttledShare } from '../measurement/kernel-counts.ts'
import type { LoadRecord, Measurement } from '../measurement/measurement.ts'
import { countSucceeded, sortedTimes } from '../measurement/right-answers.ts'
import { undroppable } from '../measurement/undroppable.ts'
import { measureLatency } from './outcome/latency-limit.ts'
import { measureEffort } from './outcome/slowdown.ts'
import { soakGrowth } from './memory/climb.ts'
import { MIN_PIECE_MS } from './probe.ts'
import type { Showing } from './search-state.ts'

/** Later replays are warmer and compared with nothing. */
export const COMPARED_REPLAYS = 5

/** What a trial showed beside its outcome; undefined: no replay ended. */
export function showTrial(
  trial: LoadRecord & Pick<Measurement, 'totals'>
): Showing | undefined {
  const { exchanges, marks, totals } = trial
  if (marks.replayedMs === undefined) return undefined
  const replayed = trial.rounds?.[0]?.replayed ?? exchanges.length
  const firstAnswers = countSucceeded(exchanges, [0, replayed])
  const answers = countSucceeded(exchanges, [0, exchanges.length])
  const effort = measureEffort(trial)
  const peakBytes = measurePeaks(trial)
  const growth = soakGrowth(peakBytes, answers / peakBytes.length)
  return {
    peakBytes,
    p95Ms: p95OfReplays(trial),
    answers,
    cpuMsPerRequest: effort.cpuMs / firstAnswers,
    replayMs: effort.ms,
    majorFaults: effort.majorFaults,
    tasks: mostTasks(trial.samples),
    throttledShare: totals ? throttledShare(totals) : NaN,
    ...(growth !== undefined && { growthBytesPerRequest: growth })
  }
}

/** p95 of the first replays, ms; of one that is too short there is none. */
export function p95OfReplays({
  exchanges,
  warmupExchanges,
  rounds
}: Pick<Measurement, 'exchanges' | 'warmupExchanges' | 'rounds'>): number[] {
  const ends = rounds?.slice(0, COMPARED_REPLAYS) ?? [
    { replayed: exchanges.length, ended: exchanges.length }
  ]
  return ends.flatMap(({ replayed }, i) => {
    const from = i === 0 ? warmupExchanges : ends[i - 1]!.ended
    const sorted = sortedTimes(exchanges, [from, replayed])
    return measureLatency(sorted, 'latency.p95') ?? NaN
  })
}

/** Of each round that ended, or of several that took half a second together. */
export function measurePeaks({
  samples,
  marks,
  rounds
}: Pick<Measurement, 'samples' | 'marks' | 'rounds'>): number[] {
  const ends = rounds?.map((round) => round.endedMs) ?? [marks.replayedMs!]
  const peaks: number[] = []
  let fromMs = marks.settledMs ?? marks.readyMs ?? 0
  let sample = 0
  for (const endMs of ends) {
    if (endMs - fromMs < MIN_PIECE_MS && endMs !== ends.at(-1)) continue
    let peak = NaN
    for (; sample < samples.length && samples.atMs[sample]! <= endMs; sample++)
      if (samples.atMs[sample]! >= fromMs)
        peak = Math.max(peak || 0, undroppable(samples, sample))
    peaks.push(peak)
    fromMs = endMs
  }
  return peaks
}
