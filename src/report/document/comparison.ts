/** What this change did to the service: a sentence, a table, the starts. */
import { formatBytes, formatShare } from '../../foundation/units.ts'
import type { ChangeReport, ComparisonReport } from '../schema/comparison.ts'
import type { Report } from '../schema/report.ts'
import { METRIC_WORDS, isChange, showCompared } from './compared-metrics.ts'
import { describeStarts } from './comparison-starts.ts'
import type { Block, Inline, Sentence } from './document.ts'
import {
  code,
  heading,
  line,
  paragraph,
  sentence,
  strong,
  table
} from './text.ts'

const SIGNS = { better: '🔽', worse: '🔺', same: '~', open: '❓' } as const
const HEADS = [
  'Metric',
  'Base',
  'This change',
  'Change',
  'Starts differ by',
  'Verdict'
]

export function describeComparison({ comparison }: Report): Block[] {
  if (!comparison) return []
  const changed = comparison.changes.filter(isChange)
  return [
    heading(2, ...headline(comparison)),
    paragraph(...sentence(summarizeComparison(comparison))),
    ...comparison.obstacles.map((each) => paragraph(...sentence(each))),
    ...(changed.length > 0 ? [table(HEADS, changed.map(rowOf))] : []),
    ...describeStarts(changed, comparison),
    ...foldRows(comparison, 'open'),
    ...foldRows(comparison, 'same'),
    ...describeCauses(comparison)
  ]
}

const FOLDED = { open: 'Undecided', same: 'Unchanged' } as const
const HOW =
  'Base and this change are the middles of their starts; a change is the mean of what the two of each pair, which ran right after each other, differ by.'

/** Rows that call for nothing. */
function foldRows(
  comparison: ComparisonReport,
  which: keyof typeof FOLDED
): Block[] {
  const rows = comparison.changes.filter(({ direction }) => direction === which)
  if (rows.length === 0) return []
  const names = rows.map(({ metric }) => METRIC_WORDS[metric]).join(', ')
  const how = which === 'open' ? [paragraph(HOW)] : []
  return [
    {
      kind: 'details',
      summary: `${FOLDED[which]}: ${names}`,
      blocks: [
        table(HEADS, rows.map(rowOf)),
        ...describeStarts(rows, comparison),
        ...how
      ]
    }
  ]
}

function headline({ against, verdict }: ComparisonReport): Inline[] {
  return ['Against ', code(line(against, 100)), `: ${verdict}`]
}

/** `CPU per request +12 % (10 to 15 %), memory unchanged; needs 8 MiB more.` */
function summarizeComparison(comparison: ComparisonReport): string {
  const { changes, sameImage, earlier } = comparison
  if (sameImage)
    return 'Both images are the same, so nothing had to be run: nothing changed.'
  const parts = listChanges(comparison)
  const open = changes.filter(({ direction }) => direction === 'open')
  const undecided =
    open.length > 0
      ? [
          `undecided: ${open.map(({ metric }) => METRIC_WORDS[metric]).join(', ')}`
        ]
      : []
  if (changes.length === 0) return 'Nothing could be compared.'
  const told = parts.length > 0 ? parts : ['nothing changed that could be seen']
  const text = [...told, ...undecided].join('; ')
  const since = earlier
    ? ` Base is what was measured ${earlier.createdAt}.`
    : ''
  return `${text[0]!.toUpperCase()}${text.slice(1)}.${since}`
}

/** What got worse or better, some words each. */
export function listChanges({ changes }: ComparisonReport): string[] {
  return changes.filter(isChange).map(describeChange)
}

function describeChange(change: ChangeReport): string {
  const { metric, proof, base, head } = change
  if (metric !== 'memory.recommended' || base === undefined)
    return `${METRIC_WORDS[metric]} ${describeShare(change)}`
  const bytes = formatBytes(Math.abs(head! - base))
  const more = head! > base ? 'more' : 'less'
  if (!proof) return `needs ${bytes} ${more}`
  const at = formatBytes(proof.memoryBytes)
  const shown =
    proof.holds === 'base'
      ? `base holds at ${at}, this change does not`
      : `this change holds at ${at}, base does not`
  return `needs ${bytes} ${more} (proved: ${shown})`
}

/** `+12 % (10 to 15 %)`; a base that is missing is no +100 %. */
function describeShare({ share, low, high, starts }: ChangeReport): string {
  if (share === undefined) return '?'
  const signed = signedShare(share)
  if (starts === undefined || low === undefined || high === undefined)
    return signed
  const [least, most] = [signedShare(low), signedShare(high)]
  return least === most ? signed : `${signed} (${least} to ${most})`
}

function signedShare(share: number): string {
  const rounded = Number((share * 100).toPrecision(2)) / 100
  return rounded > 0 ? `+${formatShare(rounded)}` : formatShare(rounded)
}

function rowOf(change: ChangeReport): string[] {
  const { metric, base, head, direction } = change
  return [
    METRIC_WORDS[metric],
    showCompared(metric, base),
    showCompared(metric, head),
    direction === 'same' ? '~' : describeShare(change),
    showNoise(change),
    `${SIGNS[direction]} ${explain(change)}`.trim()
  ]
}

/** How far starts of one and the same image differed. */
function showNoise({ starts = 0, noise }: ChangeReport): string {
  if (starts < 2 || noise === undefined) return ''
  return formatShare(Number(noise.toPrecision(2)))
}

function explain({ direction, because, moreStarts = 0 }: ChangeReport): string {
  if (direction !== 'open') return direction
  if (because) return line(because)
  return moreStarts > 0
    ? `undecided, ${moreStarts} more pairs of starts may decide`
    : 'undecided'
}

/** More are a new base image, and no cause that anybody reads. */
const MAX_CAUSES = 15

function describeCauses({ causes, verdict }: ComparisonReport): Block[] {
  if (causes.length === 0 || verdict === 'same') return []
  const items = causes.slice(0, MAX_CAUSES).map((cause): Sentence => {
    const { kind, what, base, head } = cause
    const sides =
      base === undefined && head === undefined
        ? 'differs'
        : `${line(base ?? 'set', 100)} → ${line(head ?? 'set', 100)}`
    return [strong(kind), ' ', code(line(what, 150)), `: ${sides}`]
  })
  const more = causes.length - items.length
  if (more > 0) items.push([`and ${more} more, in the report`])
  return [
    {
      kind: 'details',
      summary: `What differs between the images: ${causes.length}`,
      blocks: [{ kind: 'list', items }]
    }
  ]
}
