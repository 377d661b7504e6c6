import { describe, expect, test } from '@jest/globals'
import { analyze } from '../../../src/analysis/analyze.ts'
import { describeOutcome } from '../../../src/sizing/outcome/outcome.ts'
import { type SearchPlan, judgeProbe } from '../../../src/sizing/plan-search.ts'
import {
  collectFacts,
  collectReference
} from '../../../src/sizing/search-facts.ts'
import type { PastTrial, Probe } from '../../../src/sizing/search-state.ts'
import { type Measured, measured } from './measured.ts'
import { SETTINGS } from './simulated-service.ts'

/** 10 requests took 1 s and 500 ms of CPU time at full size. */
const first = measured({ cpuMs: [0, 200, 700] })
const { size: full } = first.plan
const plan: SearchPlan = {
  facts: {
    ...collectFacts(first, analyze(first), []),
    cpuMsPerRequest: 50
  },
  settings: SETTINGS,
  first: first.plan,
  reference: collectReference(first),
  heavyRows: [],
  meetingRows: [],
  restsAtOnce: true
}
const proof: Probe = { purpose: 'proof', size: full, wholeDataset: true }
const control: Probe = { ...proof, purpose: 'control' }

/** 4 s and 1000 ms of CPU time: twice the work, and four times as long. */
const slow: Measured = {
  replayedMs: 5000,
  endedMs: 5000,
  cpuMs: [0, 200, 500, 800, 1000, 1200]
}

function judge(
  of: Measured,
  probe: Probe,
  trials: readonly PastTrial[] = []
): string {
  const outcome = judgeProbe({ ...plan, trials }, probe, measured(of))
  return describeOutcome(outcome)
}

function ranControl(replayMs: number, cpuMsPerRequest: number): PastTrial {
  const rest = { peakBytes: [], p95Ms: [], answers: 10, throttledShare: 0 }
  return {
    probe: control,
    outcome: { kind: 'held', replayMs },
    ms: replayMs,
    shown: { ...rest, replayMs, cpuMsPerRequest }
  }
}

describe('a replay is held against full size as it is now', () => {
  test.each<[string, readonly PastTrial[], string]>([
    [
      'as in the first trial',
      [],
      'the replay took 4.0 × as long as at full size'
    ],
    [
      'the machine has become slower',
      [ranControl(3000, 90)],
      'all answers right in 4.00 s'
    ],
    [
      'one that was as fast as ever takes nothing from that',
      [ranControl(3000, 90), ranControl(900, 45)],
      'all answers right in 4.00 s'
    ],
    [
      'it is slower, and this far slower still',
      [ranControl(1200, 50)],
      'the replay took 3.3 × as long as at full size'
    ]
  ])('%s', (_, trials, sentence) => {
    expect(judge(slow, proof, trials)).toBe(sentence)
  })

  test('a control tells how fast that is, and is not held against it', () => {
    expect(judge(slow, control)).toBe('all answers right in 4.00 s')
    // Ten times as long and 10 s more: nobody waits for it.
    const hopeless = { ...slow, replayedMs: 21_100, endedMs: 21_100 }
    expect(judge(hopeless, control)).toBe(
      'the replay took 20.1 × as long as at full size'
    )
  })
})
