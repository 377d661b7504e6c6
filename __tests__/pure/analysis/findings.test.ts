import { expect, test } from '@jest/globals'
import { analyze } from '../../../src/analysis/analyze.ts'
import { SampleLog } from '../../../src/trial/sampling/sample-log.ts'
import {
  buildMeasurement,
  COUNTERS,
  MIB,
  type Story
} from './measurement-builder.ts'

test.each<[string, Story, readonly string[]]>([
  ['nothing to doubt', { requests: 100 }, []],
  ['19 requests', { requests: 19 }, ['too-few-requests']],
  ['20 requests in 300 ms', { requests: 20, serviceMs: () => 15 }, []],
  ['20 requests in 200 ms', { requests: 20 }, ['replay-short']],
  [
    'a leak',
    {
      requests: 100,
      counters: (_, n) => ({ anonymousBytes: (60 + n) * MIB })
    },
    ['memory-still-growing']
  ],
  [
    "Docker's API, one reading a second",
    {
      requests: 100,
      sampleEveryMs: 1000,
      counters: () => ({ memoryPeakBytes: NaN }),
      change: { counters: { source: 'docker-api', periodMs: 1000 } }
    },
    ['counters-from-docker-api', 'peak-not-measured']
  ],
  [
    'a killed worker',
    { requests: 100, change: { totals: { ...COUNTERS, oomKills: 3 } } },
    ['oom-kills-seen']
  ],
  [
    '6 % of periods throttled',
    {
      requests: 100,
      counters: (atMs) => ({ periods: atMs, throttledPeriods: atMs * 0.06 })
    },
    ['cpu-throttled']
  ],
  [
    'every answer failed',
    { requests: 100, outcome: () => 'timed-out' },
    ['all-requests-failed']
  ],
  [
    'one answer failed',
    { requests: 100, outcome: (i) => (i === 50 ? 'timed-out' : 'succeeded') },
    ['answers-failed']
  ],
  ['one of two samples missed', { requests: 100, sampleEveryMs: 18 }, []],
  [
    'three of four missed',
    { requests: 100, sampleEveryMs: 40 },
    ['sampling-gaps']
  ],
  [
    'samples that stopped',
    {
      requests: 200,
      change: { marks: { readyMs: 1000, steadyMs: 1000, endedMs: 9000 } }
    },
    ['sampling-gaps']
  ],
  [
    'no sample at all',
    { requests: 100, change: { samples: new SampleLog().columns() } },
    ['sampling-gaps']
  ],
  [
    'a slow first tenth',
    { requests: 100, serviceMs: (i) => (i < 10 ? 25 : 10) },
    ['warm-up-short']
  ],
  [
    'four slow ones, which say little',
    { requests: 49, serviceMs: (i) => (i < 4 ? 25 : 10) },
    []
  ],
  [
    'a first tenth that is slower by less than 1 ms',
    { requests: 2000, serviceMs: (i) => (i < 200 ? 1 : 0.3) },
    []
  ],
  [
    'a slow warm-up, which is what it is for',
    { requests: 100, warmup: 10, serviceMs: (i) => (i < 10 ? 25 : 10) },
    []
  ]
])('%s', (_, story, codes) => {
  const { findings } = analyze(buildMeasurement(story))
  expect(findings.map(({ code }) => code)).toEqual(codes)
})
