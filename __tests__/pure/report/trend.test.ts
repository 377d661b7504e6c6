import { expect, test } from '@jest/globals'
import type { HistoryPoint } from '../../../src/history/history-point.ts'
import { reportRun } from '../../../src/report/compose-report.ts'
import { drawTrends } from '../../../src/report/html/trend.ts'
import { renderSummary } from '../../../src/report/markdown/summary.ts'
import { exampleFacts } from './example.ts'
import { schemaMistakes } from './schema.ts'

const OWN = 'a CPU, 4 cores, 16 GiB, cgroup v2'

function earlier(
  day: number,
  change: Partial<HistoryPoint> = {}
): HistoryPoint {
  return {
    name: 'score',
    createdAt: `2026-11-0${day}T12:00:00.000Z`,
    machine: OWN,
    proved: true,
    memoryBytes: day * 2 ** 24,
    cpuMillicores: 500,
    cpuMsPerRequest: 5,
    p95Ms: 20,
    ...change
  }
}
const reportOf = (points: HistoryPoint[]) =>
  reportRun(exampleFacts('', { earlier: points }))

test('earlier runs and this one, each of the same or of another class', () => {
  const { trend } = reportOf([
    earlier(1),
    earlier(2, { machine: 'a slow one' })
  ])
  expect(trend).toMatchObject([
    { sameMachine: true, memoryBytes: 2 ** 24 },
    { sameMachine: false, machine: 'a slow one' },
    {
      createdAt: '2026-11-23T12:00:00.000Z',
      sameMachine: true,
      memoryBytes: 70 * 2 ** 20
    }
  ])
  expect(
    schemaMistakes(JSON.parse(JSON.stringify(reportOf([earlier(1)]))))
  ).toEqual([])
})

test('nobody keeps runs: no trend; the first one: nothing to draw', () => {
  expect(reportRun(exampleFacts())).not.toHaveProperty('trend')
  const first = reportOf([])
  expect(first.trend).toHaveLength(1)
  expect(drawTrends(first)).toEqual([])
  expect(renderSummary(first)).not.toContain('Trend')
})

test('a run made again by analyze is not its own past', () => {
  const own = earlier(1, { createdAt: '2026-11-23T12:00:00.000Z' })
  const later = earlier(1, { createdAt: '2026-12-01T12:00:00.000Z' })
  expect(reportOf([own, later]).trend).toHaveLength(1)
})

test('times of another machine are grey and not joined; its size counts', () => {
  const report = reportOf([
    earlier(1),
    earlier(2, { machine: 'a slow one', p95Ms: 900 }),
    earlier(3, { proved: false })
  ])
  const [panels] = drawTrends(report)
  const [, memory, , , p95] = panels!.text.split('class="plot')
  expect(memory!.match(/class="run"/g)).toHaveLength(3)
  expect(memory!.match(/class="run hollow"/g)).toHaveLength(1)
  expect(memory).toContain('a slow one')
  // 16, 32, 48 and 70 MiB: the axis counts MiB.
  expect(memory).toContain('>50 MiB<')
  expect(p95!.match(/class="run grey"/g)).toHaveLength(1)
  expect(
    /<path\s+d="(M[^"]*)"\s+class="line"/.exec(p95!)![1]!.match(/L/g)
  ).toHaveLength(2)
  const summary = renderSummary(report)
  expect(summary).toContain('Trend over 4 runs')
  expect(summary).toContain('(900 ms)')
})

test('every run of the picture stands in its table', () => {
  const points = Array.from({ length: 60 }, (_, i) => {
    const day = new Date(Date.UTC(2026, 8, 1 + i)).toISOString()
    return earlier(1, { createdAt: day, memoryBytes: (100 + i) * 2 ** 20 })
  })
  const report = reportOf(points)
  const [panels] = drawTrends(report)
  const [, memory] = panels!.text.split('class="plot')
  expect(memory!.match(/class="run"/g)).toHaveLength(61)
  const summary = renderSummary(report)
  const { length } = summary.match(/^\| 2026-\d\d-\d\d \d\d:\d\d \|/gm)!
  expect(length).toBe(61)
  expect(summary).toContain('| 100 MiB |')
})
