import {
  type AnswerKind,
  type AnswerShape,
  type ExchangeColumns,
  type SameAnswer,
  OUTCOMES
} from '../measurement/exchange.ts'
import type { Finding } from '../foundation/finding.ts'
import type { Measurement } from '../measurement/measurement.ts'
import { findFailureCauses } from './failure-causes.ts'
import { countAnswers, listRows } from './list-rows.ts'

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
  void: 'empty',
  suspect: 'like an error'
}

/** What answers say, for errors that come under a good status. */
export function findAnswerFindings(trial: Measurement): Finding[] {
  return [
    ...findFailureCauses(trial),
    findErrors(trial.exchanges),
    findSuspects(trial.answerShapes),
    tellVoid(trial.answerShapes),
    tellSame(trial.sameAnswer),
    findDifference(trial.answerShapes)
  ].filter((finding) => finding !== undefined)
}

/** Those were counted as failed; warm-up is told too, where most begin. */
function findErrors(exchanges: ExchangeColumns): Finding | undefined {
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
    message: `${countAnswers(answers)} told of an error under a good status, warm-up included, and counted as failed: ${listRows([...rows])}.`,
    remedy:
      'Let the service answer errors with a status of 400 or above; if these answers are right, say so with `failure-body: none`.'
  }
}

function findSuspects(shapes: readonly AnswerShape[]): Finding | undefined {
  const suspect = shapes.find(({ kind }) => kind === 'suspect')
  if (!suspect) return undefined
  return {
    code: 'answers-look-like-errors',
    severity: 'warning',
    message: `${countAnswers(suspect.answers)} may be an error under a good status, and counted as succeeded: ${listRows(suspect.rows)}.`,
    remedy:
      'Send one of these rows by hand; if it is an error, give `failure-body` a pattern of it.'
  }
}

function tellVoid(shapes: readonly AnswerShape[]): Finding | undefined {
  const empty = shapes.find(({ kind }) => kind === 'void')
  if (!empty) return undefined
  const all = shapes.reduce((sum, { answers }) => sum + answers, 0)
  return {
    code: 'answers-empty',
    severity: empty.answers * 2 > all ? 'warning' : 'note',
    message: `${countAnswers(empty.answers)} of ${all} that counted as succeeded hold nothing (\`null\`, \`{}\` or no body): ${listRows(empty.rows)}.`,
    remedy:
      'Send one of these rows by hand; if it should have an answer, give `failure-body` the pattern `^\\s*(null|\\{\\s*\\})?\\s*$`.'
  }
}

/** So many different rows have one answer by chance only of a dull model. */
const MANY_ROWS = 10

function tellSame(same: SameAnswer | undefined): Finding | undefined {
  // Without a body there is nothing that could differ: see `answers-empty`.
  if (!same || same.rows < MANY_ROWS || same.bytes === 0) return undefined
  return {
    code: 'answers-identical',
    severity: 'warning',
    message: `All ${same.answers} answers, to ${same.rows} different rows, are the same ${same.bytes} bytes.`,
    remedy:
      'Send two rows by hand: it may be an error in words, a default, or a cache. A model that rightly says the same should be measured on rows that differ more.'
  }
}

function findDifference(shapes: readonly AnswerShape[]): Finding | undefined {
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
    message: `${countAnswers(all - most.answers)} differ from the other ${most.answers}${first}: ${how} where the others are ${NAMES[most.kind]}, ${listRows(rows)}.`,
    remedy:
      'Send one of these rows by hand; if it is an error, give `failure-body` a pattern of it.'
  }
}
