/** What the page shows, in its order; each part has an address of its own. */
import { describeRun } from '../document/describe-run.ts'
import type { Block, Document, SectionId } from '../document/document.ts'
import { describeReproduction } from '../document/reproduce.ts'
import type { Viewed } from '../viewed.ts'
import { type Markup, html } from './markup.ts'
import type { PageData } from './page-data.ts'
import type { Part } from './page-shell.ts'
import { renderBlocks } from './render-blocks.ts'
import { renderRows } from './row-table.ts'
import { drawSearch } from './search-picture.ts'
import { composeTrials, partsOfTrial } from './trial-parts.ts'
import { drawTrends } from './trend.ts'

export interface Page {
  readonly verdict: readonly Markup[]
  readonly parts: readonly Part[]
  readonly data: PageData
}

export function composePage(viewed: Viewed): Page {
  const { report } = viewed
  const trials = composeTrials(viewed)
  const measured = new Set(trials.map(({ number }) => number - 1))
  const document = describeRun(report)
  const parts: Part[] = [
    ...partsOfSize(document),
    {
      id: 'search',
      title: 'How it was found',
      body: [
        ...drawSearch(report, measured),
        ...titled('How it was arrived at', opened(document, 'steps')),
        ...opened(document, 'search')
      ]
    },
    ...partsOfJudgement(document),
    ...partsOfTrial(viewed, trials[0]),
    ...partsOfRun(viewed, document)
  ]
  const verdict = renderBlocks(blocksOf(document, 'verdict'))
  const there = parts.filter(({ body }) => body.length > 0).map(withHeading)
  return { verdict, parts: there, data: { trials } }
}

function partsOfSize(document: Document): Part[] {
  const said = (id: SectionId): Markup[] => renderBlocks(blocksOf(document, id))
  const size = [...said('size'), ...said('advice'), ...said('targets')]
  return [
    { id: 'size', title: 'Size', body: size },
    { id: 'comparison', title: 'Change', body: said('comparison') }
  ]
}

function partsOfJudgement(document: Document): Part[] {
  const said = (id: SectionId): Markup[] => renderBlocks(blocksOf(document, id))
  return [
    { id: 'price', title: 'Price', body: opened(document, 'price') },
    { id: 'thresholds', title: 'Thresholds', body: said('thresholds') },
    { id: 'shards', title: 'Shards', body: said('shards') }
  ]
}

function partsOfRun(
  { report, record: { trial } }: Viewed,
  document: Document
): Part[] {
  const said = (id: SectionId): Markup[] => renderBlocks(blocksOf(document, id))
  // Where all was measured, it is drawn in all detail above.
  const cost = blocksOf(document, 'cost').filter(
    ({ kind }) => !trial || kind !== 'chart'
  )
  const { analysis } = report
  return [
    { id: 'cost', title: 'Use', body: renderBlocks(cost) },
    {
      id: 'rows',
      title: 'Rows',
      body: analysis ? [renderRows(analysis, trial)] : []
    },
    {
      id: 'trend',
      title: 'Trend',
      body: [...drawTrends(report), ...said('trend')]
    },
    { id: 'time', title: 'Time', body: opened(document, 'time') },
    { id: 'setting', title: 'Setting', body: opened(document, 'setting') },
    { id: 'findings', title: 'Doubts', body: said('findings') },
    {
      id: 'reproduce',
      title: 'Run again',
      body: renderBlocks(describeReproduction(report))
    },
    { id: 'log', title: 'Log', body: [...said('log'), ...said('azure')] }
  ]
}

const HEADINGS: Readonly<Record<string, string>> = {
  price: 'What it costs',
  search: 'How the size was found',
  memory: 'Memory over time',
  cpu: 'CPU over time',
  latency: 'Response times',
  rate: 'Rate asked for, and achieved',
  rows: 'Rows that stand out',
  trend: 'From run to run',
  time: 'Where the time went',
  setting: 'Image, dataset and machine',
  log: 'More'
}

/** Parts whose document has no heading get one. */
function withHeading(part: Part): Part {
  const heading = HEADINGS[part.id]
  if (!heading) return part
  return { ...part, body: [html`<h2>${heading}</h2>`, ...part.body] }
}

function blocksOf({ sections }: Document, id: SectionId): readonly Block[] {
  return sections.find((section) => section.id === id)?.blocks ?? []
}

/** What a summary folds away is what a page is for. */
function opened(document: Document, id: SectionId): Markup[] {
  return blocksOf(document, id).flatMap((block) =>
    renderBlocks(block.kind === 'details' ? block.blocks : [block])
  )
}

function titled(heading: string, body: readonly Markup[]): Markup[] {
  return body.length > 0 ? [html`<h3>${heading}</h3>`, ...body] : []
}
