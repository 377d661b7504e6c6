import { describe, expect, test } from '@jest/globals'
import type { ExchangeOutcome } from '../../../src/measurement/exchange.ts'
import {
  type Reference,
  describeOutcome,
  judgeOutcome
} from '../../../src/sizing/outcome/outcome.ts'
import { type Measured, measured } from './measured.ts'

const REFERENCE: Reference = {
  startupMs: 1000,
  wholeMs: 2000,
  replayMs: 1000,
  replayCpuMs: 500,
  majorFaults: 100,
  excusedRows: new Set([7]),
  closesSilently: false,
  latencyLimits: []
}
const GONE = { readyMs: undefined, replayedMs: undefined }
const ABORTED = { kind: 'aborted', reason: 'It was ended.' } as const

function failing(outcome: ExchangeOutcome, row: number): ExchangeOutcome[] {
  return Array.from({ length: 10 }, (_, i) =>
    i + 1 === row ? outcome : 'succeeded'
  )
}

describe('how a trial went', () => {
  test.each<[string, Measured, string]>([
    ['all right', {}, 'all answers right in 1.00 s'],
    // The kernel's counter wins over whatever else was seen: a worker was
    // killed, its master lives, and every answer came.
    [
      'a killed worker',
      { oomKills: 3 },
      'killed for memory (3 kills) after 10 of 10 answers'
    ],
    [
      'killed while it started',
      {
        ...GONE,
        outcomes: [],
        ending: { kind: 'exited', exit: { code: 137, oomKilled: true } }
      },
      'killed for memory (1 kill) before its first answer'
    ],
    [
      'its own OutOfMemoryError',
      {
        ...GONE,
        outcomes: failing('connection-failed', 10).slice(0, 4),
        ending: { kind: 'exited', exit: { code: 3, oomKilled: false } }
      },
      'exited with code 3 after 4 of 10 answers'
    ],
    [
      'never ready',
      { ...GONE, endedMs: 9000, ending: { kind: 'not-ready', reason: 'x' } },
      'not ready after 9.00 s'
    ],
    [
      'one wrong answer',
      { outcomes: failing('wrong-status', 3) },
      '1 of 10 requests failed'
    ],
    [
      'a row that fails at any size',
      { outcomes: failing('wrong-status', 7) },
      'all answers right in 1.00 s'
    ],
    // 2.5 × 1 s + 0.3 s for a hiccup.
    ['slow', { replayedMs: 3800 }, 'all answers right in 2.80 s'],
    [
      'collapsed',
      { replayedMs: 3810 },
      'the replay took 2.8 × as long as at full size'
    ],
    [
      'on a machine that was busy',
      { replayedMs: 3810, cpuMs: [0, 200, 500, 700, 900] },
      'all answers right in 2.81 s'
    ],
    [
      'collecting garbage',
      { replayedMs: 3810, cpuMs: [0, 200, 500, 700, 1200] },
      'the replay took 2.8 × as long as at full size'
    ],
    [
      'ended by us in its collapse',
      { replayedMs: undefined, endedMs: 4000, ending: ABORTED },
      'the replay took 3.0 × as long as at full size'
    ],
    [
      'ended by us in a crawl',
      {
        ...GONE,
        endedMs: 5000,
        ending: ABORTED,
        majorFaults: [0, 300, 600, 900, 1200, 1500]
      },
      'thrashed: it kept reading its own pages from disk (1500 major faults)'
    ],
    ['ended by us, who knows why', { ending: ABORTED }, 'It was ended.'],
    // By its end nothing shows that any more: the replay is over, as it was cut.
    [
      'ended as it was seen to page',
      { ending: { ...ABORTED, sign: 'thrashing' } },
      'thrashed: it kept reading its own pages from disk (0 major faults)'
    ],
    [
      'ended as it was seen to be slow',
      { ending: { ...ABORTED, sign: 'slow' } },
      'the replay took 2.0 × as long as at full size'
    ],
    [
      'cancelled, with kills',
      { ending: { kind: 'cancelled' }, oomKills: 1 },
      'the job was cancelled'
    ]
  ])('%s', (_, of, sentence) => {
    const outcome = judgeOutcome(measured(of), REFERENCE)
    expect(describeOutcome(outcome)).toBe(sentence)
  })

  test('a proof must meet the latency limits', () => {
    const limit = { metric: 'latency.p90', limitMs: 20 } as const
    const proof = { ...REFERENCE, latencyLimits: [limit] }
    const latenciesMs = [9, 9, 9, 9, 9, 9, 9, 9, 21, 9]
    const one = measured({ latenciesMs })
    expect(judgeOutcome(one, proof).kind).toBe('held')
    const two = measured({ latenciesMs: [21, ...latenciesMs.slice(1)] })
    expect(describeOutcome(judgeOutcome(two, proof))).toBe(
      'latency.p90 was 21.0 ms, and 20.0 ms is allowed'
    )
  })
})
