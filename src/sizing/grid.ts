/** The next multiple of a step that is not below the value. */
export function ceilTo(value: number, step: number): number {
  // 116 × 1.1 is 127.60000000000001: a hair above a multiple is that multiple.
  return Math.ceil(value / step - 1e-9) * step
}

/**
 * The multiple of a step nearest to the value, strictly between two bounds
 * that lie more than a step apart.
 */
export function inside(
  value: number,
  bounds: { readonly low: number; readonly high: number },
  step: number
): number {
  const lowest = (Math.floor(bounds.low / step) + 1) * step
  const highest = (Math.ceil(bounds.high / step) - 1) * step
  return Math.min(Math.max(Math.round(value / step) * step, lowest), highest)
}
