import type {
  Analysis,
  CpuUse,
  LatencySummary,
  MemoryUse,
  Percentile,
  TimeSummary
} from '../../analysis/analysis.ts'
import type {
  CpuReport,
  LatencyReport,
  MemoryReport,
  PercentileReport,
  TimesReport,
  UseReport
} from '../schema/use.ts'
import type { Draft } from './draft.ts'

export function composeUse(analysis: Analysis): Draft<UseReport> {
  const { phases, growth, outcomes } = analysis
  return {
    phases: phases.map((phase) => ({
      name: phase.name,
      durationMs: phase.durationMs,
      requests: phase.requests,
      memory: composeMemory(phase.memory),
      cpuMeanMillicores: phase.cpuMeanMillicores
    })),
    memory: composeMemory(analysis.memory),
    growth: growth && {
      bytesPer1000Requests: growth.bytesPer1000Requests,
      low: growth.low,
      high: growth.high
    },
    cpu: composeCpu(analysis.cpu),
    latency: composeLatency(analysis.latency),
    startupMs: analysis.startupMs,
    firstResponseMs: analysis.firstResponseMs,
    throughputPerSecond: analysis.throughputPerSecond,
    requests: analysis.requests,
    succeeded: analysis.succeeded,
    outcomes: {
      succeeded: outcomes.succeeded,
      'wrong-status': outcomes['wrong-status'],
      'failure-body': outcomes['failure-body'],
      'error-answer': outcomes['error-answer'],
      'timed-out': outcomes['timed-out'],
      'connection-failed': outcomes['connection-failed']
    },
    oomKills: analysis.oomKills,
    ...composeRows(analysis)
  }
}

function composeMemory(memory: MemoryUse): Draft<MemoryReport> {
  return {
    peakBytes: memory.peakBytes,
    anonymousPeakBytes: memory.anonymousPeakBytes,
    workingSetPeakBytes: memory.workingSetPeakBytes,
    undroppablePeakBytes: memory.undroppablePeakBytes,
    filePeakBytes: memory.filePeakBytes
  }
}

function composeCpu(cpu: CpuUse): Draft<CpuReport> {
  return {
    peakMillicores: cpu.peakMillicores,
    steadyPeakMillicores: cpu.steadyPeakMillicores,
    meanMillicores: cpu.meanMillicores,
    msPerRequest: cpu.msPerRequest,
    throttledShare: cpu.throttledShare
  }
}

function composeLatency(latency: LatencySummary): Draft<LatencyReport> {
  const { server, outside } = latency
  return {
    ...composeTimes(latency),
    server: server && composeTimes(server),
    outside: outside && composeTimes(outside)
  }
}

function composeTimes(times: TimeSummary): Draft<TimesReport> {
  const percentile = (
    of: Percentile | undefined
  ): Draft<PercentileReport> | undefined =>
    of && { value: of.value, low: of.low, high: of.high }
  return {
    requests: times.requests,
    meanMs: times.meanMs,
    maxMs: times.maxMs,
    p50: percentile(times.p50),
    p90: percentile(times.p90),
    p95: percentile(times.p95),
    p99: percentile(times.p99),
    p999: percentile(times.p999)
  }
}

type Rows = Pick<UseReport, 'slowestRows' | 'memoryRows' | 'failedRows'>

function composeRows(analysis: Analysis): Draft<Rows> {
  const { slowestRows, memoryRows, failedRows } = analysis
  return {
    slowestRows: slowestRows.map(({ row, latencyMs }) => ({ row, latencyMs })),
    memoryRows: memoryRows.map(({ row, roseBytes }) => ({ row, roseBytes })),
    failedRows: failedRows.map(({ row, outcome, status, times }) => ({
      row,
      outcome,
      status,
      times
    }))
  }
}
