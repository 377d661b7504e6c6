import { FEW_REPEATS } from '../analysis/repeat-findings.ts'
import { formatBytes } from '../foundation/units.ts'
import { doubtTimes } from './contention-findings.ts'
import type { PastTrial, SearchState } from './search-state.ts'
import type { SearchAnswer } from './move.ts'

/** How far to trust a recommendation, and every reason for it. */
export interface Confidence {
  readonly level: 'high' | 'medium' | 'low'
  /** Sentences. */
  readonly reasons: readonly string[]
}

type Sized = Extract<SearchAnswer, { kind: 'size' }>

/** Fewer requests than this have not met much of what will come. */
const FEW_REQUESTS = 20

/**
 * @param doubts sentences about the run itself, each of which lowers a high
 *   confidence: a busy machine, a dataset that repeats one row
 */
export function rateConfidence(
  answer: Sized,
  state: SearchState,
  doubts: readonly string[]
): Confidence {
  const grave = [
    ...graveReasons(answer),
    ...unseenWork(state),
    ...rememberedRows(state),
    ...othersInTheWay(state)
  ]
  const slight = [...slightReasons(answer, state), ...doubts]
  if (grave.length > 0) return { level: 'low', reasons: [...grave, ...slight] }
  if (slight.length > 0) return { level: 'medium', reasons: slight }
  const reason =
    'The minimum is known to 3.5 % or one step, and the size was run.'
  return { level: 'high', reasons: [reason] }
}

function graveReasons({ proof, reason }: Sized): string[] {
  const sentence = reason?.replace(/^./, (letter) => letter.toUpperCase())
  if (proof === undefined) return [`Not proved: ${reason ?? 'it was not run'}.`]
  const leak = describeSoakGrowth(proof)
  return [...(sentence ? [`${sentence}.`] : []), ...(leak ? [leak] : [])]
}

/** `Its memory grew all through the soak, by 12 MiB per 1000 requests: …`. */
function describeSoakGrowth({ probe, shown }: PastTrial): string | undefined {
  const { growthBytesPerRequest, peakBytes = [] } = shown ?? {}
  if (!growthBytesPerRequest) return undefined
  const { memoryBytes } = probe.size
  const room = Math.max(0, memoryBytes - (peakBytes.at(-1) ?? memoryBytes))
  const requests = shown!.answers + Math.floor(room / growthBytesPerRequest)
  return `Its memory grew all through the soak, by ${formatBytes(growthBytesPerRequest * 1000)} per 1000 requests: ${formatBytes(memoryBytes)} last about ${requests} requests.`
}

/** Work that no answer waits for: how fast answers come says nothing of it. */
function unseenWork({ facts, settings }: SearchState): string[] {
  return settings.search.cpu && facts.workedOnMs > facts.replayMs
    ? ['It worked on after the last answer for longer than before it.']
    : []
}

/** CPU was not searched for with rows that are new to it. */
function rememberedRows({ facts, settings }: SearchState): string[] {
  const { remembers } = facts
  return settings.search.cpu && remembers && remembers.share > FEW_REPEATS
    ? [
        'Rows that count had been sent before, and the service remembers answers.'
      ]
    : []
}

function othersInTheWay(state: SearchState): string[] {
  const doubt = doubtTimes({ trial: state.facts, search: state })
  return state.settings.search.cpu && doubt !== undefined ? [doubt] : []
}

function slightReasons(answer: Sized, state: SearchState): string[] {
  const { memory, cpu } = answer
  const { facts } = state
  const reasons: string[] = []
  if (memory && memory.flakyBytes.length > 0) {
    const limits = [...new Set(memory.flakyBytes)].map(formatBytes)
    reasons.push(
      `Its memory need varies: ${limits.join(', ')} held once and failed at that or above.`
    )
  }
  if (memory?.shortOf === 'patience' && memory.failedBytes > 0)
    reasons.push(
      `The minimum lies between ${formatBytes(memory.failedBytes)} and ${formatBytes(memory.minimumBytes)}; a closer look would have taken long.`
    )
  if (memory?.shortOf === 'trials')
    reasons.push('The search for memory ran out of trials.')
  if (cpu?.shortOf === 'stretches')
    reasons.push('The search for CPU ran out of stretches.')
  if (facts.missedLimits.length > 0)
    reasons.push('A latency threshold is missed even at full size.')
  for (const { metric, why } of state.settings.unmeasuredLimits)
    reasons.push(`The rule on ${metric} had no say: ${why}.`)
  if (facts.requests < FEW_REQUESTS)
    reasons.push(`${facts.requests} requests are few.`)
  if (facts.outcome.kind === 'failed-requests')
    reasons.push(`${facts.outcome.failed} requests fail at full size too.`)
  if (facts.growthBytesPerRequest !== undefined)
    reasons.push('Its memory was still growing when the dataset ended.')
  // However few the first container was charged: others may have had them.
  if (!state.settings.cold)
    reasons.push('File pages could not be dropped between trials.')
  return reasons
}
