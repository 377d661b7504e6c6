import { expect, test } from '@jest/globals'
import { parsePoint } from '../../../src/history/history-point.ts'
import { reportRun } from '../../../src/report/compose-report.ts'
import { exampleFacts } from '../report/example.ts'

const report = reportRun(exampleFacts())

test('a report as a point', () => {
  expect(parsePoint(report)).toEqual({
    name: 'score',
    createdAt: '2026-11-23T12:00:00.000Z',
    machine: 'a CPU, 4 cores, 16 GiB, cgroup v2',
    proved: true,
    memoryBytes: 70 * 2 ** 20,
    cpuMillicores: 560,
    cpuMsPerRequest: report.analysis!.cpu.msPerRequest,
    p95Ms: report.analysis!.latency.p95!.value
  })
})

test('what was not measured is absent', () => {
  const { analysis: _, recommendation: __, ...bare } = report
  expect(parsePoint(bare)).toEqual({
    name: 'score',
    createdAt: '2026-11-23T12:00:00.000Z',
    machine: 'a CPU, 4 cores, 16 GiB, cgroup v2',
    proved: false
  })
})

test.each([
  undefined,
  null,
  [],
  'report',
  {},
  { ...report, name: 1 },
  { ...report, createdAt: 'yesterday' },
  { ...report, machine: undefined },
  { ...report, machine: { cpuModel: 'x', cores: '4' } }
])('no report, no point: %#', (json) => {
  expect(parsePoint(json)).toBeUndefined()
})

test('numbers that are none are left out, and long names cut', () => {
  const cpuModel = 'x'.repeat(10_000)
  const point = parsePoint({
    ...report,
    machine: { ...report.machine, cpuModel },
    recommendation: { kind: 'size', proved: 'yes', size: { memoryBytes: -1 } },
    analysis: { cpu: { msPerRequest: '12' } }
  })
  expect(point).not.toHaveProperty('memoryBytes')
  expect(point).not.toHaveProperty('cpuMsPerRequest')
  expect(point!.proved).toBe(false)
  expect(point!.machine.length).toBeLessThan(200)
})
