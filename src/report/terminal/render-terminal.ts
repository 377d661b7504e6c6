/** A document for a terminal. */
import type { Block, Document, Inline, Sentence } from '../document/document.ts'
import { drawStarts } from '../document/comparison-starts.ts'
import { drawChart, drawMark } from './charts.ts'
import { type Paint, type Piece, paintWith } from './style.ts'
import { layTable } from './table.ts'
import { wrap } from './width.ts'

export interface Terminal {
  /** Width of a line. */
  readonly columns: number
  readonly colour: boolean
  /** An empty line only where two texts would run together. */
  readonly tight?: boolean
}

const INDENT = '  '
const NARROWEST = 40

/** Folded details are one line each: a terminal can't open them. */
export function renderTerminal(
  { sections }: Document,
  { columns, colour, tight = false }: Terminal
): string {
  const pen: Pen = {
    columns: Math.max(columns, NARROWEST),
    paint: paintWith(colour)
  }
  const blocks = sections.flatMap((section) => section.blocks)
  const texts = blocks.map((block, i) => {
    const before = blocks[i - 1]
    const gap = before ? (isNear(before, block, tight) ? '\n' : '\n\n') : ''
    return gap + renderBlock(block, pen).join('\n')
  })
  return `${texts.join('')}\n`
}

/** Whether no empty line is between them; code is indented, which is enough. */
function isNear(before: Block, { kind }: Block, tight: boolean): boolean {
  if (kind === 'details' && before.kind === 'details') return true
  const stands = [before.kind, kind].includes('code')
  return tight && kind !== 'heading' && (stands || before.kind === 'heading')
}

interface Pen {
  readonly columns: number
  readonly paint: Paint
}

function renderBlock(block: Block, pen: Pen): string[] {
  switch (block.kind) {
    case 'heading':
      return write([{ text: plainText(block.text), style: 'bold' }], pen)
    case 'paragraph':
      return block.lines.flatMap((line) => write(pieces(line), pen))
    case 'list':
      return block.items.flatMap((item) => writeItem(item, pen))
    case 'table':
      return renderTable(block, pen)
    case 'code':
      return indent(block.text.trimEnd(), pen)
    case 'chart':
      return write(drawChart(block.chart, pen.columns), pen)
    case 'marks':
      return block.marks.flatMap((mark) => write(drawMark(mark), pen))
    case 'starts':
      return indent(drawStarts(block.starts), pen)
    case 'details':
      return write([{ text: `▸ ${block.summary}`, style: 'dim' }], pen)
  }
}

function indent(text: string, { paint }: Pen): string[] {
  return text
    .split('\n')
    .map((line) => INDENT + paint({ text: line, style: 'plain' }))
}

function write(line: readonly Piece[], { columns, paint }: Pen): string[] {
  return wrap(line, columns).map((words) => words.map(paint).join(''))
}

function writeItem(item: Sentence, { columns, paint }: Pen): string[] {
  const lines = write(pieces(item), { columns: columns - 2, paint })
  return lines.map((line, i) => (i === 0 ? `• ${line}` : INDENT + line))
}

function renderTable(
  { head, rows }: Extract<Block, { kind: 'table' }>,
  { columns, paint }: Pen
): string[] {
  const heads = head.map((text): Piece[] => [{ text, style: 'dim' }])
  const body = rows.map((row) => row.map(pieces))
  const lines = layTable([heads, ...body], columns, paint)
  return head.every((text) => text === '') ? lines.slice(1) : lines
}

function pieces(sentence: Sentence): Piece[] {
  return sentence.map(piece)
}

function piece(inline: Inline): Piece {
  if (typeof inline === 'string') return { text: inline, style: 'plain' }
  const { kind, text } = inline
  if (kind === 'strong') return { text, style: 'bold' }
  // Where several words end shows without colours, too.
  return { text: text.includes(' ') ? `\`${text}\`` : text, style: 'cyan' }
}

function plainText(sentence: Sentence): string {
  return pieces(sentence)
    .map(({ text }) => text)
    .join('')
}
