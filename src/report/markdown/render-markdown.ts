/** A document as GitHub-flavoured Markdown. */
import type { Block, Document, Inline, Sentence } from '../document/document.ts'
import { drawStarts } from '../document/comparison-starts.ts'
import { renderChart, renderMarks } from './charts.ts'
import {
  codeBlock,
  codeSpan,
  escapeBars,
  escapeEnd,
  escapeHtml,
  escapeStart,
  escapeText,
  escapeUrl
} from './escape.ts'

/** Sections that do not fit are left out from the end, and it is said. */
export function renderMarkdown(
  { sections }: Document,
  maxBytes: number
): string {
  let text = ''
  for (const { blocks } of sections) {
    const section = `${renderBlocks(blocks)}\n\n`
    if (Buffer.byteLength(text + section) > maxBytes)
      return `${text}${fold('More', 'The rest did not fit here; it is in the report.')}\n`
    text += section
  }
  return text
}

function renderBlocks(blocks: readonly Block[]): string {
  return blocks.map(renderBlock).join('\n\n')
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${escapeEnd(renderSentence(block.text))}`
    case 'paragraph':
      return escapeStart(block.lines.map(renderSentence).join('<br>'))
    case 'list':
      return block.items
        .map((item) => `- ${escapeStart(renderSentence(item))}`)
        .join('\n')
    case 'table':
      return renderTable(block.head, block.rows)
    case 'code':
      return codeBlock(block.text, block.language)
    case 'chart':
      return renderChart(block.chart)
    case 'marks':
      return renderMarks(block.marks)
    case 'starts':
      return codeBlock(drawStarts(block.starts), 'text')
    case 'details':
      return fold(escapeHtml(block.summary), renderBlocks(block.blocks))
  }
}

function renderTable(
  head: readonly string[],
  rows: readonly (readonly Sentence[])[]
): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const rule = head.map((_, column) => (column === 0 ? ':--' : '--:'))
  const cell = (sentence: Sentence): string =>
    escapeBars(renderSentence(sentence))
  const heads = head.map((text) => cell([text]))
  return [heads, rule, ...rows.map((row) => row.map(cell))].map(line).join('\n')
}

function renderSentence(sentence: Sentence): string {
  return sentence.map(renderInline).join('')
}

function renderInline(inline: Inline): string {
  if (typeof inline === 'string') return escapeText(inline)
  switch (inline.kind) {
    case 'strong':
      return `**${escapeText(inline.text)}**`
    case 'code':
      return codeSpan(inline.text)
    case 'link':
      return `[${inline.code ? codeSpan(inline.text) : escapeText(inline.text)}](${escapeUrl(inline.url)})`
  }
}

function fold(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`
}
