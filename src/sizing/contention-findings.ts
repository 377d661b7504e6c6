/** What others on the machine did to times, and so to the CPU. */
import type { Finding } from '../foundation/finding.ts'
import { formatMillicores, formatShare } from '../foundation/units.ts'
import { type Contention, isContended } from '../measurement/contention.ts'
import { mean } from '../measurement/quantile.ts'
import { isComparable } from './outcome/failure.ts'
import type { PastTrial, SearchState } from './search-state.ts'

/** Share of the stretches that a search for CPU can bear. */
const MUCH = 0.2

export interface Seen {
  /** The first. */
  readonly trial?: { readonly contention?: Contention | undefined }
  readonly search?: Pick<SearchState, 'stretches' | 'trials'>
}

/**
 * Why times, and the CPU that follows from them, say little; a sentence.
 * Undefined: the machine was ours, or nobody could see.
 */
export function doubtTimes({ trial, search }: Seen): string | undefined {
  const { stretches = [], trials = [] } = search ?? {}
  const clocked = trials.filter(wasDecidedByClock)
  const pieces = beside(stretches)
  const found: Place[] = [
    { where: 'at full size', beside: beside(trial ? [trial] : []) },
    {
      where: `in ${pieces.length} of ${stretches.length} stretches of the search`,
      beside: pieces.length > stretches.length * MUCH ? pieces : []
    },
    { where: 'in trials that the clock decided', beside: beside(clocked) }
  ].filter((place) => place.beside.length > 0)
  if (found.length === 0) return undefined
  const all = found.flatMap((place) => place.beside)
  const used = mean(all.map(({ usedMillicores }) => usedMillicores))
  const idle = mean(all.map(({ idleMillicores }) => idleMillicores))
  const stolen = mean(all.map(({ stolenShare }) => stolenShare))
  const took = stolen > 0.01 ? `, its host took ${formatShare(stolen)}` : ''
  return `Others used ${formatMillicores(Math.round(used))} of this machine's CPU ${found.map(({ where }) => where).join(' and ')} (${formatMillicores(Math.round(idle))} were idle meanwhile${took}), also when it was measured again.`
}

interface Place {
  readonly where: string
  readonly beside: readonly Contention[]
}

function beside(
  all: readonly { readonly contention?: Contention | undefined }[]
): Contention[] {
  return all.map(({ contention }) => contention).filter(isContended)
}

/** Full size, and what was too slow beside it. */
function wasDecidedByClock(trial: PastTrial): boolean {
  const { probe, outcome } = trial
  const isSlow = isComparable(trial) && outcome.kind === 'too-slow'
  return probe.purpose === 'control' || isSlow
}

export function findContentionFindings(seen: Seen): Finding[] {
  const doubt = doubtTimes(seen)
  if (doubt === undefined) return []
  return [
    {
      code: 'machine-shared',
      severity: 'warning',
      message: `${doubt} Times are partly theirs, and the CPU that follows from them may be too small or too large; memory is not concerned.`,
      remedy:
        'Run nothing beside it: no service containers, no other jobs on the same machine, no builds in the background.'
    }
  ]
}
