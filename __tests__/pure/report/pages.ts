/** Pages of runs that came to all kinds of ends. */
import { composeReport, reportRun } from '../../../src/report/compose-report.ts'
import { renderIndex } from '../../../src/report/html/render-index.ts'
import { renderPage } from '../../../src/report/html/render-page.ts'
import { composeOverview } from '../../../src/report/overview/overview.ts'
import type { Viewed } from '../../../src/report/viewed.ts'
import { startComparison } from '../../../src/comparison/comparison-record.ts'
import { concludeComparison } from '../../../src/comparison/conclude-comparison.ts'
import type { ConcludedRun } from '../../../src/conclude.ts'
import type { Measurement } from '../../../src/measurement/measurement.ts'
import type { PastTrial } from '../../../src/sizing/search-state.ts'
import { outlineTrial, startRecord } from '../../../src/run-record.ts'
import { buildMeasurement, MIB } from '../analysis/measurement-builder.ts'
import { exampleFacts, failedFacts } from './example.ts'

export const HOSTILE =
  '</script></style></title><script>alert(1)</script><img src=x onerror=alert(2)>"\'`&lt;<!--]]>\u202e\u0000'

/** A service that starts, works, fails on some rows and is killed once. */
function lively(requests: number, change: Partial<Measurement> = {}) {
  return buildMeasurement({
    requests,
    warmup: 20,
    concurrency: 4,
    serviceMs: (i) => 5 + ((i * 7919) % 97) / 3,
    outcome: (i) => (i % 50 === 49 ? 'wrong-status' : 'succeeded'),
    counters: (atMs, answered) => ({
      memoryBytes: (60 + Math.min(atMs / 50, 40)) * MIB,
      anonymousBytes: (30 + Math.min(atMs / 100, 20)) * MIB,
      cpuMs: atMs / 3 + answered,
      periods: atMs / 100,
      throttledPeriods: atMs / 700,
      oomKills: atMs > 1500 ? 1 : 0
    }),
    change
  })
}

const STARTED = {
  name: 'score',
  createdAt: '2026-11-23T12:00:00.000Z',
  version: '0.1.0'
}

const PAST: PastTrial = {
  probe: {
    purpose: 'decide',
    size: { cpuMillicores: 2000, memoryBytes: 62 * MIB },
    wholeDataset: true
  },
  outcome: { kind: 'aborted', reason: 'it is a test' },
  ms: 900
}

function viewed(record: ConcludedRun, more: Measurement[] = []): Viewed {
  const { trial } = record
  const trials = more.map((measurement) => ({
    ...PAST,
    measurement
  }))
  const search = { trials, stretches: [], elapsedMs: 0 }
  return {
    report: reportRun(record),
    record: { ...startRecord(STARTED), ...(trial && { trial }), search },
    runUrl: 'https://github.com/o/r/actions/runs/1'
  }
}

const finding = {
  code: 'warm-up-short',
  severity: 'warning' as const,
  message: 'It was slow.',
  remedy: 'Raise `warmup`.'
}

/** Its third trial is the proof, whose requests and readings were kept. */
function wholeRun(requests = 400): Viewed {
  const trial = lively(requests)
  const { search } = exampleFacts()
  const proof = {
    size: { cpuMillicores: 560, memoryBytes: 70 * MIB },
    wholeDataset: true,
    purpose: 'proof'
  } as const
  const line = { outcome: 'held', why: 'all answers right', ms: 9000 } as const
  const trials = [...search!.trials, { ...proof, ...line }]
  const { record, ...rest } = viewed(
    exampleFacts('memory.peak <= 10Mi', {
      trial,
      findings: [finding],
      troubleshooting: 'https://github.com/o/r/blob/v1/docs/page.md',
      search: { ...search!, trials }
    }),
    [lively(100)]
  )
  const proved = buildMeasurement({ requests: 120, serviceMs: () => 75 })
  record.search!.trials.push({
    probe: proof,
    outcome: { kind: 'held', replayMs: 9000 },
    ms: 9000,
    measurement: {
      ...proved,
      plan: { ...proved.plan, size: proof.size }
    }
  })
  return { ...rest, record }
}

