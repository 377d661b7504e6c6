import { describe, expect, test } from '@jest/globals'
import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import ts from 'typescript'
import { MAY_IMPORT } from '../../.github/linters/dependency-cruiser.ts'
import { renderTables } from '../../script/action-tables.ts'
import { METRICS } from '../../src/thresholds/rule.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')

/** Names in backticks in the first column of a document's tables. */
function tableNames(path: string): string[] {
  return [...read(path).matchAll(/^\|\s*`([^`]+)`\s*\|/gm)].map(
    ([, name]) => name!
  )
}

/** The literals in `code: 'one'` and in `code: late ? 'one' : 'other'`. */
function codesOf(path: string): string[] {
  const codes: string[] = []
  const collect = (node: ts.Expression): void => {
    if (ts.isStringLiteral(node)) codes.push(node.text)
    if (!ts.isConditionalExpression(node)) return
    collect(node.whenTrue)
    collect(node.whenFalse)
  }
  const visit = (node: ts.Node): void => {
    const isGiven = ts.isPropertyAssignment(node) || ts.isBindingElement(node)
    if (isGiven && node.name.getText() === 'code' && node.initializer)
      collect(node.initializer)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest, true))
  return codes
}

const sources = readdirSync(join(ROOT, 'src'), {
  recursive: true,
  encoding: 'utf8'
}).filter((file) => file.endsWith('.ts'))
const codes = new Set(sources.flatMap((file) => codesOf(join('src', file))))

describe('docs/troubleshooting.md', () => {
  // Such a heading's anchor on GitHub is the code itself: links lead there.
  const told = [
    ...read('docs/troubleshooting.md').matchAll(/^### `([a-z0-9-]+)`\n\n\S/gm)
  ].map(([, code]) => code!)

  test('has a heading with a sentence for every code of an error or a finding', () => {
    expect(codes.size).toBeGreaterThan(10)
    expect([...codes].filter((code) => !told.includes(code))).toEqual([])
  })

  test('has none for a code that is gone, and none twice', () => {
    expect(told.filter((code) => !codes.has(code))).toEqual([])
    expect(new Set(told).size).toBe(told.length)
  })
})

test('docs/architecture.md says what every room does', () => {
  const [, rooms] = read('docs/architecture.md').split(/^## /m).slice(0, 2)
  const told = [...rooms!.matchAll(/^\| `([\w-]+)(?:\.ts|\/)`/gm)]
  expect(told.map(([, name]) => name).sort()).toEqual(
    Object.keys(MAY_IMPORT).sort()
  )
})

test('docs/thresholds.md has a line for every metric', () => {
  expect(tableNames('docs/thresholds.md')).toEqual(Object.keys(METRICS))
})

test('tables of inputs and outputs say what action.yml says (script/action-tables.ts)', async () => {
  for (const [path, text] of Object.entries(await renderTables()))
    expect(read(path)).toBe(text)
})
