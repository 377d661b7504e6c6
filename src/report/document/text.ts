/** Sentences from texts of ours and of others. */
import { excerptLog } from '../../foundation/log-excerpt.ts'
import type { Block, Inline, Sentence } from './document.ts'

/** Letters of other scripts stay; what can't be seen, or reorders, goes. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu
const COLOURS = /\u001b\[[0-9;?]*[A-Za-z]/g
const MOST_IN_A_LOG_LINE = 300

/** Text from outside as one line, not longer than `most` characters. */
export function line(text: string, most = 300): string {
  const seen = text.replace(UNSEEN, ' ').trim()
  return seen.length > most ? `${seen.slice(0, most)}…` : seen
}

/** Words and signs that people type; less of it could be markup. */
const TYPED = /`((?:[\w.,:/=+%{}'"-]|[<>]=?(?= )|(?<=[^\s`]) (?=[^\s`]))+)`/

/** A sentence of ours, where what people type stands in backticks. */
export function sentence(text: string, most = 1000): Inline[] {
  const parts = line(text, most).split(TYPED)
  return parts
    .map((part, i) => (i % 2 === 1 ? code(part) : part))
    .filter((part) => part !== '')
}

export function code(text: string): Inline {
  return { kind: 'code', text }
}

export function strong(text: string): Inline {
  return { kind: 'strong', text }
}

/** `first second`, whatever they are made of; empty ones are left out. */
export function joined(...sentences: readonly Sentence[]): Inline[] {
  return sentences
    .filter((each) => each.length > 0)
    .flatMap((each, i) => (i === 0 ? each : [' ', ...each]))
}

export function heading(level: 1 | 2, ...text: Sentence): Block {
  return { kind: 'heading', level, text }
}

export function paragraph(...text: Sentence): Block {
  return { kind: 'paragraph', lines: [text] }
}

/** A cell that is a string is text. */
export function table(
  head: readonly string[],
  rows: readonly (readonly (string | Sentence)[])[]
): Block {
  const cell = (of: string | Sentence): Sentence =>
    typeof of === 'string' ? [of] : of
  return { kind: 'table', head, rows: rows.map((row) => row.map(cell)) }
}

/** What explains most of a log, control characters and colours taken out. */
export function log(text: string, lines: number): Block {
  const all = text.replace(COLOURS, '').split(/\r?\n|\r/)
  const kept = excerptLog(all, lines).map((each) =>
    each.replace(UNSEEN, ' ').slice(0, MOST_IN_A_LOG_LINE)
  )
  return { kind: 'code', text: kept.join('\n'), language: 'text' }
}
