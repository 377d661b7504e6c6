import type { SearchSummary } from '../../conclude.ts'
import type { Candidate } from '../../sizing/cpu/stretches.ts'
import type { GrowthForecast } from '../../sizing/explain.ts'
import type { Recommendation, Sizing } from '../../sizing/recommendation.ts'
import type { TrialLine } from '../../sizing/trial-line.ts'
import type {
  CandidateReport,
  ForecastReport,
  RecommendationReport,
  SearchReport,
  SizingReport,
  TrialLineReport
} from '../schema/size.ts'
import { composeSize } from './compose-trial.ts'
import type { Draft } from './draft.ts'

export function composeRecommendation(
  recommendation: Recommendation
): Draft<RecommendationReport> {
  if (recommendation.kind === 'none')
    return { kind: 'none', reason: recommendation.reason }
  return {
    kind: 'size',
    proved: recommendation.proved,
    size: composeSize(recommendation.size),
    memory: composeSizing(recommendation.memory),
    cpu: composeSizing(recommendation.cpu)
  }
}

function composeSizing({ value, steps }: Sizing): Draft<SizingReport> {
  return {
    value,
    steps: steps.map((step) => ({ what: step.what, value: step.value }))
  }
}

export function composeSearch(search: SearchSummary): Draft<SearchReport> {
  const { confidence, growth } = search
  return {
    minimumMemoryBytes: search.minimumMemoryBytes,
    minimumCpuMillicores: search.minimumCpuMillicores,
    confidence: confidence && {
      level: confidence.level,
      reasons: confidence.reasons
    },
    growth: growth && composeForecast(growth),
    trials: search.trials.map(composeTrialLine),
    cpuCandidates: search.cpuCandidates.map(composeCandidate),
    cold: search.cold,
    proofP90Ms: search.proofP90Ms,
    advice: search.advice.map(({ what, why }) => ({ what, why }))
  }
}

function composeForecast(growth: GrowthForecast): Draft<ForecastReport> {
  return {
    bytesPerRequest: growth.bytesPerRequest,
    memoryBytes: growth.memoryBytes,
    lastsRequests: growth.lastsRequests,
    lastsMs: growth.lastsMs
  }
}

function composeTrialLine(line: TrialLine): Draft<TrialLineReport> {
  return {
    purpose: line.purpose,
    size: composeSize(line.size),
    wholeDataset: line.wholeDataset,
    outcome: line.outcome,
    slowness: line.slowness,
    why: line.why,
    ms: line.ms,
    replayMs: line.replayMs
  }
}

function composeCandidate(
  candidate: Omit<Candidate, 'throttledShare'> &
    Partial<Pick<Candidate, 'throttledShare'>>
): Draft<CandidateReport> {
  return {
    cpuMillicores: candidate.cpuMillicores,
    verdict: candidate.verdict,
    stretches: candidate.stretches,
    throttledShare: candidate.throttledShare,
    timesAllowed: candidate.timesAllowed
  }
}
