/** A pull request's comment: the sentence, the table, where to see more. */
import { describeComparison } from '../document/comparison.ts'
import type { Block, Inline, Section } from '../document/document.ts'
import { describeThresholds, describeVerdict } from '../document/verdict.ts'
import { describeSize } from '../document/size.ts'
import type { Report } from '../schema/report.ts'
import { renderMarkdown } from './render-markdown.ts'

/** GitHub takes 65536 characters of a comment; a reader fewer. */
const MAX_BYTES = 20_000

/** Where more is told; undefined: nowhere. */
export interface CommentLinks {
  readonly run: string | undefined
  readonly page: string | undefined
}

/** Found again by its first line, which nobody sees. */
export function commentMarker(name: string): string {
  // Nothing of a name can end the comment that it stands in.
  return `<!-- profile-inference ${encodeURIComponent(name).replaceAll('-', '%2D')} -->`
}

export function renderComment(report: Report, links: CommentLinks): string {
  const [heading, ...reason] = describeVerdict({ ...report, findings: [] })
  const section = (
    id: Section['id'],
    blocks: readonly (Block | undefined)[]
  ): Section => ({ id, blocks: blocks.filter((block) => block !== undefined) })
  const sections = [
    section('verdict', [heading, ...reason.slice(0, 1)]),
    section('comparison', describeComparison(report)),
    section('size', report.comparison ? [] : describeSize(report).slice(0, 2)),
    section('thresholds', describeThresholds(report)),
    section('time', describeLinks(links))
  ].filter(({ blocks }) => blocks.length > 0)
  return `${commentMarker(report.name)}\n${renderMarkdown({ sections }, MAX_BYTES).trimEnd()}\n`
}

function describeLinks({ run, page }: CommentLinks): Block[] {
  const link = (text: string, url: string): Inline => ({
    kind: 'link',
    text,
    url,
    code: false
  })
  const all = [
    ...(page ? [link('The report', page)] : []),
    ...(run ? [link("The run's summary", run)] : [])
  ]
  const line = all.flatMap((each, i) => (i > 0 ? [' · ', each] : [each]))
  return line.length > 0 ? [{ kind: 'paragraph', lines: [line] }] : []
}
