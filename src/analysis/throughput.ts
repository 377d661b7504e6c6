import type { Measurement } from '../measurement/measurement.ts'
import { countSucceeded, steadyRange } from '../measurement/right-answers.ts'
import { splitPhases } from './phases.ts'
import { measured } from './statistics.ts'

/** Right answers per second of steady state; undefined: it did not come to one. */
export function measureThroughput(trial: Measurement): number | undefined {
  const steady = splitPhases(trial).find(({ name }) => name === 'steady')
  if (!steady) return undefined
  const succeeded = countSucceeded(trial.exchanges, steadyRange(trial))
  return measured((succeeded / (steady.toMs - steady.fromMs)) * 1000)
}
