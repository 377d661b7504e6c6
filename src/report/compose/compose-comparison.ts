import type { Change } from '../../comparison/change.ts'
import type { Comparison } from '../../comparison/conclude-comparison.ts'
import type { Cause } from '../../comparison/comparison-record.ts'
import type { StartCost } from '../../comparison/paired-starts.ts'
import type { SizeProbe } from '../../comparison/size-check.ts'
import type {
  CauseReport,
  ChangeReport,
  ComparisonReport,
  SizeProbeReport,
  StartReport
} from '../schema/comparison.ts'
import type { Draft } from './draft.ts'

export function composeComparison(of: Comparison): Draft<ComparisonReport> {
  const { earlier } = of
  return {
    against: of.against,
    verdict: of.verdict,
    sameImage: of.sameImage,
    earlier: earlier && { createdAt: earlier.createdAt },
    changes: of.changes.map(composeChange),
    starts: of.pairs.map(({ base, head, ratios }) => ({
      base: composeStart(base),
      head: composeStart(head),
      ratios: ratios && composeStart(ratios)
    })),
    sizes: of.sizes.map(composeProbe),
    causes: of.causes.map(composeCause),
    obstacles: of.obstacles,
    drift: of.drift,
    elapsedMs: Math.round(of.elapsedMs)
  }
}

function composeChange(change: Change): Draft<ChangeReport> {
  const { proof } = change
  return {
    metric: change.metric,
    direction: change.direction,
    base: change.base,
    head: change.head,
    share: change.share,
    low: change.low,
    high: change.high,
    relevance: change.relevance,
    starts: change.starts,
    noise: change.noise,
    moreStarts: change.moreStarts,
    proof: proof && { holds: proof.holds, memoryBytes: proof.memoryBytes },
    because: change.because
  }
}

function composeStart(cost: StartCost): StartReport {
  return Object.fromEntries(Object.entries(cost))
}

function composeProbe(probe: SizeProbe): Draft<SizeProbeReport> {
  const { side, memoryBytes, held, why } = probe
  return { side, memoryBytes, held, why }
}

function composeCause({ kind, what, base, head }: Cause): Draft<CauseReport> {
  return { kind, what, base, head }
}
