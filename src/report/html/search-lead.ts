/** What the picture of the search shows, in a sentence or two. */
import { formatBytes } from '../../foundation/units.ts'
import type { Report } from '../schema/report.ts'
import { type Markup, html } from './markup.ts'
import { renderSentence } from './render-blocks.ts'

/** What a rule of thumb adds to what was measured. */
export const THUMB = 1.15

/** Only of a size that was proved: what rules of thumb would have made of it. */
export function renderLead(report: Report): Markup[] {
  const { recommendation, search, analysis } = report
  const minimum = search?.minimumMemoryBytes
  if (recommendation?.kind !== 'size' || !recommendation.proved) return []
  if (minimum === undefined) return []
  const { memoryBytes } = recommendation.size
  const failed = Math.max(
    ...search!.trials
      .filter(({ outcome }) => outcome !== 'held' && outcome !== 'aborted')
      .map(({ size }) => size.memoryBytes)
      .filter((bytes) => bytes < minimum),
    0
  )
  const less = failed > 0 ? `, ${formatBytes(failed)} failed` : ''
  const rules = [
    compare('the peak', analysis?.memory.peakBytes, { memoryBytes, minimum }),
    compare('the working set', analysis?.memory.workingSetPeakBytes, {
      memoryBytes,
      minimum
    })
  ].flatMap((text) => text ?? [])
  return [
    html`<p class="lead">
      ${renderSentence([
        { kind: 'strong', text: `${formatBytes(memoryBytes)} is proved` },
        `: ${formatBytes(minimum)} held${less}.`,
        rules.length > 0 ? ` By a rule of thumb, ${rules.join('; ')}.` : ''
      ])}
    </p>`
  ]
}

function compare(
  what: string,
  measured: number | undefined,
  { memoryBytes, minimum }: { memoryBytes: number; minimum: number }
): string | undefined {
  if (measured === undefined) return undefined
  const bytes = measured * THUMB
  const said = `${what} and 15 % would be ${formatBytes(bytes)}`
  if (bytes < minimum) return `${said}, which is not enough`
  const percent = Math.round((bytes / memoryBytes - 1) * 100)
  if (percent === 0) return `${said}, the same`
  return `${said}, ${Math.abs(percent)} % ${percent > 0 ? 'more' : 'less'}`
}
