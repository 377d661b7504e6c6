import { type ErrorFacts, ProfileError } from '../foundation/errors.ts'
import type { Service } from './service.ts'
import type { Ending } from '../measurement/measurement.ts'
import type { Finding } from '../foundation/finding.ts'

const REMEDY =
  'Find what else manages containers on this machine (a clean-up job, another step, an orchestrator) and keep it away from those with the label `profile-inference.run`.'

/**
 * Somebody else acted on the service in the middle of a trial, which then says
 * nothing of it.
 *
 * @param act a part of a sentence: `it was paused (docker pause)`
 */
export function disturbed(
  act: string,
  told: Partial<Pick<ErrorFacts, 'remedy' | 'log'>> = {}
): ProfileError {
  return new ProfileError({
    code: 'trial-disturbed',
    message: `Somebody else acted on the container in the middle of a trial, which says nothing then: ${act}.`,
    blame: 'machine',
    remedy: REMEDY,
    ...told
  })
}

/** The trial that was disturbed is run once more. */
export function trialRepeated({ message, facts }: ProfileError): Finding {
  return {
    code: 'trial-repeated',
    severity: 'warning',
    message: `${message} It was repeated.`,
    remedy: facts.remedy ?? REMEDY
  }
}

const CODES = ['trial-disturbed', 'engine-refused']

/** What may not be there at a second go, and says nothing of any limit. */
export function isDisturbance(thrown: unknown): thrown is ProfileError {
  return thrown instanceof ProfileError && CODES.includes(thrown.facts.code)
}

/**
 * Throws why a trial that ended says nothing. What became of the engine after
 * it had come to its end changes nothing, and a cancelled run asks nobody.
 */
export async function demandStanding(
  ending: Ending,
  service: Service
): Promise<void> {
  if (ending.kind === 'cancelled') return
  const interruption = await service.findInterruption()
  if (ending.kind === 'completed' && !isDisturbance(interruption)) return
  if (interruption) throw interruption
}
