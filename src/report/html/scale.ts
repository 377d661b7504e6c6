/** Places in a picture. */

export interface Scale {
  /** A value's place. */
  (value: number): number
  /** Values that are worth a line and a number, ascending. */
  readonly ticks: readonly number[]
}

/** From `min` to `max`, onto places `from` to `to`. */
export interface Range {
  readonly min: number
  readonly max: number
  readonly from: number
  readonly to: number
}

export function linearScale(range: Range, about = 6): Scale {
  const { min, max, from, to } = range
  const span = max - min || 1
  const at = (value: number): number =>
    from + ((value - min) / span) * (to - from)
  const step = niceStep(span / about)
  const first = Math.ceil(min / step)
  const count = Math.floor(max / step) - first + 1
  const ticks = Array.from({ length: Math.max(count, 0) }, (_, i) =>
    Number(((first + i) * step).toPrecision(12))
  )
  return Object.assign(at, { ticks })
}

/** The same by ratio; `min` is above 0. */
export function logScale({ min, max, from, to }: Range): Scale {
  const inner = linearScale(
    { min: Math.log10(min), max: Math.log10(max), from, to },
    1
  )
  const at = (value: number): number => inner(Math.log10(Math.max(value, min)))
  const first = Math.floor(Math.log10(min))
  const last = Math.ceil(Math.log10(max))
  const decades = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  const steps =
    decades.length > 3 ? [1] : decades.length > 2 ? [1, 3] : [1, 2, 5]
  const ticks = decades
    .flatMap((decade) => steps.map((step) => step * 10 ** decade))
    .map((tick) => Number(tick.toPrecision(6)))
    .filter((tick) => tick >= min && tick <= max)
  return Object.assign(at, { ticks })
}

/** 1, 2 or 5 times a power of ten. */
function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough))
  const digits = rough / power
  return power * (digits <= 1 ? 1 : digits <= 2 ? 2 : digits <= 5 ? 5 : 10)
}

/** Coordinates to a tenth of a pixel: more can't be seen. */
export function round(place: number): number {
  return Math.round(place * 10) / 10
}
