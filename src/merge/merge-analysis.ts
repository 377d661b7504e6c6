import type {
  Analysis,
  CpuUse,
  Growth,
  LatencySummary,
  MemoryUse,
  Phase
} from '../analysis/analysis.ts'
import { present } from '../analysis/statistics.ts'

const MAX_ROWS = 10
const PHASES = ['cold-start', 'warm-up', 'steady'] as const

/** What is known of all shards before their analyses are merged. */
export interface MergeBasis {
  /** Of all right answers; undefined: the machines cannot be compared. */
  readonly latency: LatencySummary | undefined
}

/**
 * Analyses of shards as one: memory by its maximum, counts by their sum, and
 * times only of comparable machines. Rows are those of the whole dataset, each
 * in one shard, so their lists are what one run would have listed.
 */
export function mergeAnalyses(
  all: readonly Analysis[],
  { latency }: MergeBasis
): Omit<Analysis, 'findings'> {
  const rows = <T>(of: (analysis: Analysis) => readonly T[]): T[] =>
    all.flatMap(of)
  const succeeded = sum(all.map((analysis) => analysis.succeeded)) ?? 0
  return {
    phases: PHASES.flatMap((name) => mergePhase(name, all)),
    memory: mergeMemory(all.map(({ memory }) => memory)),
    cpu: latency ? mergeCpu(all) : {},
    latency: latency ?? { requests: succeeded },
    requests: sum(all.map(({ requests }) => requests)) ?? 0,
    succeeded,
    outcomes: sumOutcomes(all),
    slowestRows: latency
      ? rows(({ slowestRows }) => slowestRows)
          .sort((a, b) => b.latencyMs - a.latencyMs)
          .slice(0, MAX_ROWS)
      : [],
    memoryRows: rows(({ memoryRows }) => memoryRows)
      .sort((a, b) => b.roseBytes - a.roseBytes || a.row - b.row)
      .slice(0, MAX_ROWS),
    failedRows: rows(({ failedRows }) => failedRows)
      .sort((a, b) => b.times - a.times || a.row - b.row)
      .slice(0, MAX_ROWS),
    ...present({
      growth: fastestGrowth(all),
      oomKills: sum(all.map(({ oomKills }) => oomKills))
    }),
    ...(latency && mergeTimes(all, succeeded))
  }
}

/** The longest start, and the mean rate of one container. */
function mergeTimes(all: readonly Analysis[], succeeded: number) {
  const steadyMs = sum(all.map(steadyMsOf))
  return present<
    Pick<Analysis, 'startupMs' | 'firstResponseMs' | 'throughputPerSecond'>
  >({
    startupMs: highest(all.map(({ startupMs }) => startupMs)),
    firstResponseMs: highest(all.map((analysis) => analysis.firstResponseMs)),
    throughputPerSecond: steadyMs ? (succeeded / steadyMs) * 1000 : undefined
  })
}

function mergePhase(
  name: (typeof PHASES)[number],
  all: readonly Analysis[]
): Phase[] {
  const phases = all.flatMap((analysis) =>
    analysis.phases.filter((phase) => phase.name === name)
  )
  if (phases.length === 0) return []
  return [
    {
      name,
      durationMs: Math.max(...phases.map(({ durationMs }) => durationMs)),
      requests: sum(phases.map(({ requests }) => requests)) ?? 0,
      memory: mergeMemory(phases.map(({ memory }) => memory))
    }
  ]
}

function mergeMemory(all: readonly MemoryUse[]): MemoryUse {
  const most = (name: keyof MemoryUse): number | undefined =>
    highest(all.map((memory) => memory[name]))
  return present<MemoryUse>({
    peakBytes: most('peakBytes'),
    anonymousPeakBytes: most('anonymousPeakBytes'),
    workingSetPeakBytes: most('workingSetPeakBytes'),
    undroppablePeakBytes: most('undroppablePeakBytes'),
    filePeakBytes: most('filePeakBytes')
  })
}

/** Peaks by their maximum, means weighed by time or by requests. */
function mergeCpu(all: readonly Analysis[]): CpuUse {
  const use = (name: keyof CpuUse) => all.map(({ cpu }) => cpu[name])
  const byTime = all.map(steadyMsOf)
  return present<CpuUse>({
    peakMillicores: highest(use('peakMillicores')),
    steadyPeakMillicores: highest(use('steadyPeakMillicores')),
    meanMillicores: weigh(use('meanMillicores'), byTime),
    msPerRequest: weigh(
      use('msPerRequest'),
      all.map(({ requests }) => requests)
    ),
    throttledShare: weigh(use('throttledShare'), byTime)
  })
}

function steadyMsOf({ phases }: Analysis): number | undefined {
  return phases.find(({ name }) => name === 'steady')?.durationMs
}

function sumOutcomes(all: readonly Analysis[]): Analysis['outcomes'] {
  const counts: { -readonly [O in keyof Analysis['outcomes']]: number } = {}
  for (const { outcomes } of all)
    for (const [name, count] of Object.entries(outcomes) as [
      keyof typeof outcomes,
      number
    ][])
      counts[name] = (counts[name] ?? 0) + count
  return counts
}

/** Of the shard that certainly grew most. */
function fastestGrowth(all: readonly Analysis[]): Growth | undefined {
  const known = all.flatMap(({ growth }) => growth ?? [])
  return known.toSorted((a, b) => b.low - a.low)[0]
}

type Maybe = number | undefined

/** Undefined where one is not known: what is left would be too little. */
function sum(values: readonly Maybe[]): Maybe {
  return values.reduce<Maybe>(
    (total, value) =>
      total === undefined || value === undefined ? undefined : total + value,
    0
  )
}

function highest(values: readonly Maybe[]): Maybe {
  const known = values.filter((value) => value !== undefined)
  return known.length > 0 ? Math.max(...known) : undefined
}

function weigh(values: readonly Maybe[], weights: readonly Maybe[]): Maybe {
  const whole = sum(weights)
  const weighed = sum(
    values.map((value, i) => {
      const weight = weights[i]
      return value === undefined || weight === undefined
        ? undefined
        : value * weight
    })
  )
  return whole && weighed !== undefined ? weighed / whole : undefined
}
