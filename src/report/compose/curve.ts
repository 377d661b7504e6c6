import type { Measurement } from '../../measurement/measurement.ts'
import type { Curve } from '../schema/trial.ts'

const MAX_POINTS = 60

/** Working set over time, bytes: the highest of each stretch is kept. */
export function memoryCurve({ samples }: Measurement): Curve {
  return curve(samples.atMs, (from, to) => {
    let most = -Infinity
    for (let i = from; i < to; i++) {
      const inactive = samples.inactiveFileBytes[i] || 0
      const bytes = samples.memoryBytes[i]! - inactive
      if (bytes > most) most = bytes
    }
    return most
  })
}

/** CPU over time, millicores: the mean of each stretch. */
export function cpuCurve({ samples: { atMs, cpuMs } }: Measurement): Curve {
  return curve(atMs, (from, to) => {
    // Before the first sample: the start, when nothing was used.
    const { [from - 1]: sinceMs = 0 } = atMs
    const { [from - 1]: usedMs = 0 } = cpuMs
    return ((cpuMs[to - 1]! - usedMs) / (atMs[to - 1]! - sinceMs)) * 1000
  })
}

/** A stretch in which nothing was measured has no point. */
function curve(
  atMs: Float64Array,
  value: (from: number, to: number) => number
): Curve {
  const count = Math.min(MAX_POINTS, atMs.length)
  const edge = (point: number): number =>
    Math.floor((point * atMs.length) / count)
  const points = Array.from({ length: count }, (_, point) => ({
    atMs: Math.round(atMs[edge(point)]!),
    value: Math.round(value(edge(point), edge(point + 1)))
  })).filter((point) => Number.isFinite(point.value))
  return {
    atMs: points.map((point) => point.atMs),
    values: points.map((point) => point.value)
  }
}
