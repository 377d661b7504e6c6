import { analyze } from '../../../src/analysis/analyze.ts'
import { type RunRecord, startRecord } from '../../../src/run-record.ts'
import { nextMove } from '../../../src/sizing/next-move.ts'
import { planProbe, planSearch } from '../../../src/sizing/plan-search.ts'
import type { Criteria } from '../../../src/sizing/search-settings.ts'
import { parseRules } from '../../../src/thresholds/parse-rules.ts'
import { buildMeasurement, MIB } from '../analysis/measurement-builder.ts'
import { BASE, SimulatedService } from '../sizing/simulated-service.ts'

const CRITERIA: Criteria = {
  headroom: 0.1,
  search: {
    memory: true,
    cpu: true,
    timeBudgetMs: 600_000,
    soakMs: 0,
    slowdown: 0.1,
    memoryStepBytes: MIB,
    cpuStepMillicores: 10,
    minMemoryBytes: undefined,
    maxMemoryBytes: undefined,
    minCpuMillicores: undefined,
    maxCpuMillicores: undefined
  },
  thresholds: [],
  startupTimeoutMs: 120_000
}

export function rulesOf(text: string): Criteria['thresholds'] {
  return parseRules(text).rules
}

export interface Given {
  readonly criteria?: Partial<Criteria>
  /** The search is cut short after so many moves. */
  readonly moves?: number
  readonly change?: Partial<RunRecord>
}

/** The record of a whole run, whose first trial took 200 requests. */
export function searchedRun(given: Given = {}): RunRecord {
  const { moves = 300, change = {} } = given
  const criteria = { ...CRITERIA, ...given.criteria }
  const trial = measure()
  const machine = {
    cpuModel: 'a CPU',
    cores: 2,
    memoryBytes: 2 ** 33,
    kernel: '6.8',
    cgroupVersion: 2,
    engine: '28.0 (systemd, overlay2)'
  } as const
  const smallest = { cpuMillicores: 10, memoryBytes: 6 * MIB }
  const basis = { trial, criteria, machine, smallest, cold: true }
  const plan = planSearch({ ...basis, analysis: analyze(trial) })
  if ('recommendation' in plan) throw new Error('There is no search.')
  const service = new SimulatedService({ ...BASE, minimumMib: 70 }, 1)
  const search: NonNullable<RunRecord['search']> = {
    trials: [],
    stretches: [],
    elapsedMs: 0
  }
  for (let i = 0; i < moves; i++) {
    const move = nextMove({ ...plan, ...search })
    if (move.kind === 'done') break
    if (move.kind === 'stretch')
      search.stretches.push(service.stretch(move.stretch).stretch)
    else
      for (const probe of move.probes) {
        const past = service.run(probe, { ...plan, trials: search.trials })
        const held = past.outcome.kind === 'held'
        search.trials.push(
          probe.purpose === 'proof' && held
            ? {
                ...past,
                measurement: measure({ plan: planProbe(plan, probe) })
              }
            : past
        )
      }
  }
  return {
    ...startRecord({
      name: 'score',
      createdAt: '2026-11-23T12:00:00.000Z',
      version: '0.1.0'
    }),
    ...basis,
    search,
    stages: [{ stage: 'Run the service at full size', ms: 4000 }],
    ...change
  }
}

function measure(
  change: Parameters<typeof buildMeasurement>[0]['change'] = {}
) {
  return buildMeasurement({
    requests: 200,
    warmup: 10,
    serverMs: (i) => (i % 3 ? i / 7 : NaN),
    counters: (atMs) => ({ cpuMs: atMs / 2, periods: 10, throttledPeriods: 0 }),
    change
  })
}
