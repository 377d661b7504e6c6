import { quoteForShell } from '../foundation/shell.ts'
import { nearestName } from '../foundation/spelling.ts'
import { FIELDS, type InputName } from '../inputs/contract.ts'
import type { Field } from '../inputs/field.ts'
import {
  FLAG_NAMES,
  isInput,
  isList,
  isOwn,
  isTruth,
  OWN_FLAGS,
  type OwnFlag,
  type OwnName
} from './flags.ts'

/** A flag as `parseArgs` found it. */
interface Option {
  readonly name: string
  readonly rawName: string
  readonly value?: string | undefined
  readonly inlineValue?: boolean | undefined
}

/** Gathers flags one by one, and what is wrong with them. */
export class FlagReader {
  readonly texts: Partial<Record<InputName, string>> = {}
  readonly own = new Map<OwnName, string>()
  readonly mistakes: string[] = []

  take(option: Option): void {
    const { name } = option
    if (isOwn(name)) this.#takeOwn(name, option)
    else if (isInput(name)) this.#takeInput(name, option)
    else this.mistakes.push(unknownFlag(option.rawName))
  }

  #takeOwn(name: OwnName, option: Option): void {
    const { value: example }: OwnFlag = OWN_FLAGS[name]
    if (example === undefined && option.inlineValue)
      this.mistakes.push(
        `\`--${name}\` takes no value. Allowed: \`--${name}\` alone.`
      )
    else if (example !== undefined && !hasValue(option))
      this.mistakes.push(missingValue(name, example))
    else this.own.set(name, option.value ?? '')
  }

  #takeInput(name: InputName, option: Option): void {
    const field: Field<unknown> = FIELDS[name]
    if (!isTruth(name) && !hasValue(option))
      return void this.mistakes.push(missingValue(name, field.example))
    const text = option.value ?? 'true'
    const earlier = this.texts[name]
    if (earlier === undefined) this.texts[name] = text
    else if (isList(field)) this.texts[name] = `${earlier}\n${text}`
    else
      this.mistakes.push(
        `\`--${name}\` is given twice. Allowed: once; for example \`--${name}${isTruth(name) ? '=' : ' '}${field.example}\`.`
      )
  }
}

/** `--port --cpu 2`: what begins like a flag is a value after `=` only. */
function hasValue({ value, inlineValue }: Option): boolean {
  return value !== undefined && (inlineValue || !value.startsWith('-'))
}

function missingValue(name: string, example: string): string {
  return `\`--${name}\` has no value. Allowed: a value after it, or after \`=\`; for example \`--${name} ${quoteForShell(example)}\`.`
}

function unknownFlag(written: string): string {
  const meant = nearestName(written.replace(/^-+/, ''), FLAG_NAMES)
  const hint = meant ? ` (did you mean \`--${meant}\`?)` : ''
  return `There is no flag \`${written}\`${hint}. Allowed: an input's name; for example \`--dataset rows.jsonl\`, and \`--help\` tells all.`
}
