/** A pull request's comment: where to see more, the sentence, the table. */
import { describeComparison } from '../document/comparison.ts'
import type { Block, Inline, Section } from '../document/document.ts'
import {
  type Where,
  describeThresholds,
  describeVerdict,
  describeWhere
} from '../document/verdict.ts'
import { describeSize } from '../document/size.ts'
import { describeOverview } from '../overview/describe-overview.ts'
import type { Overview } from '../overview/overview.ts'
import { code, paragraph } from '../document/text.ts'
import type { Report } from '../schema/report.ts'
import { renderMarkdown } from './render-markdown.ts'

/** GitHub takes 65536 characters of a comment; a reader fewer. */
const MAX_BYTES = 20_000
/** Some 400 characters each. */
const MAX_SERVICES = 40

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
  return `${renderMarkdown({ sections }, MAX_BYTES).trimEnd()}\n`
}

/** The table of many services, worst first; what each answered is on the page. */
export function renderServicesComment(
  overview: Overview,
  links: CommentLinks
): string {
  const [all] = describeOverview(overview, MAX_SERVICES).sections
  const [heading, ...told] = all?.blocks ?? []
  const sections = [
    ...(heading ? [heading] : []),
    ...describePage(links),
    ...told,
    ...describeRunLink(links)
    // A table that does not fit leaves the sentence above it.
  ].map((block) => ({ id: 'verdict' as const, blocks: [block] }))
  return `${renderMarkdown({ sections }, MAX_BYTES).trimEnd()}\n`
}

function describePage({ page, archive }: Where): Block[] {
  if (page) return [paragraph(link('Open the page', page), ' of all.')]
  if (!archive) return []
  const unpack = [', unpack it and open ', code('index.html'), '.']
  return [paragraph(link('Download the page', archive), ...unpack)]
}

function describeRunLink({ run }: CommentLinks): Block[] {
  return run === undefined ? [] : [paragraph(link("The run's summary", run))]
}

function link(text: string, url: string): Inline {
  return { kind: 'link', text, url, code: false }
}
