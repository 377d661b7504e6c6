import { expect, jest, test } from '@jest/globals'
import { setTimeout as sleep } from 'node:timers/promises'
import {
  COUNTER_NAMES,
  type Counters
} from '../../../src/measurement/measurement.ts'
import type { CounterReader } from '../../../src/runtime/counter-reader.ts'
import { startSampler } from '../../../src/trial/sampling/sampler.ts'

const ZERO = Object.fromEntries(
  COUNTER_NAMES.map((name) => [name, 0])
) as unknown as Counters

/** A container that tells its readings' numbers, until it is gone. */
class CountingReader implements CounterReader {
  readonly traits = { source: 'docker-api', periodMs: 0 } as const
  reads = 0
  isGone = false
  read(): Counters | undefined {
    return this.isGone ? undefined : { ...ZERO, cpuMs: ++this.reads }
  }
  close(): void {}
}

test('the first reading is at once and the last when it stops', async () => {
  const reader = new CountingReader()
  const sampler = startSampler(reader, { clock: () => performance.now() })
  expect(reader.reads).toBe(1)
  await sleep(50)
  const before = reader.reads
  const last = sampler.stop()
  expect(last).toEqual({ ...ZERO, cpuMs: before + 1 })
  const { length, cpuMs } = sampler.columns()
  expect([...cpuMs]).toEqual(Array.from({ length }, (_, i) => i + 1))
  await sleep(50)
  expect(reader.reads).toBe(before + 1)
  // A second stop reads no more.
  expect(sampler.stop()).toEqual(last)
  expect(sampler.columns().length).toBe(length)
})

test('what was recorded stays, whoever asks for a reading afterwards', () => {
  const reader = new CountingReader()
  const sampler = startSampler(reader, { clock: () => performance.now() })
  // The next one would need more room, and take the memory of these along.
  while (reader.reads < 1023) sampler.sample()
  const last = sampler.stop()
  const { cpuMs } = sampler.columns()
  expect(sampler.sample()).toEqual(last)
  expect(cpuMs).toHaveLength(1024)
  expect(sampler.columns().length).toBe(1024)
})

test('a late tick is followed by one on schedule; missed ones are left out', () => {
  jest.useFakeTimers()
  let blockedMs = 0
  const sampler = startSampler(new CountingReader(), {
    clock: () => performance.now() + blockedMs,
    everyMs: 40,
    onSample: ({ cpuMs }) => {
      if (cpuMs === 2) blockedMs = 90
    }
  })
  const startMs = performance.now()
  jest.advanceTimersByTime(160)
  const atMs = [...sampler.columns().atMs].map((at) => at - startMs)
  sampler.stop()
  jest.useRealTimers()
  // After 40 it was blocked until 130: 80 and 120 were missed, 160 is next.
  expect(atMs).toEqual([0, 40, 160, 200, 240])
})

test('what is gone loses nothing that was read', async () => {
  const reader = new CountingReader()
  const sampler = startSampler(reader, { clock: () => performance.now() })
  await sleep(30)
  const { reads } = reader
  reader.isGone = true
  await sleep(30)
  expect(sampler.sample()).toEqual({ ...ZERO, cpuMs: reads })
  expect(sampler.stop()).toEqual({ ...ZERO, cpuMs: reads })
  expect(sampler.columns().length).toBe(reads)
})

test('what was never there gives nothing', () => {
  const reader = new CountingReader()
  reader.isGone = true
  const sampler = startSampler(reader, { clock: () => 0 })
  expect(sampler.stop()).toBeUndefined()
  expect(sampler.columns().length).toBe(0)
})

test('each sample is shown as it comes', async () => {
  const seen: [number, number][] = []
  let now = 0
  const sampler = startSampler(new CountingReader(), {
    clock: () => now++,
    onSample: ({ cpuMs }, atMs) => seen.push([atMs, cpuMs])
  })
  await sleep(30)
  sampler.stop()
  const { atMs, cpuMs } = sampler.columns()
  expect(seen).toEqual([...atMs].map((at, i) => [at, cpuMs[i]]))
})
