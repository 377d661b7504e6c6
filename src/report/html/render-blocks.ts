/** A document's blocks as HTML. */
import type {
  Block,
  Inline,
  Sentence,
  Starts,
  TimeChart
} from '../document/document.ts'
import { type Markup, NOTHING, html } from './markup.ts'
import { drawLines } from './line-chart.ts'
import { drawStarts } from './starts-chart.ts'

/** @param part level of the headings of parts: 3 below one of the page's own */
export function renderBlocks(
  blocks: readonly Block[],
  part: 2 | 3 = 2
): Markup[] {
  return blocks.map((block) => renderBlock(block, part))
}

function renderBlock(block: Block, part: 2 | 3): Markup {
  switch (block.kind) {
    case 'heading':
      return renderHeading(block.text, block.level === 1 ? 1 : part)
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
    case 'starts':
      return renderStarts(block.starts)
    case 'details':
      return html`<details>
        <summary>${block.summary}</summary>
        ${renderBlocks(block.blocks, part)}
      </details>`
  }
}

function renderHeading(text: Sentence, level: 1 | 2 | 3): Markup {
  const shown = renderSentence(text)
  switch (level) {
    case 1:
      return html`<h1>${shown}</h1>`
    case 2:
      return html`<h2>${shown}</h2>`
    case 3:
      return html`<h3>${shown}</h3>`
  }
}

/** What is not a log is to be pasted somewhere. */
function renderCode(text: string, language: string): Markup {
  const isRead = language === 'text'
  return html`<div class="code">
    <pre
      tabindex="0"
      class="${isRead ? 'read' : 'pasted'}"
    ><code>${text.trimEnd()}</code></pre>
    ${
      isRead
        ? NOTHING
        : html`<button type="button" class="copy" hidden>Copy</button>`
    }
  </div>`
}

/** With more columns, a row is a paragraph on a narrow screen. */
const MOST_NARROW = 3

/** @param narrow a matrix of numbers stays one, and is moved sideways */
export function renderTable(
  head: readonly string[],
  rows: readonly (readonly Sentence[])[],
  narrow: 'stacked' | 'matrix' = 'stacked'
): Markup {
  const isStacked = narrow === 'stacked' && head.length > MOST_NARROW
  const labels = isStacked ? head.map(labelled) : []
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
        <th scope="row" ${lookOf(first)} ${labels[0] ?? NOTHING}>
          ${renderSentence(first)}
        </th>
        ${cells.map(
          (cell, i) =>
            html`<td ${lookOf(cell)} ${labels[i + 1] ?? NOTHING}>
              ${renderSentence(cell)}
            </td>`
        )}
      </tr>`
  )
  return html`<div class="wide" tabindex="0" role="group">
    <table ${isStacked ? html`class="stacked"` : NOTHING}>
      ${heads}
      <tbody>
        ${body}
      </tbody>
    </table>
  </div>`
}

/** A cell's head, where the style shows it beside the cell. */
export function labelled(text: string): Markup {
  return text === '' ? NOTHING : html`data-label="${text}"`
}

/** Signs that stay on one line, in however narrow a table. */
const SHORT = 24

/** What is longer has more than one line. */
function lookOf(cell: Sentence): Markup {
  const signs = cell.reduce(
    (sum, part) => sum + (typeof part === 'string' ? part : part.text).length,
    0
  )
  return signs <= SHORT ? NOTHING : html`class="long"`
}

/** `20.6 ms`, `15 %`, `119 MiB`, `✅ passed`: no line ends within them. */
function glue(text: string): string {
  return text
    .replace(/(?<=\d) (?=(%|ms|s|min|h|[KMGT]i?B)(?!\w))/g, '\u00a0')
    .replace(/(?<=[✅❌❓🔺🔽]) /gu, '\u00a0')
}

export function renderSentence(sentence: Sentence): Markup[] {
  return sentence.map(renderInline)
}

function renderInline(inline: Inline): Markup {
  if (typeof inline === 'string') return html`${glue(inline)}`
  switch (inline.kind) {
    case 'strong':
      return html`<strong>${glue(inline.text)}</strong>`
    case 'code':
      return html`<code>${inline.text}</code>`
    case 'link': {
      const { text, url, code } = inline
      const shown = code ? html`<code>${text}</code>` : html`${text}`
      return /^https?:/.test(url) ? html`<a href="${url}">${shown}</a>` : shown
    }
  }
}

/** What a picture shows, for who would rather read. */
export function foldNumbers(tables: readonly Markup[]): Markup {
  return html`<details class="numbers">
    <summary>The numbers</summary>
    ${tables}
  </details>`
}

function renderStarts(starts: readonly Starts[]): Markup {
  const head = starts.flatMap(({ what }) => [`${what}, base`, `${what}, head`])
  const rows = (starts[0]?.pairs ?? []).map((_, pair) => [
    [String(pair + 1)],
    ...starts.flatMap(({ pairs }) => pairs[pair]!.map((text) => [text]))
  ])
  return html`<div class="panels">${starts.map(drawStarts)}</div>
    ${foldNumbers([renderTable(['Pair of starts', ...head], rows, 'matrix')])}`
}

function renderChart({ title, unit, atMs, values }: TimeChart): Markup {
  const points = values.map((y, i) => ({ x: atMs[i]! / 1000, y }))
  return drawLines(`${title}, ${unit}`, [
    { name: title, look: 'steady', points }
  ])
}
