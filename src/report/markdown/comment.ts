/** A pull request's comment: where to see more, the sentence, the table. */
import { describeComparison } from '../document/comparison.ts'
import type { Block, Section } from '../document/document.ts'
import {
  type Where,
  describeThresholds,
  describeVerdict,
  describeWhere
} from '../document/verdict.ts'
import { describeSize } from '../document/size.ts'
import { paragraph } from '../document/text.ts'
import type { Report } from '../schema/report.ts'
import { renderMarkdown } from './render-markdown.ts'

/** GitHub takes 65536 characters of a comment; a reader fewer. */
const MAX_BYTES = 20_000

/** Where more is told. */
export interface CommentLinks extends Where {
  /** Undefined: nowhere. */
  readonly run: string | undefined
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
    section('verdict', [
      heading,
      ...describeWhere(links),
      ...reason.slice(0, 1)
    ]),
    section('comparison', describeComparison(report)),
    section('size', report.comparison ? [] : describeSize(report).slice(0, 2)),
    section('thresholds', describeThresholds(report)),
    section('time', describeRunLink(links))
  ].filter(({ blocks }) => blocks.length > 0)
  return `${commentMarker(report.name)}\n${renderMarkdown({ sections }, MAX_BYTES).trimEnd()}\n`
}

function describeRunLink({ run }: CommentLinks): Block[] {
  if (run === undefined) return []
  const text = "The run's summary"
  return [paragraph({ kind: 'link', text, url: run, code: false })]
}
