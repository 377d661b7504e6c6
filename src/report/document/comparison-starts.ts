import type {
  ChangeReport,
  ComparisonReport,
  StartReport
} from '../schema/comparison.ts'
import { METRIC_WORDS, showCompared } from './compared-metrics.ts'
import type { Block, Starts } from './document.ts'

const WIDTH = 40
/** A row each: more starts in one place make a bigger dot. */
const DOTS = ['·', '●', '◉'] as const

/** Each start of base and head, of metrics that starts were needed for. */
export function describeStarts(
  changes: readonly ChangeReport[],
  { starts }: ComparisonReport
): Block[] {
  const shown = changes.flatMap((change) => startsOf(change, starts) ?? [])
  return shown.length > 0 ? [{ kind: 'starts', starts: shown }] : []
}

function startsOf(
  { metric, relevance, starts: needed }: ChangeReport,
  starts: ComparisonReport['starts']
): Starts | undefined {
  const known = (sides: readonly StartReport[]): number[] =>
    sides.flatMap((of) => of[metric] ?? []).filter((value) => value > 0)
  const base = known(starts.map((pair) => pair.base))
  const head = known(starts.map((pair) => pair.head))
  const all = [...base, ...head]
  if (needed === undefined || all.length === 0) return undefined
  const [lowest, highest] = [Math.min(...all), Math.max(...all)]
  // What matters to nobody does not look like much.
  const middle = (lowest + highest) / 2
  const half = Math.max(highest - lowest, middle * relevance) / 2
  const [least, most] = [middle - half, middle + half]
  const show = (value: number | undefined): string =>
    showCompared(metric, value)
  return {
    what: METRIC_WORDS[metric],
    base,
    head,
    least,
    most,
    from: show(least),
    to: show(most),
    pairs: starts.map((pair) => [
      show(pair.base[metric]),
      show(pair.head[metric])
    ])
  }
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
