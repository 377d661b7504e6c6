import { helpUrl } from '../help.ts'
import { formatMeasured } from '../verdicts.ts'
import type { Report } from '../schema/report.ts'
import type { Block, Inline } from './document.ts'
import {
  code,
  heading,
  joined,
  line,
  log,
  paragraph,
  sentence,
  table
} from './text.ts'

export const SIGNS = { passed: '✅', failed: '❌', inconclusive: '❓' } as const
const MAX_RULES = 50
const MAX_FINDINGS = 20
const MAX_FINDING_CHARACTERS = 600
const ERROR_LOG_LINES = 20
const LOG_LINES = 50

/** Where the whole report can be opened; empty: it can't. */
export interface Where {
  /** Of report.html itself. */
  readonly page?: string
  /** Of the zip that holds it. */
  readonly archive?: string
}

/** The verdict in one sentence, where to see more, and the error if any. */
export function describeVerdict(report: Report, where: Where = {}): Block[] {
  const { verdict, name } = report
  return [
    heading(1, `${SIGNS[verdict]} ${line(name)}: ${verdict}`),
    ...describeWhere(where),
    ...describeReason(report)
  ]
}

/** The page, or the zip and how to open it. */
export function describeWhere({ page, archive }: Where): Block[] {
  const link = (text: string, url: string): Inline => ({
    kind: 'link',
    text,
    url,
    code: false
  })
  if (page)
    return [
      paragraph(
        link('Open the report', page),
        ': how this was found, in pictures.'
      )
    ]
  if (!archive) return []
  return [
    paragraph(
      link('Download the report', archive),
      ', unpack it and open ',
      code('report.html'),
      ': how this was found, in pictures.'
    )
  ]
}

function describeReason(report: Report): Block[] {
  const { because, error } = report
  if (!error) return [paragraph(...sentence(because))]
  const { message, cause, remedy = '', code: name } = error
  const lines = message.split('\n').map((each) => sentence(each))
  // Where nothing follows, the code stands behind the last line.
  const last = cause || remedy ? [] : (lines.pop() ?? [])
  const named = paragraph(
    ...joined(last, sentence(remedy), describeCode(report, name))
  )
  return [
    ...(lines.length > 0 ? [{ kind: 'paragraph' as const, lines }] : []),
    ...(cause ? [paragraph(...sentence(cause))] : []),
    named,
    ...(error.log ? [log(error.log, ERROR_LOG_LINES)] : [])
  ]
}

/** `(code)`, which leads to its place in the documentation. */
function describeCode(report: Report, name: string): Inline[] {
  const url = helpUrl(report, name)
  return [
    '(',
    url ? { kind: 'link', text: name, url, code: true } : code(name),
    ')'
  ]
}

export function describeThresholds({ verdicts }: Report): Block[] {
  if (verdicts.length === 0) return []
  const rows = verdicts
    .slice(0, MAX_RULES)
    .map((verdict) => [
      line(verdict.rule.text),
      formatMeasured(verdict),
      `${SIGNS[verdict.state]} ${verdict.reason ? line(verdict.reason) : verdict.state}`
    ])
  return [
    heading(2, 'Thresholds'),
    table(['Rule', 'Measured', 'Verdict'], rows)
  ]
}

export function describeFindings(report: Report): Block[] {
  const { findings } = report
  if (findings.length === 0) return []
  // What a terminal has no room for are remarks.
  const { warning = [], note = [] } = Object.groupBy(
    findings,
    ({ severity }) => severity
  )
  const items = [...warning, ...note]
    .slice(0, MAX_FINDINGS)
    .map(({ severity, code: name, message, remedy }) =>
      joined(
        [severity === 'warning' ? '⚠️' : 'ℹ️'],
        sentence(message, MAX_FINDING_CHARACTERS),
        sentence(remedy, MAX_FINDING_CHARACTERS),
        describeCode(report, name)
      )
    )
  return [heading(2, 'Doubts and remarks'), { kind: 'list', items }]
}

/** The service's log; it stands above when there was an error. */
export function describeLog({ trials: [trial], error }: Report): Block[] {
  if (!trial?.log || error?.log) return []
  return [
    {
      kind: 'details',
      summary: "Last lines of the service's log",
      blocks: [log(trial.log, LOG_LINES)]
    }
  ]
}
