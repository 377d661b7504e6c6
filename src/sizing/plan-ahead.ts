/** Several nodes: trials are run before it is known whether they are asked for. */
import type { Move } from './move.ts'
import { nextMove } from './next-move.ts'
import { isMoot } from './memory/memory-bounds.ts'
import { held, heldAlone } from './outcome/failure.ts'
import { expectedProofMs } from './probe.ts'
import { isKept } from './recommend-limits.ts'
import type { PastTrial, Probe, SearchState } from './search-state.ts'

/** What to do now, while trials are under way. */
export interface Ahead {
  readonly move: Move
  /** Each alone on a node of its own, until the next of them ends. */
  readonly start: readonly Probe[]
  /** Of those under way: nothing that they could show is asked any more. */
  readonly stop: readonly Probe[]
}

/** One way that the search may go from here, and how likely. */
interface Way {
  readonly state: SearchState
  /** What it asks for on this way. */
  readonly asked: readonly Probe[]
  readonly chance: number
}

/** Which share of proofs holds, and of trials that decide after one that failed. */
const HOLDS = { proof: 0.8, decide: 0.6 }
/** What dies is over sooner than what holds: share of the time. */
const DIES = 0.5
/** Many ways lead to one probe: so many are looked at for each node. */
const WAYS = 8

/**
 * What a search on one node would ask for now, and on nodes that are free what
 * it would ask for then: after a failure, after a hold, after two of them; the
 * likeliest first. As soon as a trial ends it is asked again. What is under way
 * and was not right goes on as long as it can tell something and its node is not
 * needed for what is asked now.
 */
export function planAhead(
  state: SearchState,
  running: readonly Probe[]
): Ahead {
  const { nodes } = state.settings
  const move = nextMove(state)
  if (move.kind !== 'trials') return { move, start: [], stop: running }
  if (nodes === 1) return { move, start: move.probes, stop: [] }
  const wanted = lookAhead(state)
  const left = [...running]
  const serves = proofsFailed(state) ? isNear : isSame
  const start = wanted.filter((probe) => {
    const at = left.findIndex((other) => serves(other, probe))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  const stop = left.filter((probe) => isMoot(probe, state))
  const isNew = start[0] !== undefined && start[0] === wanted[0]
  const used = running.length - stop.length
  // The last to begin has the least to lose.
  if (isNew && used >= nodes)
    stop.push(left.findLast((probe) => !stop.includes(probe))!)
  const free = nodes - (running.length - stop.length)
  return { move, start: start.slice(0, Math.max(0, free)), stop }
}

/** The first is asked for now. At most as many as there are nodes. */
function lookAhead(given: SearchState): Probe[] {
  const wanted: Probe[] = []
  const ways: Way[] = [{ state: given, asked: [], chance: 1 }]
  const { nodes } = given.settings
  for (let i = 0; i < nodes * WAYS && wanted.length < nodes; i++) {
    const way = takeLikeliest(ways)
    const move = way && nextMove(way.state)
    if (!move) break
    const [probe] = move.kind === 'trials' ? move.probes : twinOf(way!)
    if (!probe) continue
    const asked = [...way.asked, probe]
    if (count(asked, probe) > count(wanted, probe)) wanted.push(probe)
    const holds = chanceToHold(way.state, probe)
    for (const [isHeld, share] of [
      [false, 1 - holds],
      [true, holds]
    ] as const) {
      const chance = way.chance * share
      if (chance === 0) continue
      ways.push({ state: suppose(way.state, probe, isHeld), asked, chance })
    }
  }
  return wanted
}

/** A proof that holds is asked for again where needs vary: known when it ended. */
function twinOf({ asked }: Way): readonly Probe[] {
  const last = asked.at(-1)
  const isSingle = last?.purpose === 'proof' && count(asked, last) === 1
  return isSingle ? [last] : []
}

/** What comes after a failure is larger, and what comes after a hold smaller. */
function chanceToHold({ trials }: SearchState, { purpose }: Probe): number {
  if (purpose === 'control') return 1
  if (purpose === 'proof') return HOLDS.proof
  const last = trials.at(-1)
  if (!last) return 0.5
  return held(last) ? 1 - HOLDS.decide : HOLDS.decide
}

/** The first of several. */
function takeLikeliest(ways: Way[]): Way | undefined {
  const most = Math.max(...ways.map(({ chance }) => chance))
  const at = ways.findIndex(({ chance }) => chance === most)
  return at < 0 ? undefined : ways.splice(at, 1)[0]
}

/** The search as it will be if this trial goes so. */
function suppose(
  state: SearchState,
  probe: Probe,
  isHeld: boolean
): SearchState {
  const { facts, settings } = state
  const settled =
    probe.purpose === 'proof' ? settings : { ...settings, soakMs: 0 }
  const longMs = expectedProofMs(
    { ...state, settings: settled },
    probe.size.cpuMillicores
  )
  const ms = isHeld ? longMs : longMs * DIES
  const { requests: planned, replayMs } = facts
  const outcome: PastTrial['outcome'] = isHeld
    ? { kind: 'held', replayMs }
    : {
        kind: 'oom-killed',
        kills: 1,
        answered: Math.floor(planned * DIES),
        planned,
        throttledShare: 0
      }
  const trials = [...state.trials, { probe, outcome, ms }]
  return { ...state, trials, elapsedMs: state.elapsedMs + ms }
}

function proofsFailed({ trials }: SearchState): boolean {
  return trials.some(
    (trial) => trial.probe.purpose === 'proof' && !heldAlone(trial)
  )
}

/** Where chance decides, a proof that is not far above does as well. */
function isNear(proof: Probe, wanted: Probe): boolean {
  const { memoryBytes } = proof.size
  const size = { ...proof.size, memoryBytes: wanted.size.memoryBytes }
  return (
    isSame({ ...proof, size }, wanted) &&
    (wanted.purpose === 'proof'
      ? isKept(memoryBytes, wanted.size.memoryBytes)
      : memoryBytes === wanted.size.memoryBytes)
  )
}

function count(probes: readonly Probe[], probe: Probe): number {
  return probes.filter((other) => isSame(other, probe)).length
}

function isSame(a: Probe, b: Probe): boolean {
  return (
    a.purpose === b.purpose &&
    a.wholeDataset === b.wholeDataset &&
    a.compared === b.compared &&
    a.size.memoryBytes === b.size.memoryBytes &&
    a.size.cpuMillicores === b.size.cpuMillicores
  )
}
