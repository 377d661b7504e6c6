import { describe, expect, test } from '@jest/globals'
import { mean } from '../../../src/measurement/quantile.ts'
import { STEADY, type World, shareOf } from './simulated-pairs.ts'

const RUNS = 300

describe('the same code on both sides: at most 1 % false alarms', () => {
  const shares: number[] = []

  test.each<[string, Partial<World>]>([
    ['starts spread by 4 %', { starts: 0.04 }],
    ['starts spread by 6 %', { starts: 0.06 }],
    ['stretches spread by 5 %', { stretches: 0.05 }],
    ['stretches spread by 20 %', { stretches: 0.2 }],
    ['stretches spread by 50 %', { stretches: 0.5 }],
    ['two blocks a pair, that spread by 50 %', { stretches: 0.5, count: 2 }],
    ['the machine by 50 %, both sides alike', { blocks: 0.5 }],
    ['every other start is 10 % slower', { slowMode: 0.1 }],
    ['every other start is 20 % slower', { slowMode: 0.2 }],
    ['every other start has 5 % more memory', { largeMode: 0.05 }],
    ['both of them', { slowMode: 0.1, largeMode: 0.05 }]
  ])('%s', (_, world) => {
    const any = (found: readonly string[]): boolean => found.length > 0
    const share = shareOf({ ...STEADY, ...world }, RUNS, any)
    shares.push(share)
    // As far as so few show: 1 % would be more than 2 % in one of thirty.
    expect(share).toBeLessThanOrEqual(0.02)
  })

  test('of all of them', () => {
    expect(mean(shares)).toBeLessThanOrEqual(0.01)
  })
})

test.each<[string, Partial<World>]>([
  ['', {}],
  [', stretches spread by 5 %', { stretches: 0.05 }],
  // Both sides have the same of it.
  [', the machine spreads by 50 %', { blocks: 0.5 }]
])('+10 % is caught in 95 %%%s', (_, world) => {
  const slower = { ...STEADY, count: 16, ...world, effect: 1.1 }
  const caught = shareOf(slower, 200, (found) =>
    ['cpu.ms_per_request', 'latency.p50'].every((metric) =>
      found.includes(`${metric} worse`)
    )
  )
  expect(caught).toBeGreaterThanOrEqual(0.95)
})
