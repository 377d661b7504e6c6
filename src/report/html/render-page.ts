/** report.html: one page of one run. */
import { line } from '../document/text.ts'
import type { Report } from '../schema/report.ts'
import type { Viewed } from '../viewed.ts'
import { type Markup, NOTHING, html } from './markup.ts'
import { renderShell } from './page-shell.ts'
import { composePage } from './sections.ts'

export function renderPage(viewed: Viewed): string {
  const { report, runUrl } = viewed
  const { verdict, parts, data } = composePage(viewed)
  const header = [...verdict, renderOrigin(report)]
  const footer = html`Made by profile-inference ${report.tool.version} from a
  run of ${report.createdAt}.
  ${runUrl ? html`<a href="${runUrl}">The run</a>.` : NOTHING}`
  const { name: title } = report
  return renderShell({
    title,
    verdict: report.verdict,
    header,
    parts,
    footer,
    data
  })
}

/** What was run, with what, when: a page is found again long after. */
function renderOrigin({ createdAt, image, dataset }: Report): Markup {
  const when = `${line(createdAt.slice(0, 16).replace('T', ' '))} UTC`
  const parts = [
    ...(image ? [line(image.reference)] : []),
    ...(dataset ? [`${dataset.rows} rows of ${line(dataset.path)}`] : []),
    when
  ]
  return html`<p class="key">${parts.join(' · ')}</p>`
}
