import { describe, expect, test } from '@jest/globals'
import { renderUsage } from '../../../src/cli/usage.ts'
import { FLAG_NAMES } from '../../../src/cli/flags.ts'
import { twoColumns, wrap } from '../../../src/cli/wrap.ts'

const flagsIn = (text: string): string[] =>
  [...text.matchAll(/^ {2}(?:-\w, )?--([\w-]+)/gm)].map(([, name]) => name!)

test('help of run tells every flag once', () => {
  expect(flagsIn(renderUsage('run', 80)).sort()).toEqual([...FLAG_NAMES].sort())
})

test('help names every flag on a page', () => {
  const text = renderUsage(undefined, 80)
  expect(FLAG_NAMES.filter((name) => !text.includes(`--${name}`))).toEqual([])
  expect(text.split('\n').length).toBeLessThan(100)
})

test('help of analyze lists what an earlier run can be asked', () => {
  const flags = flagsIn(renderUsage('analyze', 80))
  expect(flags).toEqual(expect.arrayContaining(['thresholds', 'headroom']))
  expect(flags).not.toContain('image')
})

describe.each([40, 59, 60, 80, 100, 200])('at %i columns', (width) => {
  const text = renderUsage('run', width) + renderUsage(undefined, width)
  test('no line is longer, but for one long word', () => {
    const long = text.split('\n').filter((line) => line.length > width)
    expect(long.filter((line) => /\S\s+\S/.test(line.trim()))).toEqual([])
  })
  test('no line is longer than can be read', () => {
    const longest = Math.max(...text.split('\n').map((line) => line.length))
    expect(longest).toBeLessThanOrEqual(110)
  })
})

test.each([
  ['one two three', 7, 0, 'one two three'],
  ['one two three four five', 22, 2, '  one two three four\n  five'],
  ['', 80, 2, '  ']
])('wrap %j at %i', (text, width, indent, wrapped) => {
  expect(wrap(text, { width, indent })).toBe(wrapped)
})

test('names stand to the left of what they mean, or above it', () => {
  const rows = [
    ['a', 'one'],
    ['long', 'two']
  ] as const
  expect(twoColumns(rows, 80)).toBe('  a     one\n  long  two')
  expect(twoColumns(rows, 40)).toBe('  a\n      one\n  long\n      two')
})
