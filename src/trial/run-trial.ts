import type { Measurement, TrialPlan } from '../measurement/measurement.ts'
import type { TrialSetup } from './trial-setup.ts'
import { Trial } from './trial.ts'

/**
 * Runs one trial. Whatever the service does comes back as a Measurement; it
 * throws only when there was no trial at all.
 */
export async function runTrial(
  plan: TrialPlan,
  setup: TrialSetup
): Promise<Measurement> {
  await using trial = await Trial.start(plan, setup)
  const ready = await trial.warmUp()
  // Awaited here, for `await using` removes the container on the way out.
  return await trial.end(
    ready.kind === 'completed' ? await trial.replayAll() : ready
  )
}
