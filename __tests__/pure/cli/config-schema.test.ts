import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import { renderInputDocuments } from '../../../script/input-documents.ts'
import { parseConfig } from '../../../src/inputs/config.ts'
import {
  CONFIG_INPUTS,
  isOfCredentials
} from '../../../src/inputs/config-inputs.ts'
import { FIELDS, INPUT_NAMES } from '../../../src/inputs/contract.ts'

const ROOT = resolve(import.meta.dirname, '../../..')
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')

test('schema and help are those of the inputs (node script/input-documents.ts)', async () => {
  const documents = await renderInputDocuments()
  expect([...documents.keys()]).toEqual([
    'docs/config.schema.json',
    'src/cli/flags.json'
  ])
  for (const [path, text] of documents)
    expect([path, read(path)]).toEqual([path, text])
})

test('action.yml tells which inputs no config file may give', () => {
  const { inputs } = parse(read('action.yml')) as {
    readonly inputs: Record<string, { readonly description: string }>
  }
  const told = INPUT_NAMES.filter((name) =>
    inputs[name]!.description.endsWith('Not in `config`.')
  )
  expect(told).toEqual(INPUT_NAMES.filter(isOfCredentials))
})

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true })
const isValid = ajv.compile(JSON.parse(read('docs/config.schema.json')))

/** As an editor sees the text, and as the parser does. */
function judge(text: string): { editor: boolean; parser: boolean } {
  return {
    editor: isValid(parse(text)),
    parser: parseConfig(text).mistakes.length === 0
  }
}
const RIGHT = { editor: true, parser: true }
const WRONG = { editor: false, parser: false }

test.each(CONFIG_INPUTS)('%s: its example and default are right', (name) => {
  const { example } = FIELDS[name]
  const value = 'default' in FIELDS[name] ? FIELDS[name].default : example
  for (const text of [example, value])
    expect(judge(JSON.stringify({ [name]: text }))).toEqual(RIGHT)
})

describe('the schema and the parser agree', () => {
  test.each([
    'port: 8080',
    'cpu: 0.5',
    'memory: 512Mi',
    'reuse: true',
    'cache: null',
    'env: { A: 1, B: two }',
    'env: [A=1, B=two]',
    'env: |\n  A=1\n  B=two\n',
    'thresholds: [memory.peak <= 512Mi]',
    'models: [a, b]',
    'command: [gunicorn, -w, 2]',
    'command: gunicorn -w 2'
  ])('%s is right', (text) => {
    expect(judge(text)).toEqual(RIGHT)
  })

  test.each([
    'memroy: 512Mi',
    'config: other.yml',
    'push-to: ghcr.io/a/b',
    'thresholds: { a: b }',
    'memory: { limit: 5Mi }',
    'env: { A: [1] }'
  ])('%s is wrong', (text) => {
    expect(judge(text)).toEqual(WRONG)
  })

  test.each(['port: 0', 'reuse: maybe', 'order: sideways', 'port: many'])(
    '%s is wrong, and known to the editor at once',
    (text) => {
      expect(isValid(parse(text))).toBe(false)
    }
  )
})
