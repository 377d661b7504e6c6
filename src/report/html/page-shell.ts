/** One file of HTML that needs nothing else, and asks nobody. */
import { createHash } from 'node:crypto'
import assets from './assets.json' with { type: 'json' }
import { Markup, embed, html } from './markup.ts'
import type { PageData } from './page-data.ts'

export interface Part {
  readonly id: string
  /** In the list of contents. */
  readonly title: string
  readonly body: readonly Markup[]
}

/** What is in the file: all of it, in order. */
export interface Shell {
  readonly title: string
  /** Of all: what it is coloured by. */
  readonly verdict: string
  readonly header: readonly Markup[]
  readonly parts: readonly Part[]
  readonly footer: Markup
  /** What the script draws. */
  readonly data: PageData
}

export function renderShell(shell: Shell): string {
  const { title, verdict, header, parts, footer, data } = shell
  const { text } = html`<html lang="en" class="${verdict}">
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content="${policy()}" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>${title}: ${verdict}</title>
      ${element('style', assets.style)}
    </head>
    <body>
      <header>${header}</header>
      <nav aria-label="Contents">
        <ul>
          ${parts.map(
            ({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`
          )}
        </ul>
      </nav>
      <main>${parts.map(renderPart)}</main>
      <footer><p>${footer}</p></footer>
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

function renderPart({ id, title, body }: Part): Markup {
  return html`<section id="${id}">
    <a class="here" href="#${id}" aria-label="Link to this part: ${title}">#</a>
    ${body}
  </section>`
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
