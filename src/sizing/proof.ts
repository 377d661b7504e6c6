/** The proof of a size: run, soaked, held against full size, or given up. */
import type { Size } from '../measurement/measurement.ts'
import type { Move, SearchAnswer } from './move.ts'
import type { Probe, SearchState, PastTrial } from './search-state.ts'
import { heldAlone } from './outcome/failure.ts'
import { ceiling, firstTrial, largestFailed, proofs } from './past-trials.ts'
import { expectedProofMs } from './probe.ts'
import { isByChance } from './memory/needs.ts'
import { estimateTail } from './memory/tail.ts'
import { judgeSlowdown } from './outcome/slower-than-full.ts'

export type Sized = Pick<
  Extract<SearchAnswer, { kind: 'size' }>,
  'size' | 'memory' | 'cpu'
>

const MAX_PROOFS = 10
/** Chance that moves a need by more is asked again, on another container. */
const WIDE = 0.04
/** Fresh containers that must have held a soak then, above all that failed. */
const SOAKS = 2
const OUT_OF_TIME = 'the time budget ran out'

/** What a size still needs before it is the answer. */
export function prove(state: SearchState, sized: Sized): Move {
  const { size, memory, cpu } = sized
  const ran = findProof(state, size)
  const missing = findMissing(state, sized.size, ran)
  const outOfTime = memory?.shortOf === 'time' || cpu?.shortOf === 'time'
  const reason = outOfTime ? OUT_OF_TIME : undefined
  if (ran && !missing) return done({ ...sized, proof: ran, reason })
  const stopped = findStop(state, size)
  if (ran && stopped)
    return done({ ...sized, proof: ran, reason: reason ?? stopped })
  if (stopped) return answerWithBest(state, sized, stopped)
  const purpose = missing ?? 'proof'
  const probe: Probe = {
    purpose,
    size: purpose === 'control' ? state.facts.full : size,
    wholeDataset: true
  }
  return { kind: 'trials', probes: [probe] }
}

/** The last trial that proved exactly this size. */
export function findProof(
  state: SearchState,
  size: Size
): PastTrial | undefined {
  return provenTrials(state).findLast(({ probe }) => sameSize(probe.size, size))
}

function findMissing(
  state: SearchState,
  size: Size,
  ran: PastTrial | undefined
): 'proof' | 'control' | undefined {
  const latest = proofs(state).findLast(({ probe }) =>
    sameSize(probe.size, size)
  )
  if (latest && judgeSlowdown(state, latest) === 'unsure') return 'control'
  if (!ran) return 'proof'
  const tail = estimateTail(state)
  if (!(tail ? tail.spread > WIDE : isByChance(state))) return undefined
  const failedBytes = largestFailed(state, 'memory')
  const soaks = proofs(state).filter(
    (trial) => heldAlone(trial) && trial.probe.size.memoryBytes > failedBytes
  )
  return soaks.length < SOAKS ? 'proof' : undefined
}

/** Why nothing more is run; undefined: there is time, and a try left. */
function findStop(state: SearchState, size: Size): string | undefined {
  const leftMs = state.settings.timeBudgetMs - state.elapsedMs
  const failed = proofs(state).filter((trial) => !heldAlone(trial)).length
  if (failed >= MAX_PROOFS) return `${MAX_PROOFS} proofs failed`
  if (leftMs < expectedProofMs(state, size.cpuMillicores)) return OUT_OF_TIME
  return undefined
}

/** The best that was proved, or, when nothing was, the unproved size. */
function answerWithBest(
  state: SearchState,
  sized: Sized,
  reason: string
): Move {
  const { headroom, step } = state.settings
  const necessary = largestFailed(state, 'memory') + step.memoryBytes
  const enough = Math.min(
    necessary * (1 + headroom),
    ceiling(state).memoryBytes
  )
  const failedCpu = largestFailed(state, 'cpu')
  // Full size is what was typed, and no answer where proofs failed.
  const first = reason === OUT_OF_TIME ? [firstTrial(state.facts)] : []
  const all = [...first, ...state.trials].filter(
    (trial) => isWhole(trial) && isAllowed(trial, state)
  )
  const [best] = all
    .filter(
      ({ probe: { size } }) =>
        size.memoryBytes >= enough && size.cpuMillicores > failedCpu
    )
    .sort((a, b) => compareSizes(a.probe.size, b.probe.size))
  const size = best?.probe.size ?? sized.size
  return done({ ...sized, size, proof: best, reason })
}

/**
 * Trials that prove their size: of the whole dataset, alone and cold, within
 * the allowed sizes, and with a soak where one is asked for.
 */
function provenTrials(state: SearchState): PastTrial[] {
  const soaked = state.settings.soakMs > 0
  return [firstTrial(state.facts), ...state.trials].filter(
    (trial) =>
      isWhole(trial) &&
      isAllowed(trial, state) &&
      (!soaked || (trial.probe.purpose === 'proof' && !trial.shown?.unsoaked))
  )
}

function isWhole(trial: PastTrial): boolean {
  return heldAlone(trial) && trial.probe.wholeDataset
}

function isAllowed({ probe: { size } }: PastTrial, state: SearchState) {
  const most = ceiling(state)
  return (
    size.memoryBytes <= most.memoryBytes &&
    size.cpuMillicores <= most.cpuMillicores
  )
}

function compareSizes(a: Size, b: Size): number {
  return a.memoryBytes - b.memoryBytes || a.cpuMillicores - b.cpuMillicores
}

function sameSize(a: Size, b: Size): boolean {
  return compareSizes(a, b) === 0
}

function done(
  answer: Omit<Extract<SearchAnswer, { kind: 'size' }>, 'kind'>
): Move {
  return { kind: 'done', answer: { kind: 'size', ...answer } }
}
