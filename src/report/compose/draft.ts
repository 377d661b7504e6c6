import { createMask } from '../../foundation/mask.ts'

/**
 * A part of a report as it is mapped from what is known. Every field is named:
 * where the report leaves it out, the draft says undefined. Numbers may be none
 * (NaN) and texts hold secrets until it is finished.
 */
export type Draft<T> = T extends readonly (infer Item)[]
  ? readonly Draft<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]-?: DraftField<T, Key> }
    : T

type DraftField<T, Key extends keyof T> = unknown extends T[Key]
  ? T[Key]
  : Draft<T[Key]> | (object extends Pick<T, Key> ? undefined : never)

/** How much of a text is told, by its key: secrets are taken out before. */
const LONGEST: Readonly<Record<string, number>> = {
  because: 20_000,
  cause: 500,
  madeBy: 200,
  message: 20_000
}

/**
 * JSON as it will be read: without secrets, and without numbers that are none.
 * Seven digits are more than any of them was measured with.
 */
export function finishDraft<T>(draft: Draft<T>, secrets: readonly string[]): T {
  const mask = createMask(secrets)
  const text = JSON.stringify(draft, (key, value: unknown) => {
    if (typeof value === 'number') return finishNumber(value)
    return typeof value === 'string' ? mask(value, LONGEST[key]) : value
  })
  const finished: T = JSON.parse(text)
  return finished
}

function finishNumber(value: number): number | undefined {
  if (!Number.isFinite(value)) return undefined
  return Number.isInteger(value) ? value : Number(value.toPrecision(7))
}
