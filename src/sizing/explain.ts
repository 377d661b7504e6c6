import type { Size } from '../measurement/measurement.ts'
import {
  formatBytes,
  formatMillicores,
  formatShare
} from '../foundation/units.ts'
import { type Confidence, rateConfidence } from './confidence.ts'
import type { SearchState } from './search-state.ts'
import { firstTrial } from './past-trials.ts'
import { settleProofs } from './settle-proofs.ts'
import { lastsRequests } from './memory/leak.ts'
import { describeOutcome } from './outcome/outcome.ts'
import { describeSoak } from './soaked.ts'
import type { Recommendation, Sizing, Step } from './recommendation.ts'
import type { SearchAnswer } from './move.ts'
import { type TrialLine, describeTrial } from './trial-line.ts'
import { type Candidate, judgeCandidates } from './cpu/stretches.ts'

export interface GrowthForecast {
  readonly bytesPerRequest: number
  /** How many requests this much memory lasts, and how long at their rate. */
  readonly memoryBytes: number
  readonly lastsRequests: number
  readonly lastsMs: number
}

/** The answer of a search with all that explains it. */
export interface SearchResult {
  readonly recommendation: Recommendation
  /** Smallest limits that held; absent where none was searched. */
  readonly minimumMemoryBytes?: number
  readonly minimumCpuMillicores?: number
  readonly confidence?: Confidence
  readonly growth?: GrowthForecast
  /** In the order they ran, the first trial first. */
  readonly trials: readonly TrialLine[]
  /** The CPU limits that were tried on a running container. */
  readonly cpuCandidates: readonly Candidate[]
}

type Sized = Extract<SearchAnswer, { kind: 'size' }>

/** @param doubts see `rateConfidence` */
export function explainAnswer(
  answer: SearchAnswer,
  found: SearchState,
  doubts: readonly string[]
): SearchResult {
  const state = settleProofs(found)
  const { growthBytesPerRequest } = state.facts
  const memoryBytes =
    answer.kind === 'size'
      ? answer.size.memoryBytes
      : state.facts.full.memoryBytes
  const first = { ...describeTrial(firstTrial(state.facts)), purpose: 'first' }
  const shown = {
    ...(growthBytesPerRequest === undefined
      ? {}
      : { growth: describeGrowth(state, memoryBytes) }),
    trials: [first as TrialLine, ...state.trials.map(describeTrial)],
    cpuCandidates: judgeCandidates(state)
  }
  if (answer.kind === 'none') {
    const reason = explainNone(answer.why, state)
    return { ...shown, recommendation: { kind: 'none', reason } }
  }
  const { memory, cpu, size, proof } = answer
  return {
    ...shown,
    recommendation: {
      kind: 'size',
      proved: proof !== undefined,
      size,
      memory: explainMemory(answer, state),
      cpu: explainCpu(answer, state)
    },
    ...(memory && { minimumMemoryBytes: memory.minimumBytes }),
    ...(cpu && { minimumCpuMillicores: cpu.minimumMillicores }),
    confidence: rateConfidence(answer, state, doubts)
  }
}

function describeGrowth(
  { facts }: SearchState,
  memoryBytes: number
): GrowthForecast {
  const lasts = lastsRequests(facts, memoryBytes)
  return {
    bytesPerRequest: facts.growthBytesPerRequest!,
    memoryBytes,
    lastsRequests: lasts,
    lastsMs: (lasts / facts.ratePerSecond) * 1000
  }
}

function explainNone(
  why: Extract<SearchAnswer, { kind: 'none' }>['why'],
  state: SearchState
): string {
  const { facts } = state
  if (why === 'fails')
    return `The service does not work at full size: ${describeOutcome(facts.outcome)}.`
  if (why === 'beyond-maximum')
    return `The service failed at the largest size allowed, ${formatSize(state.trials.at(-1)!.probe.size)}.`
  const growth = describeGrowth(state, facts.full.memoryBytes)
  return `Its memory grows by ${formatBytes(growth.bytesPerRequest)} per request and has no minimum: ${formatBytes(growth.memoryBytes)} last about ${growth.lastsRequests} requests.`
}

function explainMemory(
  answer: Sized,
  { facts, settings }: SearchState
): Sizing {
  const { memory, size } = answer
  const value = size.memoryBytes
  if (!memory) return { value, steps: [{ what: 'not searched', value }] }
  const { minimumBytes, failedBytes, holds } = memory
  const often = holds > 1 ? `, ${holds} of ${holds}` : ''
  const failed =
    failedBytes > 0 ? `, and ${formatBytes(failedBytes)} failed` : ''
  // Where many limits lie between the two, the truth is one of them.
  const whole = minimumBytes * (1 + settings.headroom)
  const counted =
    whole - value > settings.step.memoryBytes
      ? ` on a minimum between the two`
      : ''
  const steps: Step[] = [
    { what: 'highest memory seen at full size', value: facts.undroppableBytes },
    {
      what: `smallest limit that held${often}${failed}`,
      value: minimumBytes
    },
    {
      what: `+${formatShare(settings.headroom)} headroom${counted}, rounded`,
      value
    }
  ]
  return { value, steps: [...steps, explainProof(answer, value)] }
}

function explainCpu(answer: Sized, { facts, settings }: SearchState): Sizing {
  const { cpu, size } = answer
  const value = size.cpuMillicores
  if (!cpu) return { value, steps: [{ what: 'not searched', value }] }
  const { minimumMillicores, usableMillicores, failedMillicores } = cpu
  const failed =
    failedMillicores > 0
      ? `, and ${formatMillicores(failedMillicores)} was not`
      : ''
  const steps: Step[] = [
    {
      what: 'CPU time per request × requests per second',
      value: facts.cpuMsPerRequest * facts.ratePerSecond
    },
    { what: 'most that was used in any 100 ms', value: usableMillicores },
    {
      what:
        cpu.by === 'usage'
          ? 'nothing smaller was tried: with the headroom it is all that can be used'
          : `smallest limit that was fast enough${failed}`,
      value: minimumMillicores
    },
    {
      what: `+${formatShare(settings.headroom)} headroom, rounded up, and no more than can be used`,
      value
    }
  ]
  return { value, steps: [...steps, explainProof(answer, value)] }
}

function explainProof({ proof, reason }: Sized, value: number): Step {
  const soak = proof && describeSoak(proof)
  return {
    what: proof
      ? `proved: ${soak ?? describeOutcome(proof.outcome)}`
      : `not proved: ${reason ?? 'it was not run'}`,
    value
  }
}

function formatSize({ cpuMillicores, memoryBytes }: Size): string {
  return `${formatMillicores(cpuMillicores)} and ${formatBytes(memoryBytes)}`
}
