/** Trials and the search on two places to run. */
import { beforeAll, describe, expect, test } from '@jest/globals'
import { analyze } from '../../../src/analysis/analyze.ts'
import { conclude } from '../../../src/conclude.ts'
import { MIB } from '../../../src/foundation/units.ts'
import { buildKnownCost } from '../action.ts'
import { forbidden, host, PLACES, runFirst, runStory } from '../places.ts'

beforeAll(() => {
  buildKnownCost()
})

if (forbidden)
  test.skip(`processes: no control group can be made here (${forbidden})`, () =>
    undefined)

describe.each(PLACES)('%s', (name, open) => {
  test('a trial: 100 MiB held, 20 ms of CPU a request', async () => {
    const runtime = open()
    const trial = await runFirst(runtime, 'HOLD_MIB=100\nBURN_MS=20')
    const { memory, cpu, succeeded } = analyze(trial)
    expect(trial.ending).toEqual({ kind: 'completed' })
    expect(succeeded).toBe(40)
    expect(memory.anonymousPeakBytes! / MIB).toBeGreaterThan(100)
    expect(memory.anonymousPeakBytes! / MIB).toBeLessThan(125)
    expect(cpu.msPerRequest).toBeGreaterThan(19)
    expect(cpu.msPerRequest).toBeLessThan(26)
    await runtime.cleanUp()
  })

  test('the search: 60 MiB and Python itself, proved', async () => {
    const runtime = open()
    const record = await runStory({ host, runtime }, 'HOLD_MIB=60', {
      search: 'memory'
    })
    const { recommendation, search } = conclude(record)
    if (recommendation?.kind !== 'size') throw new Error('there is no size')
    expect(recommendation.proved).toBe(true)
    const minimum = search!.minimumMemoryBytes! / MIB
    // The Python of this machine maps more of its files than that of the image.
    expect(minimum).toBeGreaterThanOrEqual(65)
    expect(minimum).toBeLessThan(name === 'processes' ? 115 : 90)
    const failed = record
      .search!.trials.filter(({ outcome }) => outcome.kind !== 'held')
      .map(({ probe }) => probe.size.memoryBytes / MIB)
    expect(failed.length).toBeGreaterThan(0)
    await runtime.cleanUp()
  })
})
