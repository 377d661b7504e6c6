import type {
  Ending,
  Load,
  Measurement,
  Size
} from '../../measurement/measurement.ts'
import type {
  EndingReport,
  LoadReport,
  SizeReport,
  TrialReport
} from '../schema/trial.ts'
import { cpuCurve, memoryCurve } from './curve.ts'
import type { Draft } from './draft.ts'

export function composeTrial(trial: Measurement): Draft<TrialReport> {
  const { plan, marks, generator } = trial
  return {
    plan: {
      size: composeSize(plan.size),
      load: composeLoad(plan.load),
      warmupRequests: plan.warmupRequests,
      requests: plan.requests
    },
    startedAt: trial.startedAt,
    marks: {
      readyMs: marks.readyMs,
      settledMs: marks.settledMs,
      steadyMs: marks.steadyMs,
      replayedMs: marks.replayedMs,
      endedMs: marks.endedMs
    },
    ending: composeEnding(trial.ending),
    counterSource: trial.counters.source,
    generator: {
      meanMillicores: generator.meanMillicores,
      peakMillicores: generator.peakMillicores,
      machineIdleShare: generator.machineIdleShare
    },
    samples: trial.samples.length,
    exchanges: trial.exchanges.length,
    memoryCurve: memoryCurve(trial),
    cpuCurve: cpuCurve(trial),
    log: trial.log
  }
}

export function composeSize({ cpuMillicores, memoryBytes }: Size): SizeReport {
  return { cpuMillicores, memoryBytes }
}

function composeLoad(load: Load): LoadReport {
  const { concurrency } = load
  switch (load.kind) {
    case 'closed':
      return { kind: 'closed', concurrency }
    case 'open': {
      const { ratePerSecond, arrivals, seed } = load
      return { kind: 'open', ratePerSecond, arrivals, seed, concurrency }
    }
  }
}

function composeEnding(ending: Ending): EndingReport {
  switch (ending.kind) {
    case 'completed':
    case 'cancelled':
      return { kind: ending.kind }
    case 'exited': {
      const { code, oomKilled } = ending.exit
      return { kind: 'exited', exit: { code, oomKilled } }
    }
    case 'not-ready':
    case 'aborted':
      return { kind: ending.kind, reason: ending.reason }
  }
}
