/**
 * Whoever read the last release's report.json reads today's: what was there is
 * there, and is what it was. Where that must end, `SCHEMA_VERSION` in
 * src/report/schema/report.ts goes up, and script/schema's file of the last
 * release (docs/report.schema.v1.json) is followed by one of the new number.
 */
import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { SCHEMA_VERSION } from '../../../src/report/schema/report.ts'
import { type Schema, findBreaks } from './schema-breaks.ts'

const read = (name: string): Schema =>
  JSON.parse(
    readFileSync(resolve(import.meta.dirname, '../../../docs', name), 'utf8')
  )

const released = read(`report.schema.v${SCHEMA_VERSION}.json`)
const current = read('report.schema.json')

/** What was promised and never held: a share of nothing is no number. */
const NEVER_TRUE = ['search.cpuCandidates[].throttledShare: may be absent now']

test('what the last release promised holds, or there is a new schemaVersion', () => {
  expect(findBreaks(released, current)).toEqual(NEVER_TRUE)
})

describe('a change that needs a new schemaVersion', () => {
  const object = (
    properties: Record<string, object>,
    required: string[] = []
  ) => ({ type: 'object', properties, required }) as Schema
  const text = { type: 'string' }
  const number = { type: 'number' }
  const list = (items: object) => ({ type: 'array', items })
  const union = (...anyOf: object[]) => ({ anyOf })
  const kind = (name: string, more: Record<string, object> = {}) =>
    object({ kind: { const: name, type: 'string' }, ...more }, [
      'kind',
      ...Object.keys(more)
    ])

  test.each<[string, Schema, Schema, string[]]>([
    ['nothing', object({ a: text }), object({ a: text }), []],
    ['an addition', object({ a: text }), object({ a: text, b: number }), []],
    [
      'a field that is always there now',
      object({ a: text }),
      object({ a: text }, ['a']),
      []
    ],
    ['a removal', object({ a: text }), object({}), ['a: is gone']],
    [
      'another type',
      object({ a: text }),
      object({ a: number }),
      ['a: was string, is number']
    ],
    [
      'a field that may be absent now',
      object({ a: text }, ['a']),
      object({ a: text }),
      ['a: may be absent now']
    ],
    [
      'deep in a list',
      object({ a: list(object({ b: text })) }),
      object({ a: list(object({ b: number })) }),
      ['a[].b: was string, is number']
    ],
    [
      'a new word among those there were: readers know a few of them',
      object({ a: { type: 'string', enum: ['x'] } }),
      object({ a: { type: 'string', enum: ['x', 'y'] } }),
      []
    ],
    [
      'a word that is gone',
      object({ a: { type: 'string', enum: ['x', 'y'] } }),
      object({ a: { type: 'string', enum: ['x'] } }),
      []
    ],
    [
      'one of several kinds changed',
      object({ a: union(kind('x', { b: text }), kind('y')) }),
      object({ a: union(kind('x'), kind('y'), kind('z')) }),
      ['a(x).b: is gone']
    ],
    [
      'one of several kinds became none',
      object({ a: union(kind('x'), kind('y')) }),
      object({ a: text }),
      ['a: was object, is string']
    ]
  ])('%s', (_, before, after, breaks) => {
    expect(findBreaks(before, after)).toEqual(breaks)
  })
})
