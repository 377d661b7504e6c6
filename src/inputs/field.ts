import { within } from '../foundation/units.ts'

/** How an input is written: one entry of the table in contract.ts. */
export interface Field<T> {
  /** What is allowed, to follow "Allowed:". */
  readonly allowed: string
  readonly example: string
  /** Written as a caller would; parsed like any other text. */
  readonly default?: string
  readonly required?: true
  /**
   * An empty text has a meaning. The runner gives '' for an input that was
   * left out, so action.yml must have this one's default too.
   */
  readonly emptyCounts?: true
  /** May hold a secret: the text is never shown. */
  readonly hidden?: true
  /** What the text is made of; absent: one text, as a person writes it. */
  readonly form?: Form
  /**
   * Undefined: not understood. A parser that knows more tells each mistake,
   * worded to follow the input's name: `has no "=" in line 2`.
   */
  readonly parse: (text: string, reportMistake: ReportMistake) => T | undefined
}
export type ReportMistake = (mistake: string) => void

/** So that a flag may be repeated, and an editor knows what may stand there. */
export type Form =
  | { readonly kind: 'truth' }
  | { readonly kind: 'choice'; readonly names: readonly string[] }
  | { readonly kind: 'number'; readonly least: number; readonly most: number }
  /** A list of texts, one a line. */
  | { readonly kind: 'lines' }
  /** The same, each a name and a value. */
  | { readonly kind: 'pairs' }
  /** One text, or a list of arguments. */
  | { readonly kind: 'command' }

/** The part of a field that its kind decides. */
type Kind<T> = Pick<Field<T>, 'allowed' | 'parse' | 'form'>

export function wholeNumber(least: number, most: number): Kind<number> {
  return {
    form: { kind: 'number', least, most },
    allowed: `a whole number from ${least} to ${most}`,
    parse: (text) =>
      /^\d{1,15}$/.test(text) ? within(Number(text), least, most) : undefined
  }
}

/** A quantity with its unit; `allowed` names the range in that unit. */
export function quantity(
  parse: (text: string) => number | undefined,
  range: { allowed: string; least: number; most?: number }
): Kind<number> {
  return {
    allowed: range.allowed,
    parse: (text) => within(parse(text), range.least, range.most ?? Infinity)
  }
}

export function choice<const T extends string>(...names: T[]): Kind<T> {
  return {
    form: { kind: 'choice', names },
    allowed: names.map((name) => `\`${name}\``).join(', '),
    parse: (text) => names.find((name) => name === text.toLowerCase())
  }
}

export const TRUTH: Kind<'true' | 'false'> = {
  ...choice('true', 'false'),
  form: { kind: 'truth' }
}

/** Lines of one word each, which can be no flag; empty ones are skipped. */
export function words(what: string): Kind<readonly string[]> {
  return {
    form: { kind: 'lines' },
    allowed: `lines, each ${what}, without blanks`,
    parse: (text) => {
      const lines = text.split('\n').map((line) => line.trim())
      const found = lines.filter((line) => line !== '')
      return found.every((line) => /^[^\s-]\S*$/.test(line)) ? found : undefined
    }
  }
}

export function matching(pattern: RegExp, allowed: string): Kind<string> {
  return {
    allowed,
    parse: (text) => (pattern.test(text) ? text : undefined)
  }
}
