/** index.html: one page of many services. */
import { describeAnswer } from '../document/describe-run.ts'
import { describeOverview } from '../overview/describe-overview.ts'
import type { Overview } from '../overview/overview.ts'
import { html } from './markup.ts'
import { type Part, renderShell } from './page-shell.ts'
import { renderBlocks } from './render-blocks.ts'
import type { Report } from '../schema/report.ts'

export function renderIndex(overview: Overview): string {
  const { name: title, verdict, services, version, createdAt } = overview
  const [table] = describeOverview(overview, services.length).sections
  return renderShell({
    title,
    verdict,
    header: renderBlocks(table?.blocks ?? []),
    parts: services.map(composePart),
    footer: html`Made by profile-inference ${version} from ${services.length}
    reports, ${createdAt}.`,
    data: { trials: [] }
  })
}

/** Names may be any text, and an address may not. */
function composePart(report: Report, place: number): Part {
  const { sections } = describeAnswer(report)
  const blocks = sections.flatMap((section) => section.blocks)
  const [first, ...rest] = blocks
  const body = [
    html`<h2>${report.name}: ${report.verdict}</h2>`,
    ...renderBlocks(first?.kind === 'heading' ? rest : blocks, 3)
  ]
  return { id: `service-${place + 1}`, title: report.name, body }
}
