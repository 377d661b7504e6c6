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
export function disturbed(act: string): ProfileError {
  return new ProfileError(describe(act))
}

/** Nobody saw who did it: at a second go, the service itself is taken to. */
export class UnseenKill extends ProfileError {
  constructor(act: string, told: Pick<ErrorFacts, 'remedy' | 'log'>) {
    super({ ...describe(act), ...told })
  }
}

function describe(act: string): ErrorFacts {
  return {
    code: 'trial-disturbed',
    message: `Somebody else acted on the container in the middle of a trial, which says nothing then: ${act}.`,
    blame: 'machine',
    remedy: REMEDY
  }
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
 *
 * @param before why it says nothing what was run before in its place
 */
export async function demandStanding(
  ending: Ending,
  service: Service,
  before?: ProfileError
): Promise<void> {
  if (ending.kind === 'cancelled') return
  const interruption = await service.findInterruption()
  if (interruption instanceof UnseenKill && before instanceof UnseenKill) return
  if (ending.kind === 'completed' && !isDisturbance(interruption)) return
  if (interruption) throw interruption
}
