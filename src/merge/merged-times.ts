import type { LatencySummary } from '../analysis/analysis.ts'
import {
  type RankedTimes,
  type TimeSeries,
  rankAll,
  summarizeSeries
} from '../analysis/latency.ts'
import type { SketchedTimes } from './sketched-times.ts'

/** So many response times are kept: 8 MB a series. */
const MOST_EXACT = 1_000_000

const SERIES = ['response', 'server', 'outside'] as const

/** Percentiles of all shards, from their times and not from their percentiles. */
export interface MergedLatency {
  readonly summary: LatencySummary
  /** Share by which a percentile may be off; undefined: it is exact. */
  readonly relativeError?: number
}

/**
 * Takes the times of one shard after the other. Up to `mostExact` of them the
 * summary is that of a run that was not split; above that they are sketched,
 * so that memory does not grow.
 */
export class MergedTimes {
  private readonly mostExact: number
  private kept: TimeSeries[] = []
  private count = 0
  private sketches: TimeSeries<SketchedTimes> | undefined
  private relativeError: number | undefined

  constructor(mostExact = MOST_EXACT) {
    this.mostExact = mostExact
  }

  async add(series: TimeSeries): Promise<void> {
    this.count += series.response.length
    this.kept.push(series)
    if (this.count > this.mostExact) await this.sketchKept()
  }

  summarize(): MergedLatency {
    const { sketches, relativeError } = this
    if (sketches)
      return {
        summary: summarizeSeries(sketches, (times) => times.ranked()),
        ...(relativeError !== undefined && { relativeError })
      }
    const joined = {
      response: this.join('response'),
      server: this.join('server'),
      outside: this.join('outside')
    }
    return { summary: summarizeSeries(joined, rankJoined) }
  }

  private join(name: (typeof SERIES)[number]): Float64Array {
    const parts = this.kept.map((series) => series[name])
    const length = parts.reduce((sum, part) => sum + part.length, 0)
    const all = new Float64Array(length)
    let at = 0
    for (const part of parts) {
      all.set(part, at)
      at += part.length
    }
    return all
  }

  private async sketchKept(): Promise<void> {
    const { RELATIVE_ERROR, SketchedTimes } =
      await import('./sketched-times.ts')
    this.sketches ??= {
      response: new SketchedTimes(),
      server: new SketchedTimes(),
      outside: new SketchedTimes()
    }
    this.relativeError = RELATIVE_ERROR
    for (const series of this.kept)
      for (const name of SERIES) this.sketches[name].add(series[name])
    this.kept = []
  }
}

function rankJoined(times: Float64Array): RankedTimes {
  return rankAll(times.sort())
}
