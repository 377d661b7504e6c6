import { describe, expect, test } from '@jest/globals'
import { listAnnotations } from '../../../src/report/annotations.ts'
import { reportRun, failsStep } from '../../../src/report/compose-report.ts'
import { exchangesCsv, samplesCsv } from '../../../src/report/csv.ts'
import { analyze } from '../../../src/analysis/analyze.ts'
import { OUTPUT_NAMES, renderOutputs } from '../../../src/report/outputs.ts'
import { renderSummary } from '../../../src/report/markdown/summary.ts'
import { buildMeasurement } from '../analysis/measurement-builder.ts'
import { exampleFacts, failedFacts } from './example.ts'
import { schemaMistakes } from './schema.ts'

const report = (thresholds?: string, change = {}) =>
  reportRun(exampleFacts(thresholds, change))

describe('reportRun', () => {
  test.each([
    ['whole', exampleFacts()],
    ['with a missed threshold', exampleFacts('memory.peak <= 10Mi')],
    ['failed before an image', failedFacts()],
    [
      'with a trial that was cut',
      exampleFacts('', {
        trial: buildMeasurement({
          requests: 0,
          change: {
            marks: { endedMs: 10 },
            ending: { kind: 'exited', exit: { code: 1, oomKilled: false } }
          }
        })
      })
    ]
  ])('%s: follows the published schema, as JSON', (_, facts) => {
    const written = JSON.stringify(reportRun(facts))
    expect(written).not.toMatch(/NaN|Infinity|null/)
    expect(schemaMistakes(JSON.parse(written))).toEqual([])
  })

  test('the schema forbids what it does not know', () => {
    expect(schemaMistakes({ ...report(), surprise: 1 })).not.toEqual([])
    const { verdict: _, ...without } = report()
    expect(schemaMistakes(without)).not.toEqual([])
  })

  test('no secret survives, wherever it stands', () => {
    const secrets = ['s3cret']
    const facts = {
      ...failedFacts(),
      secrets,
      error: { ...failedFacts().error!, log: 'a s3cret b', cause: 's3cret' }
    }
    const text = JSON.stringify(reportRun(facts))
    expect(text).not.toContain('s3cret')
    expect(text).toContain('a *** b')
  })

  test.each([
    ['', 'passed', false, false],
    ['memory.peak <= 1Gi', 'passed', false, false],
    ['memory.peak <= 10Mi', 'failed', true, true],
    ['warn: memory.peak <= 10Mi', 'passed', false, false],
    // 200 requests are too few for a p99.9.
    ['latency.p99.9 < 1s', 'inconclusive', false, true]
  ])('%s: %s', (thresholds, verdict, failsOnFailed, failsOnInconclusive) => {
    const composed = report(thresholds)
    expect(composed.verdict).toBe(verdict)
    expect(failsStep(composed, 'failed')).toBe(failsOnFailed)
    expect(failsStep(composed, 'inconclusive')).toBe(failsOnInconclusive)
    expect(failsStep(composed, 'never')).toBe(false)
  })

  test('ten warnings leave an annotation for what fails the step', () => {
    const missed = Array.from({ length: 12 }, (_, i) => `${i + 1}Mi`)
    const rules = missed.map((size) => `warn: memory.peak <= ${size}`)
    const { length, 0: first } = listAnnotations(
      report([...rules, 'memory.anonymous <= 1Mi'].join('\n'))
    ).filter(({ text }) => text.includes('memory.'))
    expect(length).toBe(10)
    expect(first).toMatchObject({ level: 'error' })
  })

  test('an error always fails the step', () => {
    expect(failsStep(reportRun(failedFacts()), 'never')).toBe(true)
  })
})

describe('renderOutputs', () => {
  test('the numbers of a whole run', () => {
    expect(renderOutputs(report())).toMatchObject({
      verdict: 'passed',
      'recommended-cpu': '0.56',
      'recommended-memory': '70Mi',
      // 70 × 2^20 = 73.4 MB
      'recommended-memory-in-gb': '0.08',
      proved: 'true',
      'minimum-memory': '63Mi',
      'minimum-cpu': '500m',
      confidence: 'high',
      'cpu-request': '500m',
      'cpu-limit': '560m',
      'memory-request': '70Mi',
      'memory-limit': '70Mi',
      resources:
        '{"requests":{"cpu":"500m","memory":"70Mi"},"limits":{"cpu":"560m","memory":"70Mi"}}',
      'success-rate': '100',
      'latency-p50-ms': '10',
      'startup-ms': '1000'
    })
  })

  test('a run without numbers has empty ones, and every output', () => {
    const outputs = renderOutputs(reportRun(failedFacts()))
    expect(outputs['recommended-memory']).toBe('')
    expect(outputs['success-rate']).toBe('')
    expect(outputs.proved).toBe('false')
    expect(Object.keys(outputs)).toEqual(
      OUTPUT_NAMES.filter((name) => !/^(report|artifact|page)-/.test(name))
    )
  })

  test('`details` has the keys of Azure ML, spelled exactly', () => {
    const { details } = renderOutputs(report())
    expect(Object.keys(JSON.parse(details)).sort()).toEqual(
      [
        'name',
        'state',
        'createdTime',
        'requestedCpu',
        'requestedMemoryInGB',
        'maxUtilizedMemoryInGB',
        'maxUtilizedCpu',
        'recommendedMemoryInGB',
        'recommendedCpu',
        'recommendationLatencyInMs',
        'totalQueries',
        'successQueries',
        'successRate',
        'averageLatencyInMs',
        'latencyPercentile50InMs',
        'latencyPercentile90InMs',
        'latencyPercentile95InMs',
        'latencyPercentile99InMs',
        'measuredQueriesPerSecond'
      ].sort()
    )
    const failed = renderOutputs(reportRun(failedFacts())).details
    expect(JSON.parse(failed)).toEqual({
      name: 'score',
      state: 'Failed',
      createdTime: '2026-11-23T12:00:00.000Z',
      errorLogsUri: 'container.log',
      error: {
        code: 'build-failed',
        message: 'The image could not be built.'
      }
    })
  })
})

