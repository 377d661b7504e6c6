import type { Measurement } from '../measurement.ts'
import type { Curve } from './report.ts'

const MOST_POINTS = 60

/** Working set over time, bytes: the highest of each stretch is kept. */
export function memoryCurve({ samples }: Measurement): Curve {
  return curve(samples.atMs, (from, to) => {
    let most = 0
    for (let i = from; i < to; i++) {
      const inactive = samples.inactiveFileBytes[i] || 0
      most = Math.max(most, samples.memoryBytes[i]! - inactive)
    }
    return Math.round(most)
  })
}

/** CPU over time, millicores: the mean of each stretch. */
export function cpuCurve({ samples: { atMs, cpuMs } }: Measurement): Curve {
  return curve(atMs, (from, to) => {
    const before = Math.max(from - 1, 0)
    const ms = atMs[to - 1]! - atMs[before]!
    const used = cpuMs[to - 1]! - cpuMs[before]!
    return ms > 0 ? Math.round((used / ms) * 1000) : 0
  })
}

function curve(
  atMs: Float64Array,
  value: (from: number, to: number) => number
): Curve {
  const count = Math.min(MOST_POINTS, atMs.length)
  const edge = (point: number): number =>
    Math.floor((point * atMs.length) / count)
  const points = Array.from({ length: count }, (_, point) => point)
  return {
    atMs: points.map((point) => Math.round(atMs[edge(point)]!)),
    values: points.map((point) => value(edge(point), edge(point + 1)))
  }
}
