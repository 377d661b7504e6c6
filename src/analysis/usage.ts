import type { Counters, Measurement, SampleColumns } from '../measurement.ts'
import type { CpuUse, MemoryUse, Phase } from './analysis.ts'
import type { Span } from './phases.ts'
import { largest, measured, present } from './statistics.ts'

const SECOND_MS = 1000

/** Memory over a range of samples; the kernel's mark is that of its end. */
export function summarizeMemory(
  samples: SampleColumns,
  [from, to]: readonly [number, number],
  last?: Counters
): MemoryUse {
  const peak = largest(samples.memoryPeakBytes.subarray(0, to))
  const sum = (of: (i: number) => number): number | undefined => {
    let found: number | undefined
    for (let i = from; i < to; i++) {
      const value = of(i)
      if (value > (found ?? -Infinity)) found = value
    }
    return found
  }
  return present<MemoryUse>({
    peakBytes: measured(last?.memoryPeakBytes) ?? peak,
    anonymousPeakBytes: largest(samples.anonymousBytes.subarray(from, to)),
    workingSetPeakBytes: sum(
      (i) => samples.memoryBytes[i]! - samples.inactiveFileBytes[i]!
    ),
    undroppablePeakBytes: sum((i) => undroppable(samples, i)),
    filePeakBytes: largest(samples.fileBytes.subarray(from, to))
  })
}

/**
 * Anonymous + shared + kernel memory: no pressure can drop it without swap.
 * Without kernel memory where the source has it not (Docker's API).
 */
export function undroppable(samples: SampleColumns, i: number): number {
  const kernel = samples.kernelBytes[i]!
  const process = samples.anonymousBytes[i]! + (samples.sharedBytes[i] || 0)
  return process + (Number.isNaN(kernel) ? 0 : kernel)
}

export function summarizePhase(trial: Measurement, span: Span): Phase {
  const [from, to] = span.exchanges
  return {
    name: span.name,
    durationMs: span.toMs - span.fromMs,
    requests: to - from,
    memory: summarizeMemory(trial.samples, span.samples),
    ...present({ cpuMeanMillicores: meanCpu(trial.samples, span.samples) })
  }
}

export function summarizeCpu(
  { samples }: Measurement,
  steady: Span | undefined
): CpuUse {
  const peakMillicores = busiestSecond(samples, [0, samples.length])
  if (!steady) return present<CpuUse>({ peakMillicores })
  const [from, to] = steady.samples
  const since = (name: 'cpuMs' | 'periods' | 'throttledPeriods'): number =>
    samples[name][to - 1]! - samples[name][Math.max(from - 1, 0)]!
  const requests = steady.exchanges[1] - steady.exchanges[0]
  return present<CpuUse>({
    peakMillicores,
    steadyPeakMillicores: busiestSecond(samples, steady.samples),
    meanMillicores: meanCpu(samples, steady.samples),
    msPerRequest: measured(since('cpuMs') / requests),
    throttledShare:
      since('periods') > 0
        ? measured(since('throttledPeriods') / since('periods'))
        : measured(since('periods'))
  })
}

function meanCpu(
  { atMs, cpuMs }: SampleColumns,
  [from, to]: readonly [number, number]
): number | undefined {
  const [first, last] = [Math.max(from - 1, 0), to - 1]
  const used = cpuMs[last]! - cpuMs[first]!
  return measured((used / (atMs[last]! - atMs[first]!)) * 1000)
}

/** The busiest window of a second; of all there is when that is shorter. */
function busiestSecond(
  samples: SampleColumns,
  [from, to]: readonly [number, number]
): number | undefined {
  const { atMs, cpuMs } = samples
  let busiest: number | undefined
  let start = from
  for (let end = from; end < to; end++) {
    while (atMs[end]! - atMs[start + 1]! >= SECOND_MS) start++
    const ms = atMs[end]! - atMs[start]!
    if (ms < SECOND_MS) continue
    const used = ((cpuMs[end]! - cpuMs[start]!) / ms) * 1000
    if (used > (busiest ?? -Infinity)) busiest = used
  }
  return busiest ?? meanCpu(samples, [from + 1, to])
}
