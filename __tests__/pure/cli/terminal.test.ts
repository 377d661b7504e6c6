import { describe, expect, test } from '@jest/globals'
import { analyze } from '../../../src/analysis/analyze.ts'
import { renderAnswer } from '../../../src/cli/answer.ts'
import { exitCode } from '../../../src/cli/exit-code.ts'
import { renderAnnotations } from '../../../src/cli/github.ts'
import { describeScreen } from '../../../src/cli/screen.ts'
import { renderStatus } from '../../../src/cli/status-line.ts'
import { MIB } from '../../../src/foundation/units.ts'
import type { FailOn } from '../../../src/inputs/inputs.ts'
import { reportRun } from '../../../src/report/compose-report.ts'
import type { Report } from '../../../src/report/schema/report.ts'
import { columnsOf } from '../../../src/report/terminal/width.ts'
import { startComparison } from '../../../src/comparison/comparison-record.ts'
import { concludeComparison } from '../../../src/comparison/conclude-comparison.ts'
import { buildMeasurement } from '../analysis/measurement-builder.ts'
import { exampleFacts, failedFacts } from '../report/example.ts'

const passed = reportRun(exampleFacts('memory.peak <= 1Gi'))
const failed = reportRun(exampleFacts('memory.peak <= 10Mi'))
const broken = reportRun(failedFacts())

const TTY = { isTTY: true, columns: 120 }
test.each([
  [{}, TTY, true, true],
  [{}, {}, false, false],
  [{ NO_COLOR: '1' }, TTY, true, false],
  [{ NO_COLOR: '' }, TTY, true, true],
  [{ FORCE_COLOR: '1' }, {}, false, true],
  [{ FORCE_COLOR: '1', NO_COLOR: '1' }, TTY, true, true],
  [{ FORCE_COLOR: '0' }, TTY, true, false],
  [{ TERM: 'dumb' }, TTY, false, false]
])('%j on %j: redraws %j, colour %j', (env, stream, redraws, colour) => {
  const columns = 'columns' in stream ? 120 : 80
  expect(describeScreen(env, stream)).toEqual({ redraws, columns, colour })
})

describe('the line that redraws', () => {
  const status = {
    stage: 'Search for the smallest size',
    trials: 7,
    size: { memoryBytes: 64 * MIB, cpuMillicores: 500 },
    told: '128 MiB, 500m: all answers right in 804 ms',
    elapsedMs: 83_000
  }
  test('says stage, trial, limits, outcome so far, time', () => {
    expect(renderStatus(status, 100).replace(/ +/g, ' ')).toBe(
      '⠦ Search · trial 7 at 64 MiB, 500m · 128 MiB, 500m: all answers right in 804 ms 1:23'
    )
  })
  test.each([40, 60, 80, 200])('is never longer than %i columns', (columns) => {
    const told = '日本語'.repeat(40)
    expect(columnsOf(renderStatus({ ...status, told }, columns))).toBeLessThan(
      columns
    )
  })
})

const withError = (
  blame: 'user' | 'image' | 'machine' | 'bug',
  code = 'x'
) => ({
  ...passed,
  error: { code, blame, message: 'It broke.' }
})
const inconclusive: Report = { ...passed, verdict: 'inconclusive' }
const CODES: readonly [string, Report, FailOn, number][] = [
  ['passed', passed, 'failed', 0],
  ['failed', failed, 'failed', 1],
  ['failed, which never fails', failed, 'never', 0],
  ['failed', failed, 'inconclusive', 1],
  ['inconclusive', inconclusive, 'failed', 0],
  ['inconclusive, which fails', inconclusive, 'inconclusive', 3],
  ['the user’s mistake', withError('user'), 'failed', 2],
  ['no engine', withError('machine'), 'failed', 2],
  ['a broken image', withError('image'), 'failed', 1],
  ['a broken image, also when nothing fails', withError('image'), 'never', 1],
  ['our mistake', withError('bug'), 'failed', 1],
  ['cancelled', withError('user', 'cancelled'), 'never', 130]
]
test.each(CODES)('%s', (_, report, failOn, code) => {
  expect(exitCode(report, failOn)).toBe(code)
})

