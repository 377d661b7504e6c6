/** A document's blocks as HTML. */
import type {
  Block,
  Inline,
  Sentence,
  TimeChart
} from '../document/document.ts'
import { type Markup, NOTHING, html } from './markup.ts'
import { drawLines } from './line-chart.ts'

export function renderBlocks(blocks: readonly Block[]): Markup[] {
  return blocks.map(renderBlock)
}

export function renderBlock(block: Block): Markup {
  switch (block.kind) {
    case 'heading':
      return block.level === 1
        ? html`<h1>${renderSentence(block.text)}</h1>`
        : html`<h2>${renderSentence(block.text)}</h2>`
    case 'paragraph':
      return html`<p>
        ${block.lines.map(
          (line, i) =>
            html`${i > 0 ? html`<br />` : NOTHING}${renderSentence(line)}`
        )}
      </p>`
    case 'list':
      return html`<ul>
        ${block.items.map((item) => html`<li>${renderSentence(item)}</li>`)}
      </ul>`
    case 'table':
      return renderTable(block.head, block.rows)
    case 'code':
      return renderCode(block.text, block.language)
    case 'chart':
      return renderChart(block.chart)
    // The picture of the search shows more.
    case 'marks':
      return NOTHING
    case 'details':
      return html`<details>
        <summary>${block.summary}</summary>
        ${renderBlocks(block.blocks)}
      </details>`
  }
}

/** What is not a log is to be pasted somewhere. */
function renderCode(text: string, language: string): Markup {
  return html`<div class="code">
    <pre tabindex="0"><code>${text.trimEnd()}</code></pre>
    ${
      language === 'text'
        ? NOTHING
        : html`<button type="button" class="copy" hidden>Copy</button>`
    }
  </div>`
}

export function renderTable(
  head: readonly string[],
  rows: readonly (readonly Sentence[])[]
): Markup {
  const heads = head.every((text) => text === '')
    ? NOTHING
    : html`<thead>
        <tr>
          ${head.map((text) =>
            text === '' ? html`<td></td>` : html`<th scope="col">${text}</th>`
          )}
        </tr>
      </thead>`
  const body = rows.map(
    ([first = [], ...cells]) =>
      html`<tr>
        <th scope="row">${renderSentence(first)}</th>
        ${cells.map((cell) => html`<td>${renderSentence(cell)}</td>`)}
      </tr>`
  )
  return html`<div class="wide" tabindex="0" role="group">
    <table>
      ${heads}
      <tbody>
        ${body}
      </tbody>
    </table>
  </div>`
}

export function renderSentence(sentence: Sentence): Markup[] {
  return sentence.map(renderInline)
}

function renderInline(inline: Inline): Markup {
  if (typeof inline === 'string') return html`${inline}`
  switch (inline.kind) {
    case 'strong':
      return html`<strong>${inline.text}</strong>`
    case 'code':
      return html`<code>${inline.text}</code>`
    case 'link': {
      const { text, url, code } = inline
      const shown = code ? html`<code>${text}</code>` : html`${text}`
      return /^https?:/.test(url) ? html`<a href="${url}">${shown}</a>` : shown
    }
  }
}

function renderChart({ title, unit, atMs, values }: TimeChart): Markup {
  const points = values.map((y, i) => ({ x: atMs[i]! / 1000, y }))
  return drawLines(`${title}, ${unit}`, [
    { name: title, look: 'steady', points }
  ])
}
