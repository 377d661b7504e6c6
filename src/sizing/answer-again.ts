import { nextCpuStretch } from './cpu/cpu-search.ts'
import { nextMemoryProbes } from './memory/memory-search.ts'
import type { SearchAnswer } from './move.ts'
import { answerSoFar, nextMove } from './next-move.ts'
import { findProof } from './proof.ts'
import { recommendCpu, recommendMemory } from './recommend-limits.ts'
import { settleProofs } from './settle-proofs.ts'
import type { SearchState } from './search-state.ts'

/**
 * The answer by criteria that the trials were not run for: the size that a
 * search with them would now prove, and not one that happens to be proved.
 *
 * @param why it is not proved, to follow "not proved:"
 */
export function answerAgain(state: SearchState, why: string): SearchAnswer {
  const move = nextMove(state)
  if (move.kind === 'done') return move.answer
  const found = move.kind === 'trials' && move.probes[0]?.purpose === 'proof'
  // What is still open then stays as well known as it is.
  const settings = { ...state.settings, timeBudgetMs: 0 }
  const known = settleProofs(found ? state : { ...state, settings })
  const { search } = settings
  const memory = search.memory ? nextMemoryProbes(known) : undefined
  const cpu = search.cpu ? nextCpuStretch(known) : undefined
  if (memory && memory.kind !== 'found') return answerSoFar(state, why)
  if (cpu && cpu.kind !== 'found') return answerSoFar(state, why)
  const size = {
    cpuMillicores: recommendCpu(known, cpu),
    memoryBytes: recommendMemory(known, memory)
  }
  const proof = findProof(known, size)
  const reason = proof ? undefined : why
  return { kind: 'size', size, proof, reason, memory, cpu }
}
