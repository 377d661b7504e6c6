import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import {
  type MetricChange,
  evaluateRelative
} from '../../../src/thresholds/evaluate-relative.ts'
import { parseRules } from '../../../src/thresholds/parse-rules.ts'
import type { Rule } from '../../../src/thresholds/rule.ts'

function parse(text: string): Rule {
  const { rules, mistakes } = parseRules(text)
  expect(mistakes).toEqual([])
  return rules[0]!
}

describe('a limit with a sign is relative to base', () => {
  test.each<[string, number, 'share' | 'amount' | undefined]>([
    ['memory.recommended <= +5%', 0.05, 'share'],
    ['memory.anonymous <= +16Mi', 16 * 2 ** 20, 'amount'],
    ['cpu.ms_per_request <= -10%', -0.1, 'share'],
    ['latency.p95 <= +20ms', 20, 'amount'],
    ['image.size <= +50MiB', 50 * 2 ** 20, 'amount'],
    // Points, for a percentage of a percentage could be read in two ways.
    ['success.rate >= -0%', 0, 'amount'],
    ['startup < +20%', 0.2, 'share'],
    ['memory.anonymous <= 16Mi', 16 * 2 ** 20, undefined]
  ])('%s', (text, limit, relative) => {
    expect(parse(text)).toMatchObject({ limit, text })
    expect(parse(text).relative).toBe(relative)
  })

  test.each([
    ['memory.peak <= +5%', 'memory.peak is not compared with a base'],
    ['image.size == +5%', 'a change is never exactly a number'],
    ['latency.p50 <= +5', 'needs a percentage such as `+5%` or an amount'],
    ['success.rate >= -1ms', 'needs a percentage such as `+5%`, not "-1ms"']
  ])('%s is refused', (text, why) => {
    expect(parseRules(text).mistakes[0]).toContain(why)
  })
})

const change = (
  [low, amount, high]: readonly [number, number, number],
  isDoubtful: boolean
): MetricChange => ({ base: 100, low, amount, high, isDoubtful })

describe('a relative rule', () => {
  // Base is 100, so that amounts are percent.
  test.each<[string, MetricChange, string]>([
    ['latency.p50 <= +10%', change([1, 3, 5], true), 'passed'],
    ['latency.p50 <= +10%', change([-9, -7, -5], false), 'passed'],
    ['latency.p50 <= +10%', change([12, 15, 18], false), 'failed'],
    // Tested: it is no chance, although the interval touches the limit.
    ['latency.p50 <= +10%', change([9, 15, 18], false), 'failed'],
    ['latency.p50 <= +10%', change([2, 12, 22], true), 'inconclusive'],
    ['latency.p50 <= +10%', change([2, 8, 14], false), 'inconclusive'],
    ['latency.p50 <= -5%', change([-3, -1, 1], true), 'failed'],
    ['latency.p50 <= -5%', change([-9, -8, -7], false), 'passed'],
    ['latency.p50 <= +15ms', change([12, 14, 15], false), 'passed'],
    ['latency.p50 < +15ms', change([12, 14, 15], false), 'inconclusive'],
    ['startup >= +0%', change([-2, -1, -0.5], false), 'failed'],
    ['image.size <= +0%', change([0, 0, 0], true), 'passed']
  ])('%s of %j: %s', (text, of, state) => {
    const rule = parse(text)
    expect(evaluateRelative(rule, { [rule.metric]: of }).state).toBe(state)
  })

  test('is inconclusive, with the reason, when nothing is known', () => {
    const rule = parse('latency.p50 <= +10%')
    expect(evaluateRelative(rule, {})).toMatchObject({
      state: 'inconclusive',
      reason: 'nothing was compared'
    })
    const absent = { 'latency.p50': { absent: 'base did not start' } }
    expect(evaluateRelative(rule, absent).reason).toBe('base did not start')
  })
})

test('every example of docs/thresholds.md is a rule', () => {
  const text = readFileSync('docs/thresholds.md', 'utf8')
  const [, section = ''] = text.split('## Relative to a base')
  const rules = [...section.matchAll(/`((?:warn: )?[a-z][\w.]* [<>]=? \S+)`/g)]
  expect(rules.length).toBeGreaterThan(14)
  for (const [, rule] of rules) {
    const { rules: parsed, mistakes } = parseRules(rule!)
    expect(mistakes).toEqual([])
    expect(parsed[0]?.relative).toBeDefined()
  }
})
