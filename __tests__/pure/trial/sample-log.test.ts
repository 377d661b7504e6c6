import { expect, test } from '@jest/globals'
import {
  COUNTER_NAMES,
  type Counters
} from '../../../src/measurement/measurement.ts'
import { SampleLog } from '../../../src/trial/sampling/sample-log.ts'

/** 17 different numbers: a column in another's place is seen. */
function counters(sample: number): Counters {
  return Object.fromEntries(
    COUNTER_NAMES.map((name, i) => [name, sample * 100 + i])
  ) as unknown as Counters
}

test.each([0, 1, 1024, 1025, 5000])('%i samples come back', (count) => {
  const log = new SampleLog()
  for (let i = 0; i < count; i++) log.add(i * 10, counters(i))
  const columns = log.columns()
  expect(columns.length).toBe(count)
  expect(columns.atMs).toEqual(
    Float64Array.from({ length: count }, (_, i) => i * 10)
  )
  COUNTER_NAMES.forEach((name, at) =>
    expect(columns[name]).toEqual(
      Float64Array.from({ length: count }, (_, i) => i * 100 + at)
    )
  )
})

test('what is not known stays so', () => {
  const log = new SampleLog()
  log.add(0, { ...counters(0), oomKills: NaN })
  expect(log.columns().oomKills).toEqual(Float64Array.of(NaN))
})
