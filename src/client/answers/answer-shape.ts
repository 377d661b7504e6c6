import type { AnswerKind, AnswerShape } from '../../measurement/exchange.ts'

/** Of what looks like an error but may be none. */
export const SUSPECT = '?'
/** Of what holds nothing: `null`, `{}`, no body where one is due. */
export const VOID = '-'

/** So many shapes are told apart: then there is none that answers have. */
const MAX_SHAPES = 16
const MAX_ROWS = 10
const MAX_KEY = 64

const KINDS: Readonly<Record<string, AnswerKind>> = {
  '{': 'object',
  '[': 'list',
  '"': 'string',
  '0': 'value',
  a: 'text',
  '': 'nothing',
  [SUSPECT]: 'suspect',
  [VOID]: 'void'
}

/**
 * The shape of a body, by its beginning. Of an object it is all up to the end
 * of its first key: cheap, and servers write keys in one order.
 */
export function answerShape(beginning: string): string {
  const body = beginning.trimStart()
  const [first = ''] = body
  if (first === '{') {
    const end = body.indexOf('"', body.indexOf('"') + 1)
    return body.slice(0, Math.min(Math.max(end, 1), MAX_KEY))
  }
  if (first === '[' || first === '"' || first === '') return first
  return /^(?:-?\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|-?Infinity|NaN|null|true|false)\s*$/.test(
    body
  )
    ? '0'
    : 'a'
}

/** Whether a whole body holds nothing. A list may well be empty. */
export function isVoid(body: string): boolean {
  return body.length < 16 && /^\s*(?:null|\{\s*\})?\s*$/.test(body)
}

/** Counts answers by shape. */
export class ShapeTally {
  private readonly shapes = new Map<
    string,
    { answers: number; rows: number[] }
  >()

  add(shape: string, row: number): void {
    let seen = this.shapes.get(shape)
    if (!seen) {
      const known = this.shapes.size < MAX_SHAPES ? shape : shape.slice(0, 1)
      seen = this.shapes.get(known) ?? { answers: 0, rows: [] }
      this.shapes.set(known, seen)
    }
    seen.answers++
    if (seen.rows.length < MAX_ROWS && !seen.rows.includes(row))
      seen.rows.push(row)
  }

  list(): AnswerShape[] {
    return [...this.shapes].map(([shape, seen]) => ({
      kind: KINDS[shape.slice(0, 1)]!,
      ...seen
    }))
  }
}
