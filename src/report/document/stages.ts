import { formatMs, formatShare } from '../../foundation/units.ts'
import type { Report, StageTime } from '../schema/report.ts'
import type { Block } from './document.ts'
import { line, paragraph, strong, table } from './text.ts'

/** Each stage with its share, and what the longest two are made of. */
export function describeStages(report: Report): Block[] {
  const { stages } = report
  if (stages.length === 0) return []
  const allMs = sum(stages)
  const rows = stages.map(({ stage, ms }) => [
    line(stage),
    formatMs(ms),
    showShare(ms, allMs)
  ])
  const all = [[strong('All')], formatMs(allMs), '']
  const blocks = [
    table(['Stage', 'Took', 'Share'], [...rows, all]),
    ...explainTrial(report),
    ...explainSearch(report)
  ]
  const summary = `Where the time went: ${formatMs(allMs)}`
  return [{ kind: 'details', summary, blocks }]
}

function showShare(ms: number, allMs: number): string {
  const share = allMs > 0 ? ms / allMs : 0
  return share > 0 && share < 0.001 ? '< 0.1 %' : formatShare(share)
}

/** The same in one line, for a log. */
export function listStages(stages: readonly StageTime[]): string {
  const items = stages.map(({ stage, ms }) => `${stage} ${formatMs(ms)}`)
  return `Where the time went: ${[...items, `all ${formatMs(sum(stages))}`].join(', ')}.`
}

function sum(stages: readonly StageTime[]): number {
  return stages.reduce((total, { ms }) => total + ms, 0)
}

function explainTrial({ trials: [trial], merged }: Report): Block[] {
  if (!trial || merged) return []
  const { readyMs, settledMs, steadyMs, replayedMs, endedMs } = trial.marks
  const spans: [string, number | undefined, number | undefined][] = [
    ['start', 0, readyMs ?? endedMs],
    ['coming to rest', readyMs, settledMs],
    ['warm-up', settledMs, steadyMs],
    ['measuring', steadyMs, replayedMs],
    ['afterwards', replayedMs, endedMs]
  ]
  const items = spans.flatMap(([what, fromMs, toMs]) =>
    fromMs === undefined || toMs === undefined
      ? []
      : [`${what} ${formatMs(toMs - fromMs)}`]
  )
  return [paragraph(`The service at full size: ${items.join(', ')}.`)]
}

/** The first of its trials is the one at full size. */
function explainSearch({ search }: Report): Block[] {
  const [, ...trials] = search?.trials ?? []
  if (trials.length === 0) return []
  const ms = trials.reduce((total, trial) => total + trial.ms, 0)
  const longest = Math.max(...trials.map((trial) => trial.ms))
  return [
    paragraph(
      `Trials of the search: ${trials.length}, ${formatMs(ms)} together, the longest ${formatMs(longest)}.`
    )
  ]
}
