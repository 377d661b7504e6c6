import { describe, expect, test } from '@jest/globals'
import { findCauses } from '../../../src/comparison/causes.ts'
import type { HeadFacts } from '../../../src/comparison/change.ts'
import {
  type ComparisonRecord,
  startComparison
} from '../../../src/comparison/comparison-record.ts'
import { concludeComparison } from '../../../src/comparison/conclude-comparison.ts'
import {
  changesForRules,
  relevanceOf
} from '../../../src/comparison/relative-rules.ts'
import { evaluateRelative } from '../../../src/thresholds/evaluate-relative.ts'
import { parseRules } from '../../../src/thresholds/parse-rules.ts'

const MIB = 2 ** 20
const HEAD: HeadFacts = {
  imageBytes: 200 * MIB,
  successRate: 1,
  size: {
    headMinimumBytes: 100 * MIB,
    headFailedBytes: 97 * MIB,
    stepBytes: MIB
  },
  recommendedBytes: 110 * MIB,
  measured: { 'latency.p50': 20, 'memory.anonymous': 80 * MIB }
}

/** Five pairs that agree to half a percent. */
function pairsOf(times: number, more: number): ComparisonRecord['pairs'] {
  return [0, 1, 2, 3, 4].map((i) => {
    const own = 1 + 0.001 * i
    const cost = (factor: number, bytes: number) => ({
      'cpu.ms_per_request': 10 * factor * own,
      'memory.anonymous': 80 * MIB + bytes,
      'memory.unreclaimable': 82 * MIB + bytes
    })
    return { base: cost(1, 0), head: cost(times, more) }
  })
}

function recordOf(change: Partial<ComparisonRecord>): ComparisonRecord {
  return {
    ...startComparison('main'),
    base: { imageBytes: 200 * MIB, successRate: 1 },
    ...change
  }
}

const directions = (record: ComparisonRecord): Record<string, string> =>
  Object.fromEntries(
    concludeComparison(record, HEAD, {}).changes.map((change) => [
      change.metric,
      change.direction
    ])
  )

describe('what a comparison says', () => {
  test('10 % more CPU, 8 MiB more memory, proved; the rest is the same', () => {
    const sizes = [
      { side: 'base', memoryBytes: 95 * MIB, held: true, why: '' },
      { side: 'base', memoryBytes: 90 * MIB, held: false, why: '' }
    ] as const
    const record = recordOf({ pairs: pairsOf(1.1, 8 * MIB), sizes: [...sizes] })
    expect(directions(record)).toEqual({
      'cpu.ms_per_request': 'worse',
      'memory.anonymous': 'worse',
      'memory.unreclaimable': 'worse',
      'memory.recommended': 'worse',
      'image.size': 'same',
      'success.rate': 'same'
    })
    const { changes, verdict } = concludeComparison(record, HEAD, {})
    const size = changes.find(({ metric }) => metric === 'memory.recommended')!
    expect(size.proof).toEqual({ holds: 'base', memoryBytes: 95 * MIB })
    // 8 of 100 MiB needed, and 10 % headroom.
    expect((size.head! - size.base!) / MIB).toBeCloseTo(8.8, 1)
    expect(verdict).toBe('worse')
  })

  test('a trial alone proves no difference that the starts do not show', () => {
    const sizes = [
      { side: 'base', memoryBytes: 103 * MIB, held: false, why: '' }
    ] as const
    const record = recordOf({ pairs: pairsOf(1, 0), sizes: [...sizes] })
    expect(directions(record)['memory.recommended']).toBe('open')
  })

  test('a bigger image is worse, more right answers are better', () => {
    const base = { imageBytes: 150 * MIB, successRate: 0.995 }
    const record = recordOf({ base, pairs: pairsOf(1, 0) })
    expect(directions(record)).toMatchObject({
      'image.size': 'worse',
      'success.rate': 'better'
    })
    expect(concludeComparison(record, HEAD, {}).verdict).toBe('mixed')
  })

  test('the same image is the same, and every relative rule holds', () => {
    const record = recordOf({ sameImage: true })
    const comparison = concludeComparison(record, HEAD, {})
    expect(comparison).toMatchObject({ verdict: 'same', changes: [] })
    const { rules } = parseRules('latency.p95 <= +0%\nmemory.anonymous <= +1Mi')
    for (const rule of rules)
      expect(evaluateRelative(rule, changesForRules(comparison)).state).toBe(
        'passed'
      )
  })

  test('a base that failed decides nothing, and rules say why', () => {
    const ended = 'The image could not be built.'
    const record = recordOf({ base: {}, obstacles: [ended], ended })
    const comparison = concludeComparison(record, HEAD, {})
    expect(comparison.verdict).toBe('inconclusive')
    const [rule] = parseRules('latency.p95 <= +10%').rules
    expect(evaluateRelative(rule!, changesForRules(comparison))).toMatchObject({
      state: 'inconclusive',
      reason: ended
    })
  })

  test.each([
    ['memory.recommended <= +5%', 'No time for its size.'],
    ['startup <= +20%', 'one of both sides has no number for it']
  ])('%s: what kept something else from being known is no reason', (...of) => {
    const [text, reason] = of
    const untried = 'No time for its size.'
    const obstacles = ['Time for 4 pairs of 8.', untried]
    const pairs = pairsOf(1, 0)
    const comparison = concludeComparison(
      recordOf({ pairs, obstacles, untried }),
      HEAD,
      {}
    )
    const [rule] = parseRules(text).rules
    expect(evaluateRelative(rule!, changesForRules(comparison))).toMatchObject({
      state: 'inconclusive',
      reason
    })
  })

  test('what a rule allows is what matters', () => {
    const { rules } = parseRules('cpu.ms_per_request <= +20%')
    const record = recordOf({ pairs: pairsOf(1.1, 0) })
    const relevance = relevanceOf(rules)
    expect(relevance).toEqual({ 'cpu.ms_per_request': { share: 0.2 } })
    const comparison = concludeComparison(record, HEAD, relevance)
    expect(comparison.changes[0]!.direction).toBe('same')
  })

  // Base has 80 MiB: 16 MiB are 20 % of it, and 1 MiB is 1.25 %.
  test.each([
    ['<= +16Mi', 8, 'same', 'passed'],
    ['<= +1Mi', 1.2, 'worse', 'failed'],
    ['<= +1Mi', 0.2, 'same', 'passed'],
    // The stricter one of both.
    ['<= +50%\nmemory.anonymous <= +4Mi', 8, 'worse', 'passed'],
    ['<= +5%\nmemory.anonymous <= +16Mi', 8, 'worse', 'failed']
  ])(
    'memory.anonymous %s, and %d MiB more: %s',
    (...[text, mib, is, state]) => {
      const { rules } = parseRules(`memory.anonymous ${text}`)
      const record = recordOf({ pairs: pairsOf(1, mib * MIB) })
      const comparison = concludeComparison(record, HEAD, relevanceOf(rules))
      const change = comparison.changes.find(
        ({ metric }) => metric === 'memory.anonymous'
      )
      expect(change?.direction).toBe(is)
      const verdict = evaluateRelative(rules[0]!, changesForRules(comparison))
      expect(verdict.state).toBe(state)
    }
  )

  test('the machine that got slower meanwhile is told', () => {
    const record = recordOf({ probesMs: [2, 2, 2, 2, 3] })
    expect(concludeComparison(record, HEAD, {}).drift).toBeCloseTo(0.5)
  })
})

