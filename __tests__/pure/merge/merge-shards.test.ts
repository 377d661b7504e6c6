import { describe, expect, test } from '@jest/globals'
import { MIB } from '../analysis/measurement-builder.ts'
import { buildMeasurement } from '../analysis/measurement-builder.ts'
import type { OtherCriteria } from '../../../src/analyze-folder.ts'
import { mergeShards } from '../../../src/merge/merge-shards.ts'
import { MergedTimes } from '../../../src/merge/merged-times.ts'
import { summarizeShard } from '../../../src/merge/shard-part.ts'
import type { Report } from '../../../src/report/schema/report.ts'
import { composeReport } from '../../../src/report/compose-report.ts'
import { renderPage } from '../../../src/report/html/render-page.ts'
import { renderSummary } from '../../../src/report/markdown/summary.ts'
import type { RunRecord } from '../../../src/run-record.ts'
import { rulesOf } from '../saved/searched-run.ts'
import { shardRun } from './shards.ts'

async function merge(
  records: readonly RunRecord[],
  other: OtherCriteria = {}
): Promise<Report> {
  const times = new MergedTimes()
  const parts = []
  for (const record of records) {
    const { part, times: own } = summarizeShard(record, record.shard!)
    parts.push(part)
    if (own) await times.add(own)
  }
  const latency = times.summarize()
  return mergeShards({ first: records[0]!, parts, latency }, other)
}

/** Other rows that take so much memory beyond that of the first shard. */
const heavier = (mib: number) =>
  buildMeasurement({
    requests: 200,
    warmup: 10,
    counters: () => ({
      anonymousBytes: (60 + mib) * MIB,
      memoryPeakBytes: (100 + mib) * MIB
    })
  })

const sizeOf = ({ recommendation }: Report) => {
  if (recommendation?.kind !== 'size') throw new Error('no size')
  return recommendation
}

describe('a shard alone', () => {
  test('is not judged, and fails no step for a threshold', () => {
    const record = shardRun(2, 4, {
      criteria: {
        ...shardRun(2, 4).criteria!,
        thresholds: rulesOf('memory.peak <= 1Mi')
      }
    })
    const report = composeReport(record)
    expect(report.verdicts).toEqual([])
    expect(report.verdict).toBe('inconclusive')
    expect(report.because).toBe(
      'This is shard 2 of 4: all of them are judged when they are merged.'
    )
    expect(report.recommendation).toMatchObject({ kind: 'none' })
    expect(report.shard).toEqual({
      index: 2,
      of: 4,
      plan: 'cd'.repeat(32),
      machineClass: 'a CPU, 2 cores, 8 GiB, cgroup v2'
    })
  })
})

describe('shards of one plan', () => {
  test('are one report: counts are summed, what was proved stays so', async () => {
    const report = await merge([shardRun(1, 2), shardRun(2, 2)])
    const alone = composeReport(shardRun(1, 2))
    expect(report.shard).toBeUndefined()
    expect(report.analysis).toMatchObject({ requests: 400, succeeded: 400 })
    expect(report.analysis!.latency.requests).toBe(400)
    expect(report.verdict).toBe('passed')
    expect(report.trials).toHaveLength(2)
    expect(report.merged!.shards).toHaveLength(2)
    expect(report.inputs!.map(({ name }) => name)).toEqual(['dataset'])
    expect(sizeOf(report)).toMatchObject({
      proved: true,
      size: sizeOf(alone).size
    })
    expect(report.search!.confidence!.reasons[0]).toContain('shard 1 of 2')
  })

  test('what other rows need more is added, and is not proved', async () => {
    const report = await merge([
      shardRun(1, 3),
      shardRun(2, 3),
      shardRun(3, 3, { trial: heavier(20) })
    ])
    const before = sizeOf(composeReport(shardRun(1, 3))).size.memoryBytes
    const { proved, size, memory } = sizeOf(report)
    expect(proved).toBe(false)
    expect(size.memoryBytes).toBe(Math.ceil(before / MIB + 20) * MIB)
    expect(memory.steps.at(-1)!.what).toContain(
      '+20 MiB that the rows of shard 3'
    )
    expect(report.search!.confidence!.level).toBe('low')
    expect(report.analysis!.memory.peakBytes).toBe(120 * MIB)
  })

  test('thresholds are judged on all of it', async () => {
    const records = [shardRun(1, 2), shardRun(2, 2, { trial: heavier(20) })]
    const failed = await merge(records, {
      thresholds: rulesOf('memory.peak <= 110Mi')
    })
    expect(failed.verdict).toBe('failed')
    const passed = await merge(records, {
      thresholds: rulesOf('memory.peak <= 120Mi\nlatency.p99 < 1s')
    })
    expect(passed.verdict).toBe('passed')
  })

  test('times of machines of two classes are not merged, and have no verdict', async () => {
    const other = { ...shardRun(2, 2).machine!, cpuModel: 'another CPU' }
    const report = await merge(
      [shardRun(1, 2), shardRun(2, 2, { machine: other })],
      {
        thresholds: rulesOf('latency.p95 < 1s\nmemory.peak <= 120Mi')
      }
    )
    expect(report.verdict).toBe('inconclusive')
    expect(report.verdicts.map(({ state }) => state).slice(0, 2)).toEqual([
      'inconclusive',
      'passed'
    ])
    expect(report.because).toContain(
      'the shards ran on machines of different classes'
    )
    expect(report.analysis!.latency).toEqual({ requests: 400 })
    expect(report.analysis!.cpu).toEqual({})
    expect(report.findings.map(({ code }) => code)).toContain(
      'machine-classes-differ'
    )
  })

  test('one that ended early fails the whole, by its name', async () => {
    const trial = shardRun(2, 2).trial!
    const ending = { kind: 'not-ready', reason: 'No answer came.' } as const
    const report = await merge([
      shardRun(1, 2),
      shardRun(2, 2, { trial: { ...trial, ending } })
    ])
    expect(report.verdict).toBe('failed')
    expect(report.error).toMatchObject({
      code: 'service-not-ready',
      message: 'Shard 2 of 2: No answer came.'
    })
  })

  test('a doubt of some shards names them; few requests each may be enough together', async () => {
    const few = buildMeasurement({ requests: 12, warmup: 0 })
    const report = await merge([
      shardRun(1, 2, { trial: few }),
      shardRun(2, 2, {
        trial: few,
        findings: [
          { code: 'a-code', severity: 'note', message: 'So.', remedy: 'Do.' }
        ]
      })
    ])
    const told = report.findings.map(({ message }) => message)
    expect(told).toContain('So. (shard 2)')
    expect(told.join()).not.toContain('requests were counted')
  })

  test('summary and page show the shards', async () => {
    const report = await merge([shardRun(1, 2), shardRun(2, 2)])
    const { trial: _, ...record } = shardRun(1, 2)
    expect(renderSummary(report)).toContain('## Merged from 2 shards')
    expect(renderSummary(report)).toContain('all rows of shard 1')
    const page = renderPage({ report, record, runUrl: undefined })
    expect(page).toContain('Merged from 2 shards')
  })
})
