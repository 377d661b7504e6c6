/** A moment of `script/fuzz`, which a person runs for as long as he likes. */
import { expect, test } from '@jest/globals'
import { fuzz } from './fuzz.ts'
import { TARGETS } from './targets.ts'

test.each(Object.keys(TARGETS))('%s', async (name) => {
  const { runs } = await fuzz(name, { seconds: 0.5 })
  expect(runs).toBeGreaterThan(0)
})
