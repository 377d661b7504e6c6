import { expect, test } from '@jest/globals'
import type { AnswerKind } from '../../../src/measurement/exchange.ts'
import {
  ShapeTally,
  answerShape
} from '../../../src/client/answers/answer-shape.ts'

test.each<[AnswerKind, string[]]>([
  ['object', ['{"a": 1}', '{"a":[2]}', ' {"a": {}}']],
  ['object', ['{}', '{ }', '{']],
  ['list', ['[', '[1, 2]', '\n[[]]']],
  ['string', ['"a"', '"b', '""']],
  ['value', ['1', '-2.5e-7', 'NaN', 'null\n', 'true', 'false']],
  ['text', ['ok', '1,2,3', '2026-11-23', '<html>', 'nullable']],
  ['nothing', ['', ' ', '\n']]
])('%s: %j', (kind, bodies) => {
  const tally = new ShapeTally()
  bodies.forEach((body, i) => tally.add(answerShape(body), i + 1))
  const rows = bodies.map((_, i) => i + 1)
  expect(tally.list()).toEqual([{ kind, answers: bodies.length, rows }])
})

test('objects are told apart by their first key', () => {
  const shapes = ['{"a":1}', '{"b":1}', '{"a":1,"b":2}', '{}'].map(answerShape)
  expect(new Set(shapes).size).toBe(3)
})

test('keeps few shapes and few rows, whatever comes', () => {
  const tally = new ShapeTally()
  for (let i = 1; i <= 5000; i++)
    tally.add(answerShape(`{"${i % 1000}": 1}`), i)
  const shapes = tally.list()
  expect(shapes.length).toBeLessThanOrEqual(17)
  expect(shapes.reduce((sum, { answers }) => sum + answers, 0)).toBe(5000)
  expect(Math.max(...shapes.map(({ rows }) => rows.length))).toBe(10)
  expect(answerShape(`{"${'k'.repeat(2000)}`).length).toBeLessThan(100)
})
