import { analyze } from '../../../src/analysis/analyze.ts'
import {
  evaluateRules,
  withImpliedRules
} from '../../../src/thresholds/evaluate-rules.ts'
import { collectMetrics } from '../../../src/thresholds/collect-metrics.ts'
import { parseRules } from '../../../src/thresholds/parse-rules.ts'
import type { ConcludedRun } from '../../../src/conclude.ts'
import { costOf } from '../../../src/pricing/cost.ts'
import { OPENCOST_PRICES } from '../../../src/pricing/prices.ts'
import { type RunRecord, startRecord } from '../../../src/run-record.ts'
import { buildMeasurement, MIB } from '../analysis/measurement-builder.ts'

const CREATED = {
  name: 'score',
  createdAt: '2026-11-23T12:00:00.000Z',
  version: '0.1.0'
}

const SIZE = { cpuMillicores: 560, memoryBytes: 70 * MIB }

/** The facts of a run that came to its end. */
export function exampleFacts(
  thresholds = '',
  change: Partial<ConcludedRun> = {}
): ConcludedRun {
  const trial = buildMeasurement({
    requests: 200,
    warmup: 10,
    counters: (atMs) => ({ cpuMs: atMs / 2, periods: 10, throttledPeriods: 0 })
  })
  const { findings, ...analysis } = analyze(trial)
  const facts: Omit<ConcludedRun, 'verdicts'> = {
    ...startRecord(CREATED),
    comparison: undefined,
    error: undefined,
    asked: [
      { name: 'dataset', text: 'rows.jsonl', given: true },
      { name: 'env', given: true },
      { name: 'path', text: '/score', given: false }
    ],
    machine: {
      cpuModel: 'a CPU',
      cores: 4,
      memoryBytes: 2 ** 34,
      kernel: '6.8',
      cgroupVersion: 2,
      engine: '28.0 (systemd, overlay2)'
    },
    image: {
      reference: 'built from Dockerfile',
      id: 'sha256:0123456789abcdef',
      fingerprint: 'sha256:5e',
      sizeBytes: 200 * MIB,
      exposedPorts: [8000],
      layers: [{ sizeBytes: 90 * MIB, madeBy: 'RUN pip install numpy' }]
    },
    dataset: {
      path: 'rows.jsonl',
      format: 'lines',
      rows: 200,
      bytes: 4000,
      sha256: 'ab'.repeat(32),
      largestRowBytes: 30,
      emptyLines: 0,
      identicalRows: false
    },
    trial,
    analysis: { ...analysis, findings },
    findings,
    recommendation: {
      kind: 'size',
      proved: true,
      size: SIZE,
      memory: {
        value: 70 * MIB,
        steps: [
          { what: 'smallest limit that held', value: 63 * MIB },
          { what: '+10 % headroom', value: 70 * MIB }
        ]
      },
      cpu: { value: 560, steps: [{ what: 'busiest', value: 560 }] }
    },
    search: {
      minimumMemoryBytes: 63 * MIB,
      minimumCpuMillicores: 500,
      confidence: { level: 'high', reasons: ['It held twice.'] },
      trials: [
        {
          purpose: 'first',
          size: { cpuMillicores: 2000, memoryBytes: 2 ** 30 },
          wholeDataset: true,
          outcome: 'held',
          why: 'all answers right in 2.10 s',
          ms: 3000
        },
        {
          purpose: 'decide',
          size: { cpuMillicores: 2000, memoryBytes: 62 * MIB },
          wholeDataset: true,
          outcome: 'oom-killed',
          why: 'killed for memory (1 kill) before its first answer',
          ms: 900
        }
      ],
      cpuCandidates: [
        {
          cpuMillicores: 490,
          verdict: 'fails',
          stretches: 2,
          throttledShare: 0.6
        }
      ],
      cold: true,
      advice: [{ what: 'request timeout: 1 s', why: 'It was fast.' }],
      proofP90Ms: 11.5,
      proofRatePerSecond: 40
    },
    cost: costOf(SIZE, { prices: OPENCOST_PRICES, current: undefined }, 40),
    stages: [{ stage: 'Run the service at full size', ms: 4000 }],
    ...change
  }
  const { rules } = parseRules(thresholds)
  const { analysis: measured, image, recommendation } = facts
  const metrics = collectMetrics({
    analysis: measured,
    imageBytes: image?.sizeBytes,
    ...(recommendation?.kind === 'size' && { recommended: recommendation.size })
  })
  const verdicts = evaluateRules(withImpliedRules(rules), metrics)
  return { ...facts, verdicts: change.verdicts ?? verdicts }
}

/** What files beside the report are made from. */
export function exampleRecord(): RunRecord {
  return { ...startRecord(CREATED), trial: exampleFacts().trial! }
}

/** A run that ended before there was an image. */
export function failedFacts(): ConcludedRun {
  return {
    ...startRecord(CREATED),
    analysis: undefined,
    recommendation: undefined,
    search: undefined,
    cost: undefined,
    comparison: undefined,
    verdicts: [],
    error: {
      code: 'build-failed',
      message: 'The image could not be built.',
      blame: 'user',
      cause: 'exit 1',
      remedy: 'Look at the log.',
      log: 'Step 1/2'
    }
  }
}
