import { POINTER_REMEDY, isLfsPointer } from '../foundation/lfs-pointer.ts'
import { isJson } from '../foundation/json.ts'
import type { DatasetFormat } from '../inputs/inputs.ts'
import { DocumentWatch } from './document-watch.ts'
import { carriageReturns, datasetMistake, rowMistake } from './mistake.ts'
import { unquote } from './parse-csv.ts'

/** A header is short and has none of JSON's marks. */
const HEADER = /^[\p{L}\p{N}_ .:#/-]{1,100}$/u
const CARRIAGE_RETURN = 0x0d

/**
 * Whether a file is what its format says, by its first rows: a row that nobody
 * would send is told before anything is built.
 */
export class RowNature {
  /** Whether it wants to see the next row. */
  watching = true
  private readonly format: DatasetFormat
  private rows = 0
  private mayBeHeader = false
  private document: DocumentWatch | undefined

  constructor(format: DatasetFormat) {
    this.format = format
  }

  /** Throws a ProfileError for a row of the wrong nature. */
  look(row: Buffer): void {
    this.rows++
    if (this.rows === 1) this.lookAtFirst(row)
    else if (this.mayBeHeader) this.compareWithHeader(row)
    this.document?.add(row)
    this.watching = this.mayBeHeader || this.document?.watching === true
  }

  /** The text has ended. */
  end(): void {
    this.document?.end()
  }

  private lookAtFirst(row: Buffer): void {
    const text = row.toString('latin1')
    if (isLfsPointer(text)) throw lfsPointer()
    if (this.format === 'csv') {
      this.mayBeHeader = HEADER.test(bodyOf(row)) && !isJson(bodyOf(row))
      return
    }
    if (endsInCarriageReturns(row)) throw carriageReturns()
    if (/^\s*[[{].*[\]}]\s*,\s*$/.test(text) && !isJson(text))
      throw rowMistake(1, {
        says: 'ends with a comma after a JSON document',
        remedy: `Remove the commas: ${ONE_LINE_EACH}`
      })
    if (/^\s*[[{]/.test(text) && !isJson(text))
      this.document = new DocumentWatch()
  }

  private compareWithHeader(row: Buffer): void {
    this.mayBeHeader = false
    const body = bodyOf(row)
    if (!/^\s*[[{]/.test(body) || !isJson(body)) return
    throw rowMistake(1, {
      code: 'dataset-header',
      says: 'is a header: it is one word, and the row after it is JSON',
      remedy:
        'Remove it, for a csv dataset has one column and no header, for example with tail -n +2 rows.csv > bodies.csv.'
    })
  }
}

const ONE_LINE_EACH =
  'a `lines` dataset has one document a line, for example {"data": [[1, 2]]}.'

function bodyOf(field: Buffer): string {
  return (field[0] === '"'.charCodeAt(0) ? unquote(field) : field).toString()
}

/** A text without line feeds of which each piece is a document of its own. */
function endsInCarriageReturns(row: Buffer): boolean {
  if (!row.subarray(0, -1).includes(CARRIAGE_RETURN)) return false
  const [first = '', second = ''] = row.toString().split('\r', 2)
  return [first, second].every(
    (piece) => /^\s*[[{]/.test(piece) && isJson(piece)
  )
}

function lfsPointer(): Error {
  return datasetMistake({
    code: 'dataset-lfs-pointer',
    says: 'is a Git LFS pointer, not the file that it stands for',
    remedy: POINTER_REMEDY
  })
}