describe('the answer', () => {
  const of = (report: Report, columns = 80): string[] =>
    renderAnswer(
      { report, directory: '~/reports/score', hasConfig: false },
      { columns, colour: false, redraws: false }
    ).split('\n')

  test.each([
    ['passed', passed],
    ['failed', failed],
    ['broken', broken]
  ])('%s: 30 lines at most, the report and what is next last', (_, report) => {
    for (const columns of [60, 80, 120]) {
      const lines = of(report, columns)
      expect(lines.length).toBeLessThanOrEqual(30)
      const end = lines.slice(-4).join('\n')
      expect(end).toContain('Report  ~/reports/score')
      expect(end).toContain('Next    ')
    }
  })

  test('what the size costs has room beside all else that is usual', () => {
    const rules = [
      ...['memory.recommended <= 128Mi', 'latency.p95 < 100ms'],
      ...['warn: startup < 5s', 'memory.peak <= 1Gi', 'failures <= 2'],
      'warn: cpu.peak < 4'
    ].join('\n')
    const report = reportRun(exampleFacts(rules))
    expect(report.cost).toBeDefined()
    const text = of(report, 60).join(' ')
    expect(text).toContain('a month')
    expect(text).not.toContain('more in summary.md')
  })

  test('without a log there is nothing more to look at', () => {
    const { log: _, ...error } = broken.error!
    expect(of({ ...broken, error }).join('\n')).not.toContain('Next')
  })

  test('a cause that ends without a stop runs into no remedy', () => {
    expect(of(broken).join('\n')).toMatch(/^exit 1\n+Look at the log\./m)
  })

  test('a command is whole, to be copied', () => {
    const directory = `~/reports/${'x'.repeat(60)}`
    const text = renderAnswer(
      { report: failed, directory, hasConfig: false },
      { columns: 60, colour: false, redraws: false }
    )
    expect(text).toMatch(new RegExp(`^  Next    less ${directory}/`, 'm'))
  })

  test('of requests that failed: with what, and where the service tells why', () => {
    const outcome = (i: number) => (i < 110 ? 'succeeded' : 'wrong-status')
    const trial = buildMeasurement({ requests: 190, warmup: 10, outcome })
    const facts = exampleFacts('', { trial, analysis: analyze(trial) })
    const lines = of(reportRun(facts))
    expect(lines.join(' ')).toContain(
      '90 of 190 requests failed: 90 with status'
    )
    expect(lines.at(-1)).toContain('/container.log')
  })

  test('the size has room beside a comparison that is undecided', () => {
    const noisy = (i: number) => ({
      'cpu.ms_per_request': i % 2 ? 10 : 14,
      'latency.p50': i % 3 ? 10 : 14,
      'latency.p95': i % 2 ? 20 : 14,
      'memory.anonymous': 1e8
    })
    const pairs = [0, 1, 2, 3, 4].map((i) => ({
      base: noisy(i),
      head: { ...noisy(i + 1), 'memory.anonymous': 2e8 }
    }))
    const record = { ...startComparison('main'), pairs }
    const head = { imageBytes: 5e7, measured: {} }
    const comparison = concludeComparison(record, head, {})
    const text = of(reportRun({ ...exampleFacts(), comparison })).join('\n')
    expect(text).toContain('Give it 70 MiB memory')
    expect(text).toMatch(/^anonymous memory .*\+100 %/m)
    expect(text).toContain('undecided: CPU per request, p50, p95')
  })

  test('the thresholds are in it before how the size was arrived at', () => {
    expect(of(failed).join('\n')).toContain('memory.peak <= 10Mi')
  })
})

test('annotations are commands that nothing in them can end', () => {
  const text = renderAnnotations({
    ...failed,
    name: 'a,b::c',
    error: { code: 'x', blame: 'image', message: 'One\n::error::two 100%' }
  })
  const lines = text.trimEnd().split('\n')
  expect(lines.every((line) => /^::(error|warning) title=/.test(line))).toBe(
    true
  )
  expect(lines[0]).toContain('title=profile-inference%3A a%2Cb%3A%3Ac::')
  expect(lines.at(-1)).toContain('One%0A::error::two 100%25')
})
