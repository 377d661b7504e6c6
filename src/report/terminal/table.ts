/** A table in columns that fit: the widest give way, and their cells wrap. */
import { type Paint, type Piece } from './style.ts'
import { columnsOf, wrap } from './width.ts'

export type Cell = readonly Piece[]

const GAP = 2
/** A column that is narrower says nothing any more. */
const NARROW = 4
const NUMBER = /^(?:[-+]?\d|–|\?|$)/

export function layTable(
  rows: readonly (readonly Cell[])[],
  columns: number,
  paint: Paint
): string[] {
  const widths = fit(naturalWidths(rows), columns)
  const [, ...body] = rows
  const right = widths.map((_, column) =>
    body.every((row) => NUMBER.test(textOf(row[column] ?? [])))
  )
  return rows.flatMap((row) => {
    const cells = widths.map((width, column) => wrap(row[column] ?? [], width))
    const height = Math.max(...cells.map(({ length }) => length))
    return Array.from({ length: height }, (_, line) =>
      cells
        .map((lines, column) => {
          const pieces = lines[line] ?? []
          const space = ' '.repeat(widths[column]! - columnsOf(textOf(pieces)))
          const text = pieces.map(paint).join('')
          return right[column] ? space + text : text + space
        })
        .join(' '.repeat(GAP))
        .trimEnd()
    )
  })
}

function textOf(cell: Cell): string {
  return cell.map(({ text }) => text).join('')
}

function naturalWidths(rows: readonly (readonly Cell[])[]): number[] {
  const count = Math.max(...rows.map(({ length }) => length))
  return Array.from({ length: count }, (_, column) =>
    Math.max(...rows.map((row) => columnsOf(textOf(row[column] ?? []))))
  )
}

/** The widest column gives first, until all fit or all are narrow. */
function fit(widths: number[], columns: number): number[] {
  const fitted = [...widths]
  const gaps = GAP * (fitted.length - 1)
  const all = (): number => fitted.reduce((sum, width) => sum + width, gaps)
  while (all() > columns) {
    const widest = fitted.indexOf(Math.max(...fitted))
    if (fitted[widest]! <= NARROW) break
    fitted[widest] = fitted[widest]! - 1
  }
  return fitted
}
