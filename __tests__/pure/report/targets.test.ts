import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { reportRun } from '../../../src/report/compose-report.ts'
import { renderSummary } from '../../../src/report/markdown/summary.ts'
import type { Report } from '../../../src/report/schema/report.ts'
import type { ConcludedRun } from '../../../src/conclude.ts'
import { GIB, MIB } from '../../../src/foundation/units.ts'
import { exampleFacts } from './example.ts'

const record = exampleFacts()
const report = reportRun(record)

function sized(memoryBytes: number, cpuMillicores: number): Report {
  const { recommendation } = record
  if (recommendation?.kind !== 'size') throw new Error('no size')
  const size = { cpuMillicores, memoryBytes }
  return reportRun({
    ...record,
    recommendation: { ...recommendation, size }
  })
}

/** The text of the one target of a name. */
function block({ targets = [] }: Report, name: string): string {
  const [only, ...more] = targets.filter((target) => target.name.includes(name))
  expect(more).toEqual([])
  return only?.text ?? ''
}

test.each([
  // 112 MiB are 0.118 GB: Azure's older services count in tenths.
  [112 * MIB, 460, 'cpu_cores=0.5, memory_gb=0.2'],
  [100 * MIB, 100, 'cpu_cores=0.1, memory_gb=0.2'],
  [95 * MIB, 110, 'cpu_cores=0.2, memory_gb=0.1'],
  [GIB, 2000, 'cpu_cores=2, memory_gb=1.1']
])('%d bytes and %dm in Azure Container Instances', (memory, cpu, text) => {
  const instances = block(sized(memory, cpu), 'Container Instances')
  expect(instances).toContain(`(${text})`)
})

test.each([
  [112 * MIB, 1024],
  [GIB, 1024],
  [GIB + 1, 2048],
  [6 * GIB, 6144]
])('%d bytes in SageMaker', (memory, megabytes) => {
  const serverless = block(sized(memory, 500), 'SageMaker')
  expect(JSON.parse(serverless)).toEqual({
    ServerlessConfig: { MemorySizeInMB: megabytes, MaxConcurrency: 1 }
  })
})

test('more memory than SageMaker has', () => {
  expect(block(sized(6 * GIB + 1, 500), 'SageMaker')).toBe('')
  expect(renderSummary(sized(6 * GIB + 1, 500))).toContain(
    'it needs more memory than that can give'
  )
})

test('Docker Compose counts in 1024, and rounds up', () => {
  const compose = block(sized(112.5 * MIB, 460), 'Docker Compose')
  expect(parse(compose)).toEqual({
    deploy: { resources: { limits: { cpus: '0.46', memory: '113M' } } },
    memswap_limit: '113M'
  })
})

test('Azure ML v2 and Knative are YAML with the same quantities', () => {
  const azure = parse(block(report, 'online deployment')) as {
    resources: unknown
    request_settings: unknown
  }
  const knative = parse(block(report, 'Knative or KServe')) as {
    containers: unknown
  }
  const resources = {
    requests: { cpu: expect.any(String), memory: '70Mi' },
    limits: { cpu: '560m', memory: '70Mi' }
  }
  expect(azure.resources).toEqual(resources)
  expect(azure.request_settings).toEqual({
    max_concurrent_requests_per_instance: 1
  })
  expect(knative).toEqual({
    containerConcurrency: 1,
    containers: [{ resources }]
  })
})

test.each([
  [1, 1],
  [200, 200],
  [1000, 200]
])('%d requests at once in SageMaker', (concurrency, most) => {
  const { trial } = record
  const load = { kind: 'closed', concurrency } as const
  const plan = { ...trial!.plan, load }
  const busy = reportRun({ ...record, trial: { ...trial!, plan } })
  expect(JSON.parse(block(busy, 'SageMaker'))).toMatchObject({
    ServerlessConfig: { MaxConcurrency: most }
  })
})

test.each([
  [true, 0],
  [false, 1]
])('proved is %s', (proved, times) => {
  const { recommendation } = record
  if (recommendation?.kind !== 'size') throw new Error('no size')
  const doubtful = reportRun({
    ...record,
    recommendation: { ...recommendation, proved }
  })
  const text = renderSummary(doubtful).split('The same for other places')[1]!
  expect(text.split('not proved').length - 1).toBe(times)
})

test('without a size there is nothing to paste', () => {
  const none: ConcludedRun['recommendation'] = {
    kind: 'none',
    reason: 'It leaks.'
  }
  const { targets, resources } = reportRun({
    ...record,
    recommendation: none
  })
  expect({ targets, resources }).toEqual({})
})
