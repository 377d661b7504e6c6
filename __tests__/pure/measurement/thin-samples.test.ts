import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { thinSamples } from '../../../src/measurement/thin-samples.ts'
import { buildMeasurement } from '../analysis/measurement-builder.ts'

function sampled(bytes: readonly number[]) {
  return buildMeasurement({
    requests: bytes.length,
    counters: (atMs) => ({
      memoryBytes: bytes[Math.min(atMs / 10, bytes.length - 1)]!,
      cpuMs: atMs
    })
  }).samples
}

test('the highest and the last stay, in their order, and no more than asked', () => {
  const reading = fc.integer({ min: 1, max: 2 ** 40 })
  fc.assert(
    fc.property(
      fc.array(reading, { minLength: 1, maxLength: 400 }),
      fc.integer({ min: 2, max: 150 }),
      (bytes, most) => {
        const samples = sampled(bytes)
        const thin = thinSamples(samples, most)
        expect(thin.length).toBeLessThanOrEqual(most)
        expect(Math.max(...thin.memoryBytes)).toBe(
          Math.max(...samples.memoryBytes)
        )
        expect(thin.atMs.at(-1)).toBe(samples.atMs.at(-1))
        expect(thin.cpuMs).toEqual(thin.atMs)
        expect([...thin.atMs].sort((a, b) => a - b)).toEqual([...thin.atMs])
        expect(thin.pids.length).toBe(thin.length)
      }
    ),
    { numRuns: 30 }
  )
})

test('few are all kept, of nothing nothing; it holds no memory of the others', () => {
  const samples = sampled([1, 2, 3])
  const thin = thinSamples(samples, 1000)
  expect(thin).toEqual(samples)
  expect(thin.atMs.buffer.byteLength).toBe(samples.length * 8)
})
