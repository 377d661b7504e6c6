import type { Analysis } from '../analysis/analysis.ts'
import type { SearchSummary } from '../conclude.ts'
import { MIB, formatBytes } from '../foundation/units.ts'
import { estimate } from '../sizing/estimate.ts'
import { ceilTo } from '../sizing/grid.ts'
import type { Recommendation, Sizing } from '../sizing/recommendation.ts'

/** What the search in shard 1 found, and what all shards needed at full size. */
export interface SizeBasis {
  readonly found: Recommendation | undefined
  readonly search: SearchSummary | undefined
  /** Of all shards, the searched one first. */
  readonly analyses: readonly Analysis[]
  readonly merged: Analysis
  readonly headroom: number
}

export interface MergedSize {
  readonly recommendation: Recommendation | undefined
  readonly search: SearchSummary | undefined
}

/** What two replays of one service differ by, as a share and at least 1 MiB. */
const CHANCE = 0.01

/**
 * The size that was proved on the rows of shard 1, as far as all other rows
 * allow it: where one of them needed more memory at full size, so much is
 * added, and it is not proved. Without a search, the estimate from all.
 */
export function mergeSize(basis: SizeBasis): MergedSize {
  const { found, search, merged, headroom, analyses } = basis
  if (!search)
    return {
      recommendation:
        found?.kind === 'size' ? estimate(merged, headroom) : found,
      search
    }
  if (found?.kind !== 'size') return { recommendation: found, search }
  const missing = measureMissing(analyses)
  if (missing === undefined)
    return {
      recommendation: found,
      search: doubt(search, {
        level: 'medium',
        reason:
          analyses.length === 1
            ? undefined
            : `The size was searched on the rows of shard 1 of ${analyses.length}; the others needed no more memory at full size.`
      })
    }
  const memory = raise(found.memory, missing)
  const size = { ...found.size, memoryBytes: memory.value }
  return {
    recommendation: { ...found, proved: false, size, memory },
    search: doubt(search, {
      level: 'low',
      reason: `Not proved: shard ${missing.shard} needed ${formatBytes(missing.bytes)} more at full size than shard 1, where the size was searched.`
    })
  }
}

interface Missing {
  /** From 1. */
  readonly shard: number
  readonly bytes: number
}

/** By how much the hungriest shard needs more than the first one. */
function measureMissing(analyses: readonly Analysis[]): Missing | undefined {
  const needs = analyses.map(({ memory }) => memory.undroppablePeakBytes ?? 0)
  const [own = 0] = needs
  const most = Math.max(...needs)
  return most - own > Math.max(own * CHANCE, MIB)
    ? { shard: needs.indexOf(most) + 1, bytes: most - own }
    : undefined
}

function raise({ value, steps }: Sizing, { shard, bytes }: Missing): Sizing {
  const raised = ceilTo(value + bytes, MIB)
  const what = `+${formatBytes(bytes)} that the rows of shard ${shard} needed more at full size, not proved`
  return { value: raised, steps: [...steps, { what, value: raised }] }
}

type Level = NonNullable<SearchSummary['confidence']>['level']
const LEVELS: readonly Level[] = ['low', 'medium', 'high']

/** Confidence is no higher than this, and says why. */
function doubt(
  search: SearchSummary,
  { level, reason }: { level: Level; reason: string | undefined }
): SearchSummary {
  const { confidence } = search
  if (!confidence || reason === undefined) return search
  const lower = Math.min(
    LEVELS.indexOf(confidence.level),
    LEVELS.indexOf(level)
  )
  const kept = confidence.level === 'high' ? [] : confidence.reasons
  return {
    ...search,
    confidence: { level: LEVELS[lower]!, reasons: [reason, ...kept] }
  }
}
