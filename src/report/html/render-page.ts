/** report.html: one file that needs nothing else, and asks nobody. */
import { createHash } from 'node:crypto'
import type { Viewed } from '../viewed.ts'
import assets from './assets.json' with { type: 'json' }
import { Markup, embed, html } from './markup.ts'
import { type Part, composePage } from './sections.ts'

export function renderPage(viewed: Viewed): string {
  const { report, runUrl } = viewed
  const { verdict, parts, data } = composePage(viewed)
  const { text } = html`<html lang="en" class="${report.verdict}">
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content="${policy()}" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>${report.name}: ${report.verdict}</title>
      ${element('style', assets.style)}
    </head>
    <body>
      <header>${verdict}</header>
      <nav aria-label="Contents">
        <ul>
          ${parts.map(
            ({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`
          )}
        </ul>
      </nav>
      <main>${parts.map(renderPart)}</main>
      <footer>
        <p>
          Made by profile-inference ${report.tool.version} from a run of
          ${report.createdAt}.
          ${runUrl ? html`<a href="${runUrl}">The run</a>.` : html``}
        </p>
      </footer>
      <script type="application/json" id="data">
        ${embed(data)}
      </script>
      ${element('script', assets.script)}
    </body>
  </html>`
  return `<!doctype html>\n${text}\n`
}

/** Byte for byte what the policy's hash is of. */
function element(name: 'style' | 'script', text: string): Markup {
  return new Markup(`<${name}>${text}</${name}>`)
}

function renderPart({ id, body }: Part): Markup {
  return html`<section id="${id}">${body}</section>`
}

/** Nothing is loaded, and nothing runs but what is in here. */
function policy(): string {
  return [
    "default-src 'none'",
    `script-src ${hash(assets.script)}`,
    `style-src ${hash(assets.style)}`,
    "base-uri 'none'",
    "form-action 'none'"
  ].join('; ')
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
