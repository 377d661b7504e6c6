import { describe, expect, test } from '@jest/globals'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import { FIELDS, INPUT_NAMES } from '../../src/inputs/contract.ts'
import type { Field } from '../../src/inputs/field.ts'
import { loadPatterns } from '../../src/inputs/pattern.ts'

await loadPatterns()

const ROOT = resolve(import.meta.dirname, '../..')
const INPUTS_PAGE = join(ROOT, 'docs/inputs.md')
const OUTPUTS_PAGE = join(ROOT, 'docs/outputs.md')
const OUTPUTS = join(ROOT, 'src/report/outputs.ts')

const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as {
  runs: Record<string, string>
  inputs: Record<string, { description: string; default?: string }>
  outputs: Record<string, { description: string }>
}
const fields: [string, Field<unknown>][] = Object.entries(FIELDS)

/** What follows "Default:" or "Example:" in backticks. */
function said(word: string, description: string): string | undefined {
  return new RegExp(`${word}:\\s+\`([^\`]*)\``).exec(description)?.[1]
}

describe('action.yml', () => {
  test('has the inputs that are parsed, in that order', () => {
    expect(Object.keys(action.inputs)).toEqual(INPUT_NAMES)
  })

  test.each(fields)('%s: says its example and its default', (name, field) => {
    const { description } = action.inputs[name]!
    expect(said('Example', description)).toBe(field.example)
    expect(said('Default', description)).toBe(field.default)
    // Required, or a default in words.
    expect(description).toMatch(field.required ? /Required/ : /Default:/)
  })

  test('has `default:` only where an empty text has a meaning', () => {
    const inYaml = Object.entries(action.inputs)
      .filter(([, input]) => input.default !== undefined)
      .map(([name, input]) => [name, input.default])
    const inParser = fields
      .filter(([, field]) => field.emptyCounts)
      .map(([name, field]) => [name, field.default])
    expect(inYaml).toEqual(inParser)
  })

  test('runs the committed bundles, the post step always', () => {
    expect(action.runs).toEqual({
      using: 'node24',
      main: 'dist/main/index.js',
      post: 'dist/cleanup/index.js',
      'post-if': 'always()'
    })
  })

  test('reads its inputs before anything heavy is loaded', () => {
    const { size } = statSync(join(ROOT, action.runs['main']!))
    expect(size).toBeLessThan(128 * 1024)
  })
})

describe('the table of inputs', () => {
  test.each(fields)('%s: its example and its default parse', (_, field) => {
    const mistakes: string[] = []
    for (const text of [field.example, field.default ?? field.example])
      expect(
        field.parse(text, (mistake) => mistakes.push(mistake))
      ).toBeDefined()
    expect(mistakes).toEqual([])
  })
})

const whenThere = (path: string): typeof test =>
  existsSync(path) ? test : (test.skip as unknown as typeof test)

whenThere(OUTPUTS)('action.yml has the outputs that are set', async () => {
  const { OUTPUT_NAMES } = (await import(OUTPUTS)) as {
    OUTPUT_NAMES: readonly string[]
  }
  expect(Object.keys(action.outputs)).toEqual([...OUTPUT_NAMES])
})

/** Names in backticks in the first column of a page's tables. */
function tableNames(path: string): string[] {
  const text = readFileSync(path, 'utf8')
  return [...text.matchAll(/^\|\s*`([^`]+)`\s*\|/gm)].map(([, name]) => name!)
}

whenThere(INPUTS_PAGE)('docs/inputs.md has a line for every input', () => {
  expect(tableNames(INPUTS_PAGE).sort()).toEqual(
    Object.keys(action.inputs).sort()
  )
})

whenThere(OUTPUTS_PAGE)('docs/outputs.md has a line for every output', () => {
  expect(tableNames(OUTPUTS_PAGE).sort()).toEqual(
    Object.keys(action.outputs).sort()
  )
})
