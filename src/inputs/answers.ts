import type { ReportMistake } from './field.ts'
import { Pattern, unboundedPart } from './pattern.ts'

type Range = readonly [number, number]

/** `2xx`, `200`, `200-299`, apart by commas or blanks → inclusive ranges. */
export function parseStatuses(text: string): readonly Range[] | undefined {
  const ranges = text
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(parseRange)
  const valid = ranges.every((range) => range !== undefined)
  return valid && ranges.length > 0 ? ranges : undefined
}

function parseRange(text: string): Range | undefined {
  const kind = /^([1-5])xx$/i.exec(text)
  if (kind) return [Number(kind[1]) * 100, Number(kind[1]) * 100 + 99]
  const match = /^([1-5]\d\d)(?:-([1-5]\d\d))?$/.exec(text)
  if (!match) return undefined
  const [low, high] = [Number(match[1]), Number(match[2] ?? match[1])]
  return low <= high ? [low, high] : undefined
}

/** `none`: bodies tell of no failure, however they look. */
export function parseFailureBody(
  text: string,
  reportMistake: ReportMistake
): Pattern | 'none' | undefined {
  if (text === 'none') return text
  const part = unboundedPart(text)
  if (part !== undefined) {
    reportMistake(`has ${part}, for which a search may take for ever`)
    return undefined
  }
  try {
    return new Pattern(text)
  } catch (thrown) {
    // Patterns were not loaded: no mistake of the user's.
    if (thrown instanceof TypeError) throw thrown
    return undefined
  }
}

/** Which answers count as a success. */
export interface AnswerRules {
  /** Inclusive ranges of HTTP statuses: `2xx` is [200, 299]. */
  readonly successStatus: readonly (readonly [number, number])[]
  /** A body that matches has failed, whatever its status. */
  readonly failureBody: Pattern | 'none' | undefined
}
