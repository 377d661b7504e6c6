import type { Size } from '../measurement/measurement.ts'
import { nextCpuStretch } from './cpu/cpu-search.ts'
import type { SearchState, StretchPlan } from './search-state.ts'
import { isWorking } from './outcome/failure.ts'
import { ceiling, firstTrial, largestFailed } from './past-trials.ts'
import { needsControl, settleProofs } from './settle-proofs.ts'
import { hasTime } from './probe.ts'
import { prove } from './proof.ts'
import { nextMemoryProbes } from './memory/memory-search.ts'
import type { Move, SearchAnswer } from './move.ts'
import { recommendCpu, recommendMemory } from './recommend-limits.ts'

/** From here on one more start is dear: the first trial's container serves. */
const SLOW_START_MS = 10_000

/**
 * The next move, or the answer: memory first, then CPU on a container with
 * the memory that is going to be recommended (where starts are slow: CPU
 * first, on the container of the first trial), then the proof of both. A proof
 * that fails is a failure like any other: it raises the bound of the limit to
 * blame, and the search goes on above it.
 */
export function nextMove(given: SearchState): Move {
  const state = settleProofs(given)
  const { facts, settings } = state
  if (!isWorking(facts.outcome)) return done({ kind: 'none', why: 'fails' })
  if (hasTime(state) && needsControl(given)) return planControl(facts.full)
  const cpu = settings.search.cpu ? nextCpuStretch(state) : undefined
  if (cpu?.kind === 'stretch' && facts.startupMs > SLOW_START_MS)
    return planStretch(cpu.stretch, facts.full)
  const memory = settings.search.memory ? nextMemoryProbes(state) : undefined
  if (memory?.kind === 'leak') return done({ kind: 'none', why: 'leaks' })
  if (memory?.kind === 'probe') return { kind: 'trials', probes: memory.probes }
  const most = ceiling(state)
  const beyond =
    memory?.kind === 'none' ||
    largestFailed(state, 'memory') >= most.memoryBytes ||
    largestFailed(state, 'cpu') >= most.cpuMillicores
  if (beyond) return done({ kind: 'none', why: 'beyond-maximum' })
  const memoryBytes = recommendMemory(state, memory)
  if (cpu?.kind === 'stretch')
    return planStretch(cpu.stretch, { ...facts.full, memoryBytes })
  const size = { cpuMillicores: recommendCpu(state, cpu), memoryBytes }
  return prove(state, { size, memory, cpu })
}

/**
 * The answer, whenever it is asked for: of a search that was cut short, what
 * it would say if its time were over now.
 *
 * @param why it was cut short, to follow "not proved:"
 */
export function answerSoFar(state: SearchState, why: string): SearchAnswer {
  const move = nextMove(state)
  if (move.kind === 'done') return move.answer
  const settings = { ...state.settings, timeBudgetMs: 0 }
  const last = nextMove({ ...state, settings })
  if (last.kind === 'done') {
    const { answer } = last
    return answer.kind === 'size' ? { ...answer, reason: why } : answer
  }
  const { full } = state.facts
  const proof = firstTrial(state.facts)
  const [memory, cpu] = [undefined, undefined]
  return { kind: 'size', size: full, proof, reason: why, memory, cpu }
}

function planStretch(stretch: StretchPlan, size: Size): Move {
  const probe = { purpose: 'decide', size, wholeDataset: false } as const
  return { kind: 'stretch', probe, stretch }
}

function planControl(size: Size): Move {
  const probe = { purpose: 'control', size, wholeDataset: true } as const
  return { kind: 'trials', probes: [probe] }
}

function done(answer: SearchAnswer): Move {
  return { kind: 'done', answer }
}
