import { beforeAll, describe, expect, test } from '@jest/globals'
import type { Analysis } from '../../../src/analysis/analysis.ts'
import { MIB } from '../../../src/foundation/units.ts'
import { buildKnownCost, KNOWN_COST, runStep, writeRows } from '../action.ts'

beforeAll(() => {
  buildKnownCost()
})

async function measure(
  env: string,
  inputs: Record<string, string> = {}
): Promise<Omit<Analysis, 'findings'> & { codes: string[] }> {
  const step = await runStep({
    image: KNOWN_COST,
    dataset: writeRows(60),
    search: 'off',
    env,
    ...inputs
  })
  const { analysis, findings } = step.report
  if (!analysis) throw new Error(step.log)
  return { ...analysis, codes: findings.map(({ code }) => code) }
}

/** Within a share of the known number. */
function expectAbout(value: number | undefined, known: number, share: number) {
  expect(value).toBeGreaterThan(known * (1 - share))
  expect(value).toBeLessThan(known * (1 + share))
}

describe('the measured number is the known one', () => {
  let bare: Awaited<ReturnType<typeof measure>>

  beforeAll(async () => {
    bare = await measure('')
  })

  test('burns 50 ms of CPU per request', async () => {
    const analysis = await measure('BURN_MS=50')
    // In an emulator, serving an answer alone burns 8 to 25 ms.
    const burnt = analysis.cpu.msPerRequest! - bare.cpu.msPerRequest!
    expectAbout(burnt, 50, 0.1)
    expect(analysis.requests).toBe(60)
    expect(analysis.succeeded).toBe(60)
  })

  test('holds 300 MiB', async () => {
    const analysis = await measure('HOLD_MIB=300')
    const held =
      analysis.memory.anonymousPeakBytes! - bare.memory.anonymousPeakBytes!
    expectAbout(held, 300 * MIB, 0.02)
  })

  test('spikes 200 MiB on row 37, and the row is named', async () => {
    const analysis = await measure('SPIKE_MIB=200\nSPIKE_ROW=37', {
      warmup: '0'
    })
    const spike = analysis.memory.peakBytes! - bare.memory.peakBytes!
    expectAbout(spike, 200 * MIB, 0.05)
    expect(analysis.memoryRows[0]?.row).toBe(37)
    expect(analysis.slowestRows.map(({ row }) => row)).toContain(37)
  })

  test('leaks 1 MiB a request', async () => {
    // On a fast machine 60 rows are over before six samples were taken.
    const dataset = writeRows(200)
    const analysis = await measure('LEAK_MIB=1', { dataset })
    expectAbout(analysis.growth?.bytesPer1000Requests, 1000 * MIB, 0.05)
    expect(analysis.codes).toContain('memory-still-growing')
  })

  test('starts in 3 s', async () => {
    const slow = await measure('START_S=3')
    expect(slow.startupMs! - bare.startupMs!).toBeGreaterThan(2700)
    expect(slow.startupMs! - bare.startupMs!).toBeLessThan(3800)
  })
})
