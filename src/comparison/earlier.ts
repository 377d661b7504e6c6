import type { Change, HeadFacts } from './change.ts'
import type { EarlierNumbers } from './comparison-record.ts'
import type { ComparedMetric } from './paired-starts.ts'

/**
 * How far two runs of the same differ: on a shared machine of two cores the
 * same container, measured eight times, spread by 45 to 53 % in time. Memory
 * of a heap that is collected now or later spreads by some percent.
 */
const RUNS_DIFFER = { time: 0.5, memory: 0.05 } as const

const TIMES = [
  'cpu.ms_per_request',
  'latency.p50',
  'latency.p95',
  'startup'
] as const satisfies readonly ComparedMetric[]

/** One run against another one: only what is far apart is no chance. */
export function compareEarlier(
  earlier: EarlierNumbers,
  head: HeadFacts
): Change[] {
  const { times, timesAbsent, imageAbsent: because } = earlier
  return [
    ...TIMES.map((metric) => {
      const because = timesAbsent
      const sides = [times?.[metric], head.measured[metric]] as const
      return change(metric, RUNS_DIFFER.time, { sides, because })
    }),
    change('memory.anonymous', RUNS_DIFFER.memory, {
      sides: [earlier.anonymousBytes, head.measured['memory.anonymous']]
    }),
    change('memory.recommended', RUNS_DIFFER.memory, {
      sides: [earlier.recommendedBytes, head.recommendedBytes]
    }),
    ...(because
      ? [change('image.size', 0, { sides: [undefined, undefined], because })]
      : [])
  ]
}

interface Sides {
  readonly sides: readonly [number | undefined, number | undefined]
  readonly because?: string | undefined
}

function change(
  metric: Change['metric'],
  relevance: number,
  {
    sides: [base, head],
    because = 'one of both runs has no number for it'
  }: Sides
): Change {
  const none = { share: undefined, low: undefined, high: undefined }
  if (!base || !head || base < 0)
    return {
      metric,
      direction: 'open',
      base,
      head,
      ...none,
      relevance,
      because
    }
  const share = head / base - 1
  const low = (1 + share) / (1 + relevance) - 1
  const high = (1 + share) * (1 + relevance) - 1
  const isFar = low > 0 || high < 0
  const isClose = metric.startsWith('memory.')
  return {
    metric,
    direction: isFar
      ? share > 0
        ? 'worse'
        : 'better'
      : isClose
        ? 'same'
        : 'open',
    base,
    head,
    share,
    low,
    high,
    relevance,
    ...(!isFar &&
      !isClose && {
        because: 'times of two runs differ by as much when nothing changed'
      })
  }
}