describe('against an earlier report', () => {
  const earlier = {
    createdAt: '2026-01-01T00:00:00Z',
    anonymousBytes: 60 * MIB,
    recommendedBytes: 110 * MIB,
    times: { 'latency.p50': 18 }
  }

  test('memory is compared; times only where they are far apart', () => {
    expect(directions(recordOf({ earlier }))).toMatchObject({
      'memory.anonymous': 'worse',
      'memory.recommended': 'same',
      'latency.p50': 'open'
    })
    const times = { 'latency.p50': 5 }
    const far = recordOf({ earlier: { ...earlier, times } })
    expect(directions(far)['latency.p50']).toBe('worse')
  })

  test('of another machine times are undecided, and it is said why', () => {
    const timesAbsent = 'it ran on 4 cores of X, and this run on 2 cores of Y'
    const record = recordOf({
      earlier: { ...earlier, times: undefined, timesAbsent }
    })
    const { changes, verdict } = concludeComparison(record, HEAD, {})
    const p50 = changes.find(({ metric }) => metric === 'latency.p50')
    expect(p50).toMatchObject({ direction: 'open', because: timesAbsent })
    expect(verdict).toBe('worse')
  })
})

test('causes: the start, ports, layers; of variables only their names', () => {
  const image = (
    change: Partial<{ command: string[]; token: string; mib: number }>
  ) => ({
    facts: {
      exposedPorts: [8000],
      layers: [
        { sizeBytes: (change.mib ?? 10) * MIB, madeBy: 'pip install' },
        { sizeBytes: 50 * MIB, madeBy: 'base' }
      ]
    },
    config: {
      entrypoint: [],
      command: change.command ?? ['serve'],
      variables: { TOKEN: change.token ?? 'a-secret' }
    }
  })
  const causes = findCauses(
    image({}),
    image({ command: ['serve', '-w', '4'], token: 'b-secret', mib: 30 })
  )
  expect(causes).toEqual([
    {
      kind: 'command',
      what: 'start command',
      base: 'serve',
      head: 'serve -w 4'
    },
    { kind: 'variable', what: 'TOKEN' },
    { kind: 'layer', what: 'pip install', base: '10 MiB', head: '30 MiB' }
  ])
  expect(findCauses(image({}), image({}))).toEqual([])
})
