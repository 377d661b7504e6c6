import { expect, test } from '@jest/globals'
import type { Floor } from '../../../src/measurement/machine.ts'
import { doubtBelowFloor } from '../../../src/thresholds/below-floor.ts'
import { parseRules } from '../../../src/thresholds/parse-rules.ts'
import type { Verdict, VerdictState } from '../../../src/thresholds/rule.ts'

const floor: Floor = { way: 'tunnel', p50Ms: 2, bytesPerSecond: 1e8 }

function pass(text: string): Verdict {
  const { rules } = parseRules(text)
  return { rule: rules[0]!, state: 'passed' }
}

function doubted(text: string): Verdict {
  return doubtBelowFloor([pass(text)], floor)[0]!
}

test.each<[string, VerdictState]>([
  // 2 × 2 ms = 4 ms
  ['latency.p95 < 3.9ms', 'inconclusive'],
  ['latency.p95 < 4ms', 'passed'],
  ['latency.max > 3ms', 'inconclusive'],
  ['warn: latency.p50 < 1ms', 'inconclusive'],
  // By how much an earlier report may be missed is no latency.
  ['latency.p50 <= +1ms', 'passed'],
  ['startup < 1ms', 'passed'],
  ['cpu.ms_per_request < 1ms', 'passed']
])('%s: %s', (text, state) => {
  expect(doubted(text).state).toBe(state)
})

test('it says why, and on this machine nothing is doubted', () => {
  const text = 'latency.p95 < 3ms'
  expect(doubted(text).reason).toMatch(/2(\.0+)? ms.*4(\.0+)? ms/)
  expect(doubted(text)).not.toHaveProperty('measured')
  expect(doubtBelowFloor([pass(text)], undefined)).toEqual([pass(text)])
})
