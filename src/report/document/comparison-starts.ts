import type { ChangeReport, ComparisonReport } from '../schema/comparison.ts'
import type { Block } from './document.ts'

const WIDTH = 40
/** A row each: more starts in one place make a bigger dot. */
const DOTS = ['·', '●', '◉'] as const

export function isChange({ direction }: ChangeReport): boolean {
  return direction === 'worse' || direction === 'better'
}

/** Each start as a dot, base over head, of what changed. */
export function describeStarts({ changes, starts }: ComparisonReport): Block[] {
  const changed = changes.filter(
    (change) => change.starts !== undefined && isChange(change)
  )
  const lines = changed.flatMap(({ metric }) => {
    const base = starts.map((pair) => pair.base[metric] ?? NaN)
    const head = starts.map((pair) => pair.head[metric] ?? NaN)
    const all = [...base, ...head].filter((value) => value > 0)
    const [least, most] = [Math.min(...all), Math.max(...all)]
    const row = (values: readonly number[]): string =>
      drawDots(values, least, most)
    return [metric, `  base ▕${row(base)}▏`, `  head ▕${row(head)}▏`]
  })
  if (lines.length === 0) return []
  return [{ kind: 'code', text: lines.join('\n'), language: 'text' }]
}

function drawDots(
  values: readonly number[],
  least: number,
  most: number
): string {
  const counts = new Array<number>(WIDTH).fill(0)
  for (const value of values) {
    if (!(value > 0)) continue
    const share = most > least ? (value - least) / (most - least) : 0.5
    counts[Math.round(share * (WIDTH - 1))]! += 1
  }
  return counts
    .map((count) => (count === 0 ? ' ' : DOTS[Math.min(count, 3) - 1]))
    .join('')
}
