/** What a mark looks like, and what that means. */
import type { CandidateReport, TrialLineReport } from '../schema/size.ts'
import { type LegendItem, renderLegend } from './legend.ts'
import { type Markup, html } from './markup.ts'

export type Sign = 'held' | 'killed' | 'thrashed' | 'slow' | 'failed' | 'unsure'

/** Shapes differ, not colours alone. */
export const SHAPES: Readonly<Record<Sign, string>> = {
  held: 'M-6,0a6,6 0 1,0 12,0a6,6 0 1,0 -12,0Z',
  killed: 'M-5,-5L5,5M-5,5L5,-5',
  thrashed: 'M0,-6L6,5L-6,5Z',
  slow: 'M-6,-5L6,-5L0,6Z',
  failed: 'M-5,-5H5V5H-5Z',
  unsure: 'M0,-6L6,0L0,6L-6,0Z'
}

const SIGNS: Readonly<Record<TrialLineReport['outcome'], Sign>> = {
  held: 'held',
  'oom-killed': 'killed',
  exited: 'killed',
  'not-started': 'killed',
  'not-ready': 'slow',
  'too-slow': 'slow',
  'failed-requests': 'failed',
  aborted: 'unsure'
}

export const CPU_SIGNS: Readonly<Record<CandidateReport['verdict'], Sign>> = {
  holds: 'held',
  fails: 'slow',
  unsure: 'unsure'
}

export function signOf({
  outcome,
  slowness
}: Pick<TrialLineReport, 'outcome' | 'slowness'>): Sign {
  return slowness === 'thrashing' ? 'thrashed' : SIGNS[outcome]
}

const LEGEND: readonly [Sign, string][] = [
  ['held', 'held'],
  ['killed', 'killed or gone'],
  ['thrashed', 'thrashed'],
  ['slow', 'too slow'],
  ['failed', 'wrong answers'],
  ['unsure', 'says nothing']
]

/** Of the signs that are there. */
export function drawLegend(
  marks: readonly { readonly sign: Sign; readonly proof: boolean }[]
): Markup {
  const signs = new Set(marks.map(({ sign }) => sign))
  const items = LEGEND.filter(([sign]) => signs.has(sign)).map(
    ([sign, text]): LegendItem => ({
      sign: html`<g class="mark ${sign}"><path d="${SHAPES[sign]}" /></g>`,
      text
    })
  )
  const ring: LegendItem = {
    sign: html`<circle r="10" class="ring" />`,
    reach: 12,
    text: 'ran at the recommended size'
  }
  const isThere = marks.some(({ proof }) => proof)
  return renderLegend(isThere ? [...items, ring] : items)
}
