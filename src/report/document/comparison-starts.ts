import type { ComparisonReport, StartReport } from '../schema/comparison.ts'
import { METRIC_WORDS, isChange, showCompared } from './compared-metrics.ts'
import type { Block, Starts } from './document.ts'

const WIDTH = 40
/** A row each: more starts in one place make a bigger dot. */
const DOTS = ['·', '●', '◉'] as const

/** Each start of base and head, of what changed. */
export function describeStarts({ changes, starts }: ComparisonReport): Block[] {
  const shown = changes
    .filter((change) => change.starts !== undefined && isChange(change))
    .map(({ metric }): Starts => {
      const known = (sides: readonly StartReport[]): number[] =>
        sides.flatMap((of) => of[metric] ?? []).filter((value) => value > 0)
      const base = known(starts.map((pair) => pair.base))
      const head = known(starts.map((pair) => pair.head))
      const least = Math.min(...base, ...head)
      const most = Math.max(...base, ...head)
      const from = showCompared(metric, least)
      const to = showCompared(metric, most)
      return { what: METRIC_WORDS[metric], base, head, least, most, from, to }
    })
  return shown.length > 0 ? [{ kind: 'starts', starts: shown }] : []
}

/** A dot for each start, base over head, where nothing can be drawn. */
export function drawStarts(starts: readonly Starts[]): string {
  const lines = starts.flatMap(({ what, base, head, from, to, ...ends }) => [
    `${what}, ${from} to ${to}`,
    `  base ▕${drawDots(base, ends)}▏`,
    `  head ▕${drawDots(head, ends)}▏`
  ])
  return lines.join('\n')
}

function drawDots(
  values: readonly number[],
  { least, most }: Pick<Starts, 'least' | 'most'>
): string {
  const counts = new Array<number>(WIDTH).fill(0)
  for (const value of values) {
    const share = most > least ? (value - least) / (most - least) : 0.5
    counts[Math.round(share * (WIDTH - 1))]! += 1
  }
  return counts
    .map((count) => (count === 0 ? ' ' : DOTS[Math.min(count, 3) - 1]))
    .join('')
}