describe('renderSummary', () => {
  test('says first what matters', () => {
    const text = renderSummary(report('memory.peak <= 10Mi'))
    expect(text).toMatch(/^## ❌ score: failed\n/)
    const places = [
      'memory.peak is 100 MiB',
      '### Give it 70 MiB memory and 560m CPU',
      '**proved**',
      'memory: 70Mi',
      '### Thresholds',
      '### What it used',
      'xychart-beta',
      'How the size was found'
    ].map((part) => text.indexOf(part))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(places).not.toContain(-1)
  })

  test('a run that was cut short says what it had proved, and the code in its sentence', () => {
    const error = {
      code: 'cancelled',
      message: 'The job was cancelled.',
      blame: 'user'
    } as const
    const text = renderSummary(reportRun(exampleFacts('', { error })))
    expect(text).toContain(
      '### Proved until it ended: 70 MiB memory and 560m CPU'
    )
    expect(text).toContain('\nThe job was cancelled. (`cancelled`)\n')
  })

  test('codes link to their place in docs/troubleshooting.md, if it is known', () => {
    const finding = {
      code: 'warm-up-short',
      severity: 'warning' as const,
      message: 'It was slow.',
      remedy: 'Raise it.'
    }
    const troubleshooting = 'https://github.com/o/r/blob/v1/docs/page.md'
    const linked = (code: string): string =>
      `([\`${code}\`](${troubleshooting}#${code}))`
    const doubtful = report('', { findings: [finding], troubleshooting })
    expect(renderSummary(doubtful)).toContain(
      `It was slow. Raise it. ${linked('warm-up-short')}`
    )
    const failed = reportRun({ ...failedFacts(), troubleshooting })
    expect(renderSummary(failed)).toContain(
      `Look at the log. ${linked('build-failed')}`
    )
    expect(renderSummary(reportRun(failedFacts()))).toContain(
      'Look at the log. (`build-failed`)'
    )
  })

  test('tells where the time went', () => {
    const text = renderSummary(
      report('', {
        stages: [
          { stage: 'Build the image', ms: 3000 },
          { stage: 'Run the service at full size', ms: 9000 }
        ]
      })
    )
    expect(text).toContain('| Build the image | 3.00 s | 25 % |')
    expect(text).toContain('| **All** | 12.00 s |  |')
    // 1 s start, 10 × 10 ms of warm-up, 200 × 10 ms measured.
    expect(text).toMatch(/full size: start 1.00 s, .*measuring 2.00 s/)
    expect(text).toContain(
      'Trials of the search: 1, 900 ms together, the longest 900 ms.'
    )
  })

  test('stays under 64 KB, whatever it is given', () => {
    const long = `${'`<b>|\n'.repeat(20_000)}`
    const facts = exampleFacts('', {
      name: long,
      trial: buildMeasurement({ requests: 50, change: { log: long } }),
      findings: Array.from({ length: 500 }, () => ({
        code: 'many',
        severity: 'warning' as const,
        message: long,
        remedy: long
      }))
    })
    const text = renderSummary(reportRun(facts))
    expect(Buffer.byteLength(text)).toBeLessThan(64_000)
  })
})

test('the summary parts response time when the server tells its own', () => {
  const facts = exampleFacts()
  const plain = renderSummary(reportRun(facts))
  expect(plain).not.toContain('Time in the server')
  const analysis = analyze(
    buildMeasurement({ requests: 200, serverMs: () => 4 })
  )
  const summary = renderSummary(reportRun({ ...facts, analysis }))
  expect(summary).toMatch(
    /Time in the server, by its own account, p50 \| 4.0 ms/
  )
  expect(summary).toMatch(/Waiting and network, p50 \| 6.0 ms/)
})

describe('CSV', () => {
  const trial = buildMeasurement({
    requests: 3,
    warmup: 1,
    serverMs: (i) => (i === 0 ? NaN : 2.5)
  })

  test('one line an exchange', () => {
    expect([...exchangesCsv(trial)].join('').split('\n').slice(0, 3)).toEqual([
      'row,phase,due_ms,sent_ms,ended_ms,status,outcome,response_bytes,server_ms,request_bytes',
      '1,warm-up,1000.000,1000.000,1010.000,200,succeeded,10,,1000',
      '1,steady,1010.000,1010.000,1020.000,200,succeeded,10,2.500,1001'
    ])
  })

  test('one line a sample, empty where nothing was read', () => {
    const [head, first] = [...samplesCsv(trial)].join('').split('\n')
    expect(head).toMatch(/^atMs,memoryBytes,.*cpuPressureMs$/)
    expect(first).toMatch(/^0\.000,104857600,.*,,$/)
  })
})
