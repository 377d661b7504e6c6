import { cutText } from '../foundation/cut-text.ts'
import { ProfileError } from '../foundation/errors.ts'
import type { HistoryPoint } from '../history/history-point.ts'
import { FIELDS, type Given, INPUT_NAMES, type InputName } from './contract.ts'
import type { Field } from './field.ts'
import { composeInputs } from './compose-inputs.ts'
import { contradictions } from './contradictions.ts'
import type { ImageSource, Inputs } from './inputs.ts'
import { collectWithin } from './secrets.ts'
import type { InputLayer } from './input-layer.ts'

/** An input's text; empty or undefined: not given. */
export type Read = (name: InputName) => string | undefined

/** An input that is not left to its default. */
export interface AskedInput {
  readonly name: string
  /** As it was written; absent: it may hold a secret. */
  readonly text?: string
  /** false: it follows from a file that another input names. */
  readonly given: boolean
}

/** What is asked for. */
export interface Request {
  readonly inputs: Inputs
  /** The same as texts, in action.yml's order. */
  readonly asked: readonly AskedInput[]
  /** Earlier runs, from the folder `history`; absent: there is none. */
  readonly history?: readonly HistoryPoint[] | undefined
  /** The same inputs with what an image's server tells, below all else. */
  readonly parseAbove: (texts: Readonly<Record<string, string>>) => Inputs
  /** Where the same inputs take the image from in another checkout. */
  readonly imageIn: (folder: string) => Promise<ImageSource>
}

/** Throws as `parseInputs` does. */
export function parseRequest(
  read: Read,
  layers: readonly InputLayer[]
): Request {
  const inputs = parseInputs(read, layers)
  return {
    inputs,
    asked: listAsked(read, layers),
    parseAbove: (values) =>
      parseInputs(read, [...layers, { values, mistakes: [] }]),
    imageIn: async () => inputs.image
  }
}

function listAsked(read: Read, layers: readonly InputLayer[]): AskedInput[] {
  return INPUT_NAMES.flatMap((name) => {
    const field: Field<unknown> = FIELDS[name]
    const layered = layers.map((layer) => layer.values[name])
    const text = findText(field, read(name), layered)
    if (text === undefined) return []
    const given = findText(field, read(name), []) !== undefined
    return [field.hidden ? { name, given } : { name, text, given }]
  })
}

/**
 * Texts to inputs. A `with:` input wins over all layers, an earlier layer over
 * a later one, and the last over the default. Throws one `invalid-inputs` that
 * tells every mistake.
 */
export function parseInputs(
  read: Read,
  layers: readonly InputLayer[] = []
): Inputs {
  const mistakes = layers.flatMap((layer) => layer.mistakes)
  const values = INPUT_NAMES.map((name) => {
    const texts = layers.map((layer) => layer.values[name])
    const field: Field<unknown> = FIELDS[name]
    const text = findText(field, read(name), texts) ?? field.default
    return [name, parseText(name, text, mistakes)]
  })
  const given = Object.fromEntries(values) as Given
  const wrong = INPUT_NAMES.map((name) => `\`${name}\``).filter((name) =>
    mistakes.some((mistake) => mistake.startsWith(name))
  )
  // What is wrong alone looks as if it were not given, which it was.
  const told = contradictions(given).filter(
    (sentence) => !wrong.some((name) => sentence.includes(name))
  )
  mistakes.push(...told)
  if (mistakes.length > 0) throw invalidInputs(mistakes)
  const { recipe } = layers.find((layer) => layer.recipe) ?? {}
  const { rows } = layers.find((layer) => layer.rows) ?? {}
  const { prices } = layers.find((layer) => layer.prices) ?? {}
  const inputs = composeInputs(given, { recipe, rows, prices })
  const secrets = layers.flatMap((layer) => layer.secrets ?? [])
  return { ...inputs, secrets: [...inputs.secrets, ...secrets] }
}

/**
 * `emptyCounts` inputs have their default in action.yml too, so that the
 * runner fills it in and an empty text can mean "none".
 */
function findText(
  { emptyCounts, default: usual }: Field<unknown>,
  read: string | undefined,
  layered: readonly (string | undefined)[]
): string | undefined {
  const notGiven = emptyCounts ? usual : ''
  const texts = [read === notGiven ? undefined : read, ...layered]
  return texts.find(
    (text) => text !== undefined && (text !== '' || emptyCounts)
  )
}

function parseText(
  name: InputName,
  text: string | undefined,
  mistakes: string[]
): unknown {
  const field: Field<unknown> = FIELDS[name]
  let told = false
  const reportMistake = (mistake: string): void => {
    told = true
    mistakes.push(
      `\`${name}\` ${mistake}. Allowed: ${field.allowed}; for example \`${field.example}\`.`
    )
  }
  if (text === undefined) {
    if (field.required) reportMistake('is missing')
    return undefined
  }
  const value = field.parse(text, reportMistake)
  if (value === undefined && !told) reportMistake(`is ${shown(text, field)}`)
  return value
}

function shown(text: string, { hidden }: Field<unknown>): string {
  if (hidden || collectWithin([text]).length > 0)
    return 'not understood (not shown, it may hold a secret)'
  return JSON.stringify(cutText(text, 80))
}

/** Of thousands the first ones tell what is wrong with the others. */
const MAX_MISTAKES = 20
const MAX_LENGTH = 2000

export function invalidInputs(mistakes: readonly string[]): ProfileError {
  const told = mistakes
    .slice(0, MAX_MISTAKES)
    .map((text) => cutText(text, MAX_LENGTH))
  const more = mistakes.length - told.length
  const lines = [...told, ...(more > 0 ? [`and ${more} more.`] : [])]
  return new ProfileError({
    code: 'invalid-inputs',
    blame: 'user',
    message:
      mistakes.length === 1
        ? told[0]!
        : `${mistakes.length} mistakes in the inputs:\n${lines.map((line) => `- ${line}`).join('\n')}`
  })
}
