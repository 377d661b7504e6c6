/**
 * What is made from the table of inputs (src/inputs/contract.ts) and their
 * descriptions (action.yml): docs/config.schema.json, by which an editor checks
 * and completes a config file, and the texts of `--help`. Run it after a change
 * there; a test fails when they differ. Usage: node script/input-documents.ts
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { parse } from 'yaml'
import { CONFIG_INPUTS } from '../src/inputs/config-inputs.ts'
import { FIELDS, INPUT_NAMES, type InputName } from '../src/inputs/contract.ts'
import type { Field } from '../src/inputs/field.ts'
import type { FlagGroup } from '../src/cli/usage.ts'
import { GROUPS, splitDescription } from './action-tables.ts'

const ROOT = resolve(import.meta.dirname, '..')

const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as {
  readonly inputs: Record<InputName, { readonly description: string }>
}

/** All of them, by their paths. */
export async function renderInputDocuments(): Promise<Map<string, string>> {
  const documents = {
    'docs/config.schema.json': configSchema(),
    'src/cli/flags.json': flagGroups()
  }
  const texts = Object.entries(documents).map(async ([path, value]) => {
    const style = await resolveConfig(join(ROOT, path))
    const text = await format(JSON.stringify(value), {
      ...style,
      parser: 'json'
    })
    return [path, text] as const
  })
  return new Map(await Promise.all(texts))
}

function configSchema(): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'profile-inference',
    description:
      'The inputs of profile-inference by name: .profile-inference.yml, or the file that `config` names.',
    type: 'object',
    properties: Object.fromEntries(
      CONFIG_INPUTS.map((name) => [name, property(name)])
    ),
    additionalProperties: false
  }
}

function property(name: InputName): object {
  const field: Field<unknown> = FIELDS[name]
  return {
    description: action.inputs[name].description,
    ...shape(field),
    ...(field.default !== undefined && { default: field.default }),
    examples: [field.example]
  }
}

const TEXT = { type: ['string', 'number', 'boolean', 'null'] }
const LIST = { type: 'array', items: TEXT }
const NUMERAL = { type: 'string', pattern: '^\\d{1,15}$' }

/** As the parser takes it: any value may be written as a text too. */
function shape({ form }: Field<unknown>): object {
  switch (form?.kind) {
    case undefined:
      return TEXT
    case 'truth':
      return { enum: [true, false, 'true', 'false', null] }
    case 'choice':
      return { enum: [...form.names, null] }
    case 'number': {
      const { least: minimum, most: maximum } = form
      return {
        anyOf: [
          { type: 'integer', minimum, maximum },
          NUMERAL,
          { type: 'null' }
        ]
      }
    }
    case 'lines':
    case 'command':
      return { anyOf: [TEXT, LIST] }
    case 'pairs':
      return {
        anyOf: [TEXT, LIST, { type: 'object', additionalProperties: TEXT }]
      }
  }
}

function flagGroups(): FlagGroup[] {
  const groups: FlagGroup[] = []
  for (const name of INPUT_NAMES) {
    const title = GROUPS[name]
    if (title) groups.push({ title, flags: [] })
    const [told, what] = splitDescription(action.inputs[name].description)
    groups.at(-1)!.flags.push({ name, what, default: told })
  }
  return groups
}

if (import.meta.main)
  for (const [path, text] of await renderInputDocuments())
    writeFileSync(join(ROOT, path), text)
