/** report.html: one page of one run. */
import type { Viewed } from '../viewed.ts'
import { html } from './markup.ts'
import { renderShell } from './page-shell.ts'
import { composePage } from './sections.ts'

export function renderPage(viewed: Viewed): string {
  const { report, runUrl } = viewed
  const { verdict: header, parts, data } = composePage(viewed)
  const footer = html`Made by profile-inference ${report.tool.version} from a
  run of ${report.createdAt}.
  ${runUrl ? html`<a href="${runUrl}">The run</a>.` : html``}`
  const { name: title, verdict } = report
  return renderShell({ title, verdict, header, parts, footer, data })
}