/** Slower than its base in CPU, by five starts of each. */
function comparedRun(): Viewed {
  const record = exampleFacts('', { trial: lively(100) })
  const pairs = [10, 10.1, 10.3, 10.2, 10.1].map((ms, i) => ({
    base: { 'cpu.ms_per_request': ms, 'memory.anonymous': 1e8 + i },
    head: { 'cpu.ms_per_request': ms * 1.2, 'memory.anonymous': 1e8 }
  }))
  const against = { ...startComparison('main'), pairs }
  const head = { imageBytes: 5e7, measured: {} }
  const comparison = concludeComparison(against, head, {})
  return viewed({ ...record, comparison })
}

/** An open loop asks for a rate. */
function openRun(): Viewed {
  const trial = lively(300)
  const load = {
    kind: 'open',
    arrivals: 'constant',
    ratePerSecond: 100,
    seed: 1,
    concurrency: 4
  } as const
  const open = { ...trial, plan: { ...trial.plan, load } }
  return viewed(exampleFacts('', { trial: open }))
}

/** The last of four, one of them on another machine. */
function run4(): Viewed {
  const point = {
    name: 'score',
    machine: 'a CPU, 4 cores, 16 GiB, cgroup v2',
    proved: true,
    memoryBytes: 80 * MIB,
    cpuMillicores: 500,
    cpuMsPerRequest: 4,
    p95Ms: 30
  }
  const trial = lively(400)
  const earlier = [
    { ...point, createdAt: '2026-11-01T12:00:00.000Z' },
    { ...point, createdAt: '2026-11-02T12:00:00.000Z', machine: HOSTILE },
    { ...point, createdAt: '2026-11-03T12:00:00.000Z', proved: false }
  ]
  const { record, ...rest } = viewed(exampleFacts('', { trial, earlier }))
  const outline = outlineTrial(lively(500))
  const search = { ...record.search!, trials: [{ ...PAST, outline }] }
  return { ...rest, record: { ...record, search } }
}

function cancelledRun(): Viewed {
  const error = {
    code: 'cancelled',
    message: 'The job was cancelled.',
    blame: 'user'
  } as const
  const trial = lively(30, { ending: { kind: 'cancelled' } })
  return viewed(
    exampleFacts('', {
      trial,
      error,
      search: undefined,
      recommendation: undefined
    })
  )
}

function silentRun(): Viewed {
  const trial = buildMeasurement({
    requests: 0,
    change: {
      marks: { endedMs: 10 },
      ending: { kind: 'not-ready', reason: 'It never answered.' }
    }
  })
  const record = { ...startRecord(STARTED), trial }
  return { report: composeReport(record), record, runUrl: undefined }
}

function oneSample(): Viewed {
  const trial = buildMeasurement({
    requests: 3,
    sampleEveryMs: 10_000,
    counters: () => ({ memoryBytes: NaN, cpuMs: NaN })
  })
  return viewed(exampleFacts('', { trial }))
}

/** Every text of it, except where words of ours stand, is hostile. */
function hostileRun(): Viewed {
  const { report, record } = wholeRun()
  const ours = new Set([
    'kind',
    'outcome',
    'purpose',
    'verdict',
    'state',
    'severity',
    'level',
    'metric',
    'counterSource',
    'language',
    'troubleshooting',
    'id',
    'phase'
  ])
  const text = JSON.stringify(report, (key, value: unknown) =>
    typeof value === 'string' && !ours.has(key) ? HOSTILE + value : value
  )
  return { report: JSON.parse(text), record, runUrl: undefined }
}

export const VIEWED = {
  whole: wholeRun,
  'with a trend': run4,
  compared: comparedRun,
  'of an open loop': openRun,
  hostile: hostileRun,
  'of a build that failed': () => viewed(failedFacts()),
  cancelled: cancelledRun,
  'without a request': silentRun,
  'of one sample': oneSample
} as const

export function renderMillion(): string {
  return renderPage(viewed(exampleFacts('', { trial: lively(1_000_000) })))
}

/** Services of names that nobody should have; one in letters from the right. */
export function hostileServices(): string {
  const names = [
    HOSTILE,
    'x'.repeat(300),
    'שירות ‏تجربة',
    '"><a href="javascript:alert(3)">'
  ]
  const { report } = hostileRun()
  const services = [...names.map((name) => ({ ...report, name })), report]
  const of = { ...STARTED, name: HOSTILE }
  return renderIndex(composeOverview(of, services))
}

export function renderServices(): string {
  const { report } = wholeRun()
  const broken = viewed(failedFacts()).report
  const services = [report, { ...report, name: 'rank' }, broken]
  return renderIndex(composeOverview(STARTED, services))
}
