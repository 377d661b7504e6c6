import { OUTCOMES } from '../measurement/exchange.ts'
import type { Measurement } from '../measurement/measurement.ts'
import type { Analysis, Phase } from './analysis.ts'
import {
  findFailedRows,
  findMemoryRows,
  findSlowestRows
} from './attribution.ts'
import { meanCpu, summarizeCpu } from './cpu.ts'
import { findTrialFindings } from './findings.ts'
import { summarizeGrowth } from './growth.ts'
import { summarizeLatency } from './latency.ts'
import { summarizeMemory } from './memory.ts'
import { countOomKills } from '../measurement/kernel-counts.ts'
import { responseMs } from '../measurement/moments.ts'
import { type Span, splitPhases } from './phases.ts'
import { measured, present } from './statistics.ts'
import { measureThroughput } from './throughput.ts'

/** What a measurement says; what it does not say is absent. */
export function analyze(trial: Measurement): Analysis {
  const { exchanges, samples, totals, marks } = trial
  const spans = splitPhases(trial)
  const steady = spans.find(({ name }) => name === 'steady')
  const range = steady?.exchanges ?? ([0, 0] as const)
  const outcomes = countOutcomes(trial, range)
  const succeeded = outcomes.succeeded ?? 0
  const known = {
    phases: spans.map((span) => summarizePhase(trial, span)),
    memory: summarizeMemory(samples, [0, samples.length], totals),
    cpu: summarizeCpu(trial, steady),
    latency: summarizeLatency(exchanges, range),
    requests: range[1] - range[0],
    succeeded,
    outcomes,
    slowestRows: findSlowestRows(exchanges, range),
    memoryRows: findMemoryRows(trial, spans),
    failedRows: findFailedRows(exchanges, range),
    ...present({
      growth: summarizeGrowth(trial),
      startupMs: marks.readyMs,
      firstResponseMs:
        exchanges.length > 0 ? responseMs(exchanges, 0) : undefined,
      throughputPerSecond: measureThroughput(trial),
      oomKills: measured(countOomKills(trial))
    })
  }
  return { ...known, findings: findTrialFindings(known, trial) }
}

function summarizePhase({ samples }: Measurement, span: Span): Phase {
  const [from, to] = span.exchanges
  return {
    name: span.name,
    durationMs: span.toMs - span.fromMs,
    requests: to - from,
    memory: summarizeMemory(samples, span.samples),
    ...present({ cpuMeanMillicores: meanCpu(samples, span) })
  }
}

function countOutcomes(
  { exchanges }: Measurement,
  [from, to]: readonly [number, number]
): Analysis['outcomes'] {
  const counts: { -readonly [O in keyof Analysis['outcomes']]: number } = {}
  for (let i = from; i < to; i++) {
    const outcome = OUTCOMES[exchanges.outcome[i]!]!
    counts[outcome] = (counts[outcome] ?? 0) + 1
  }
  return counts
}
