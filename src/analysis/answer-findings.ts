import {
  type AnswerKind,
  type AnswerShape,
  type ExchangeColumns,
  OUTCOMES
} from '../measurement/exchange.ts'
import type { Finding } from '../foundation/finding.ts'
import type { Measurement } from '../measurement/measurement.ts'

/** Answers of one shape that others can differ from: at least so many… */
const MAX_ANSWERS = 10
/** …and this share of all. */
const MAX_SHARE = 0.9
const ROWS_TOLD = 10

const NAMES: Readonly<Record<AnswerKind, string>> = {
  object: 'a JSON object',
  list: 'a JSON list',
  string: 'a JSON string',
  value: 'a bare value',
  text: 'plain text',
  nothing: 'empty',
  suspect: 'like an error'
}

/** What answers say, for errors that come under a good status. */
export function findAnswerFindings(trial: Measurement): Finding[] {
  return [
    tellErrors(trial.exchanges),
    tellSuspects(trial.answerShapes),
    tellDifference(trial.answerShapes)
  ].filter((finding) => finding !== undefined)
}

/** Those were counted as failed; warm-up is told too, where most begin. */
function tellErrors(exchanges: ExchangeColumns): Finding | undefined {
  const error = OUTCOMES.indexOf('error-answer')
  const rows = new Set<number>()
  let answers = 0
  for (let i = 0; i < exchanges.length; i++) {
    if (exchanges.outcome[i] !== error) continue
    answers++
    if (rows.size < ROWS_TOLD) rows.add(exchanges.row[i]!)
  }
  if (answers === 0) return undefined
  return {
    code: 'errors-under-good-status',
    severity: 'warning',
    message: `${count(answers)} told of an error under a good status, warm-up included, and counted as failed: ${listRows([...rows])}.`,
    remedy:
      'Let the service answer errors with a status of 400 or above; if these answers are right, say so with `failure-body: none`.'
  }
}

function tellSuspects(shapes: readonly AnswerShape[]): Finding | undefined {
  const suspect = shapes.find(({ kind }) => kind === 'suspect')
  if (!suspect) return undefined
  return {
    code: 'answers-look-like-errors',
    severity: 'warning',
    message: `${count(suspect.answers)} may be an error under a good status, and counted as succeeded: ${listRows(suspect.rows)}.`,
    remedy:
      'Send one of these rows by hand; if it is an error, give `failure-body` a pattern of it.'
  }
}

function tellDifference(shapes: readonly AnswerShape[]): Finding | undefined {
  const known = shapes.filter(({ kind }) => kind !== 'suspect')
  const all = known.reduce((sum, { answers }) => sum + answers, 0)
  const most = known.find(
    ({ answers }) => answers >= Math.max(MAX_ANSWERS, all * MAX_SHARE)
  )
  if (!most || most.answers === all) return undefined
  const others = known.filter((shape) => shape !== most)
  const differs = others.find(({ kind }) => kind !== most.kind)
  const rows = [...new Set(others.flatMap((shape) => shape.rows))]
  const how = differs ? NAMES[differs.kind] : 'JSON with another first key'
  const first = known[0] === most ? '' : ', the very first among them'
  return {
    code: 'answers-differ-in-shape',
    severity: differs ? 'warning' : 'note',
    message: `${count(all - most.answers)} differ from the other ${most.answers}${first}: ${how} where the others are ${NAMES[most.kind]}, ${listRows(rows)}.`,
    remedy:
      'Send one of these rows by hand; if it is an error, give `failure-body` a pattern of it.'
  }
}

function count(answers: number): string {
  return answers === 1 ? '1 answer' : `${answers} answers`
}

function listRows(rows: readonly number[]): string {
  const told = rows.slice(0, ROWS_TOLD).toSorted((a, b) => a - b)
  const more = rows.length >= ROWS_TOLD ? ' and more' : ''
  return told.length === 1 ? `row ${told[0]}` : `rows ${told.join(', ')}${more}`
}
