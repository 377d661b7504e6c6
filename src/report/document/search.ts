import {
  MIB,
  formatBytes,
  formatMillicores,
  formatMs,
  formatShare
} from '../../foundation/units.ts'
import type { Report } from '../schema/report.ts'
import type { CandidateReport, TrialLineReport } from '../schema/size.ts'
import type { Block, Mark } from './document.ts'
import { line, paragraph, table } from './text.ts'

const MAX_TRIALS = 60

/** What each trial did, as a table and as marks over the limit. */
export function describeSearch({ search }: Report): Block[] {
  if (!search || search.trials.length < 2) return []
  const rows = search.trials
    .slice(0, MAX_TRIALS)
    .map(({ purpose, size, outcome, why, ms }, i) => [
      `${i + 1}, ${purpose}`,
      formatBytes(size.memoryBytes),
      formatMillicores(size.cpuMillicores),
      `${outcome === 'held' ? '✅' : '❌'} ${line(why)}`,
      formatMs(ms)
    ])
  const blocks = [
    table(['Trial', 'Memory', 'CPU', 'Outcome', 'Took'], rows),
    ...describeMarks(search.trials),
    ...describeCandidates(search.cpuCandidates),
    paragraph(
      search.cold
        ? 'Before each trial that decides, file pages were dropped: it paid for its own, as on a fresh node.'
        : 'File pages could not be dropped before trials; what the first one was charged and kept was added.'
    )
  ]
  const summary = `How the size was found: ${search.trials.length} trials`
  return [{ kind: 'details', summary, blocks }]
}

function describeCandidates(candidates: readonly CandidateReport[]): Block[] {
  if (candidates.length === 0) return []
  const rows = candidates.map(
    ({ cpuMillicores, verdict, stretches, throttledShare, timesAllowed }) => [
      formatMillicores(cpuMillicores),
      verdict,
      String(stretches),
      throttledShare === undefined ? '–' : formatShare(throttledShare),
      timesAllowed === undefined ? '–' : `${timesAllowed.toFixed(2)} ×`
    ]
  )
  const head = [
    'CPU limit',
    'Verdict',
    'Stretches of load',
    'Quota ran out in',
    'Latency ÷ what is allowed'
  ]
  return [
    paragraph('CPU limits, compared with full size on one running container:'),
    table(head, rows)
  ]
}

/** What held and what failed, over the memory limit: one sign a trial. */
function describeMarks(trials: readonly TrialLineReport[]): Block[] {
  const marks = trials
    .slice(1)
    .toSorted((a, b) => a.size.memoryBytes - b.size.memoryBytes)
    .map(({ size, outcome, purpose }): Mark => {
      const text = purpose === 'proof' ? `${outcome} (proof)` : outcome
      const at = `${Math.round(size.memoryBytes / MIB)} MiB`
      return { at, held: outcome === 'held', text }
    })
  return marks.length === 0 ? [] : [{ kind: 'marks', marks }]
}
