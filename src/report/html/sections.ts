/** What the page shows, in its order; each part has an address of its own. */
import { formatBytes, formatMillicores } from '../../foundation/units.ts'
import type { Measurement } from '../../measurement/measurement.ts'
import type { SearchTrial } from '../../run-record.ts'
import { describeRun } from '../document/describe-run.ts'
import type { Block, Document, SectionId } from '../document/document.ts'
import { describeReproduction } from '../document/reproduce.ts'
import type { Report } from '../schema/report.ts'
import type { Viewed } from '../viewed.ts'
import {
  renderCpu,
  renderLatency,
  renderMemory,
  renderRates
} from './charts.ts'
import { type Markup, html } from './markup.ts'
import type { PageData, TrialSeries } from './page-data.ts'
import type { Part } from './page-shell.ts'
import { renderBlocks } from './render-blocks.ts'
import { renderRows } from './row-table.ts'
import { drawSearch } from './search-picture.ts'
import { type Pictured, composeSeries } from './series.ts'
import { drawTrends } from './trend.ts'

export interface Page {
  readonly verdict: readonly Markup[]
  readonly parts: readonly Part[]
  readonly data: PageData
}

export function composePage(viewed: Viewed): Page {
  const { report, record } = viewed
  const { trial } = record
  const others = (record.search?.trials ?? []).map(pictured)
  const known = [trial, ...others].flatMap((each, line) =>
    each ? [{ trial: each, line }] : []
  )
  const trials = known.map(({ trial: each, line }) => ({
    ...composeSeries(nameOf(report, line, each), each),
    number: line + 1
  }))
  const measured = new Set(known.map(({ line }) => line))
  const document = describeRun(report)
  const parts: Part[] = [
    ...partsOfSize(document),
    {
      id: 'search',
      title: 'How it was found',
      body: [...drawSearch(report, measured), ...opened(document, 'search')]
    },
    ...partsOfTrial(trial && trials[0], trial),
    ...partsOfRun(viewed, document)
  ]
  const verdict = renderBlocks(blocksOf(document, 'verdict'))
  const there = parts.filter(({ body }) => body.length > 0).map(withHeading)
  return { verdict, parts: there, data: { trials } }
}

/** Of proofs all is known, of other trials what a picture shows. */
function pictured({ measurement, outline }: SearchTrial): Pictured | undefined {
  if (measurement) return measurement
  const { samples, plan, marks } = outline ?? {}
  return samples && plan && marks ? { samples, plan, marks } : undefined
}

/** `3, bracket at 26 MiB and 2000m: oom-killed` */
function nameOf({ search }: Report, line: number, { plan }: Pictured): string {
  const { purpose = 'first', outcome, size } = search?.trials[line] ?? {}
  const { memoryBytes, cpuMillicores } = size ?? plan.size
  const at = `${formatBytes(memoryBytes)} and ${formatMillicores(cpuMillicores)}`
  return `${line + 1}, ${purpose} at ${at}${outcome ? `: ${outcome}` : ''}`
}

function partsOfSize(document: Document): Part[] {
  const said = (id: SectionId): Markup[] => renderBlocks(blocksOf(document, id))
  return [
    { id: 'comparison', title: 'Change', body: said('comparison') },
    { id: 'size', title: 'Size', body: [...said('size'), ...said('targets')] },
    { id: 'price', title: 'Price', body: opened(document, 'price') },
    { id: 'thresholds', title: 'Thresholds', body: said('thresholds') },
    { id: 'shards', title: 'Shards', body: said('shards') }
  ]
}

/** What was measured at full size. */
function partsOfTrial(
  series: TrialSeries | undefined,
  measurement: Measurement | undefined
): Part[] {
  if (!series || !measurement) return []
  const measuredSomething = series.atS.length > 0
  return [
    {
      id: 'memory',
      title: 'Memory',
      body: measuredSomething ? renderMemory(series) : []
    },
    {
      id: 'cpu',
      title: 'CPU',
      body: measuredSomething ? renderCpu(series) : []
    },
    { id: 'latency', title: 'Latency', body: renderLatency(measurement) },
    { id: 'rate', title: 'Rate', body: renderRates(measurement) }
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
    { id: 'cost', title: 'Cost', body: renderBlocks(cost) },
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
