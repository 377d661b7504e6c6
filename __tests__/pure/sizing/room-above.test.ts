import { expect, test } from '@jest/globals'
import { MIB } from '../../../src/foundation/units.ts'
import { canBeFaster } from '../../../src/sizing/outcome/room-above.ts'
import type { Showing } from '../../../src/sizing/search-state.ts'
import { BASE, FULL, SETTINGS, SimulatedService } from './simulated-service.ts'

/** At full size: 100 MiB that can't be dropped, 120 with files in use, 12 threads. */
const facts = {
  ...new SimulatedService(BASE, 1).facts(SETTINGS),
  undroppableBytes: 100 * MIB,
  workingSetBytes: 120 * MIB,
  majorFaults: 50,
  tasks: 12
}
const STATE = { facts, settings: SETTINGS, trials: [] }
const AS_AT_FULL = {
  peakBytes: [100 * MIB],
  p95Ms: [40],
  tasks: 12,
  majorFaults: 0,
  throttledShare: 0
}

test.each<[string, Partial<Showing>, readonly [number, number], boolean]>([
  ['it took as much, and a quarter is free', {}, [150, 2000], false],
  ['a little less than a quarter is free', {}, [149, 2000], true],
  ['it kept less', { peakBytes: [89 * MIB] }, [2000, 2000], true],
  ['nobody knows what it kept', { peakBytes: [NaN] }, [2000, 2000], true],
  ['later it took as much', { peakBytes: [89, 100] }, [2000, 2000], true],
  ['it started fewer workers', { tasks: 9 }, [2000, 2000], true],
  ['a thread less is chance', { tasks: 11 }, [2000, 2000], false],
  ['it read pages again', { majorFaults: 151 }, [2000, 2000], true],
  ['it is at full size', { tasks: 1 }, [6144, 2000], false],
  ['less CPU, and the quota never ran out', {}, [150, 500], false],
  ['less CPU, once in 200', { throttledShare: 0.005 }, [150, 500], true],
  ['less CPU, and nobody counted', { throttledShare: NaN }, [150, 500], true]
])(
  'more can make it faster: %s',
  (_, shown, [mib, cpuMillicores], expected) => {
    expect(FULL.memoryBytes).toBe(6144 * MIB)
    const size = { memoryBytes: mib * MIB, cpuMillicores }
    const probe = { purpose: 'proof', size, wholeDataset: true } as const
    const trial = { probe, shown: { ...AS_AT_FULL, ...shown } }
    expect(canBeFaster(STATE, trial)).toBe(expected)
  }
)
