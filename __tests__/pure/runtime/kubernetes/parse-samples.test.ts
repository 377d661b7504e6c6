import { expect, test } from '@jest/globals'
import {
  parseSample,
  parseSamplerLine,
  type Fields
} from '../../../../src/runtime/kubernetes/sampler/parse-samples.ts'

/** Printed by `sampler watch` on the local cluster, and cut. */
const V1 =
  'fields v1 memory.usage_in_bytes memory.max_usage_in_bytes memory.kmem.usage_in_bytes memory.stat:total_rss memory.oom_control:oom_kill cpuacct.usage cpu.stat:nr_periods cpu.stat:throttled_time'
const SAMPLE =
  '1795731337.482913 119943168 120500224 1839104 108134400 1 412000000 12 30000000'

function fieldsOf(line: string): Fields {
  const parsed = parseSamplerLine(line)
  if (parsed?.kind !== 'fields') throw new Error(line)
  return parsed.fields
}

test('a sample is what the kernel’s files say', () => {
  const fields = fieldsOf(V1)
  const line = parseSamplerLine(SAMPLE)
  if (line?.kind !== 'sample') throw new Error(SAMPLE)
  expect(line.atMs).toBeCloseTo(1_795_731_337_482.913, 2)
  expect(parseSample(fields, line.words)).toMatchObject({
    memoryBytes: 119_943_168,
    memoryPeakBytes: 120_500_224,
    anonymousBytes: 108_134_400,
    kernelBytes: 1_839_104,
    oomKills: 1,
    cpuMs: 412,
    periods: 12,
    throttledMs: 30,
    // Not among the fields.
    sharedBytes: NaN
  })
})

test('on v2, what a kernel does not have is no number, and pressure is in ms', () => {
  const fields = fieldsOf(
    'fields v2 memory.current memory.peak memory.stat:anon cpu.stat:usage_usec memory.pressure:total'
  )
  expect(
    parseSample(fields, ['4096', '-', '1024', '2000', '1500'])
  ).toMatchObject({
    memoryBytes: 4096,
    memoryPeakBytes: NaN,
    anonymousBytes: 1024,
    cpuMs: 2,
    memoryPressureMs: 1.5
  })
})

test.each([
  ['waiting', { kind: 'waiting' }],
  ['started 12.500000', { kind: 'started', atMs: 12_500 }],
  ['ended', { kind: 'ended' }],
  ['blind Permission denied', { kind: 'blind', cause: 'Permission denied' }],
  [
    'listens 0100007F:1F40 00000000:1F90',
    {
      kind: 'listens',
      listeners: [
        { port: 8000, loopback: true, ipv6: false },
        { port: 8080, loopback: false, ipv6: false }
      ]
    }
  ],
  ['listens', { kind: 'listens', listeners: [] }],
  ['', undefined],
  ['unable to retrieve container logs', undefined]
])('%s', (line, parsed) => {
  expect(parseSamplerLine(line)).toEqual(parsed)
})
