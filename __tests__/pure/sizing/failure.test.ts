import { expect, test } from '@jest/globals'
import type { Probe } from '../../../src/sizing/search-state.ts'
import type { Outcome } from '../../../src/sizing/outcome/outcome.ts'
import { blame } from '../../../src/sizing/outcome/failure.ts'

const FULL = { cpuMillicores: 2000, memoryBytes: 1e9 }
const LITTLE_CPU = { ...FULL, cpuMillicores: 300 }

const came = { answered: 5, planned: 10, throttledShare: 0 }
const throttled = { ...came, throttledShare: 0.8 }
const crawl = { what: 'thrashing', majorFaults: 9000 } as const
const replay = { what: 'replay', times: 3 } as const
const latency = {
  what: 'latency',
  limit: { metric: 'latency.p95', limitMs: 400 },
  measuredMs: 500
} as const

test.each<[Probe['purpose'], typeof FULL, Outcome, string]>([
  ['decide', FULL, { kind: 'held', replayMs: 1 }, 'nothing'],
  ['decide', FULL, { kind: 'aborted', reason: '' }, 'nothing'],
  ['decide', FULL, { kind: 'oom-killed', kills: 1, ...came }, 'memory'],
  ['decide', FULL, { kind: 'not-ready', waitedMs: 9, ...came }, 'memory'],
  ['decide', FULL, { kind: 'too-slow', slowness: crawl, ...came }, 'memory'],
  // Side by side: a kill is a kill, and all else may be the neighbour's doing.
  ['bracket', FULL, { kind: 'oom-killed', kills: 1, ...came }, 'memory'],
  ['bracket', FULL, { kind: 'too-slow', slowness: crawl, ...came }, 'nothing'],
  ['bracket', FULL, { kind: 'not-ready', waitedMs: 9, ...came }, 'nothing'],
  // At little CPU and throttled: that, unless memory shows its own sign.
  [
    'proof',
    LITTLE_CPU,
    { kind: 'oom-killed', kills: 1, ...throttled },
    'memory'
  ],
  [
    'proof',
    LITTLE_CPU,
    { kind: 'not-ready', waitedMs: 9, ...throttled },
    'cpu'
  ],
  [
    'proof',
    LITTLE_CPU,
    { kind: 'failed-requests', failed: 1, ...throttled },
    'cpu'
  ],
  [
    'proof',
    LITTLE_CPU,
    { kind: 'failed-requests', failed: 1, ...came },
    'memory'
  ],
  [
    'proof',
    LITTLE_CPU,
    { kind: 'too-slow', slowness: crawl, ...throttled },
    'memory'
  ],
  [
    'proof',
    LITTLE_CPU,
    { kind: 'too-slow', slowness: replay, ...throttled },
    'cpu'
  ],
  [
    'proof',
    LITTLE_CPU,
    { kind: 'too-slow', slowness: latency, ...came },
    'cpu'
  ],
  ['proof', FULL, { kind: 'too-slow', slowness: latency, ...came }, 'memory']
])('%s at %j, %j: %s', (purpose, size, outcome, limit) => {
  const probe = { purpose, size, wholeDataset: true }
  expect(blame({ probe, outcome, ms: 1 }, FULL)).toBe(limit)
})
