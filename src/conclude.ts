import type { Analysis } from './analysis/analysis.ts'
import { analyze } from './analysis/analyze.ts'
import { describeEnding } from './analysis/ending.ts'
import { findGeneratorFindings } from './analysis/generator-findings.ts'
import { findLateNeed } from './analysis/late-need.ts'
import { summarizeLatency } from './analysis/latency.ts'
import { measureThroughput } from './analysis/throughput.ts'
import { findDatasetFindings } from './dataset/dataset-findings.ts'
import { findWorkerFindings } from './analysis/worker-findings.ts'
import type { Comparison } from './comparison/conclude-comparison.ts'
import { compareRecord } from './conclude-comparison.ts'
import { judge } from './judge.ts'
import type { ErrorFacts } from './foundation/errors.ts'
import type { Finding } from './foundation/finding.ts'
import type { Measurement } from './measurement/measurement.ts'
import { steadyRange } from './measurement/right-answers.ts'
import { type Cost, costOf } from './pricing/cost.ts'
import type { RunRecord, SearchTrial } from './run-record.ts'
import { type Advice, adviseSettings } from './sizing/advice.ts'
import { findContentionFindings } from './sizing/contention-findings.ts'
import { estimate } from './sizing/estimate.ts'
import { type SearchResult, explainAnswer } from './sizing/explain.ts'
import type { SearchAnswer } from './sizing/move.ts'
import { answerSoFar } from './sizing/next-move.ts'
import { type JudgedBy, judgeProbe, planSearch } from './sizing/plan-search.ts'
import type { Recommendation } from './sizing/recommendation.ts'
import type { SearchState } from './sizing/search-state.ts'
import type { Verdict } from './thresholds/rule.ts'

/** The search without its recommendation, which has a place of its own. */
export interface SearchSummary extends Omit<SearchResult, 'recommendation'> {
  /** Whether deciding trials paid for their own file pages. */
  readonly cold: boolean
  /** Steady-state p90 at exactly the recommended size. */
  readonly proofP90Ms: number | undefined
  /** Right answers per second there. */
  readonly proofRatePerSecond: number | undefined
  /** What to set beside the size. */
  readonly advice: readonly Advice[]
}

/** All that follows from what was recorded; what it did not come to is undefined. */
export interface Conclusions {
  readonly error: ErrorFacts | undefined
  readonly analysis: Analysis | undefined
  readonly recommendation: Recommendation | undefined
  readonly search: SearchSummary | undefined
  /** Of a size that was proved; another may be none. */
  readonly cost: Cost | undefined
  /** With base; undefined: there was none. */
  readonly comparison: Comparison | undefined
  readonly verdicts: readonly Verdict[]
  readonly findings: readonly Finding[]
}

/** A run and what follows from it: all that a report is made from. */
export interface ConcludedRun
  extends
    Omit<RunRecord, 'error' | 'findings' | 'search' | 'comparison'>,
    Conclusions {}

/**
 * What a run says, however far it came: a function of its record, so that it
 * can be drawn again from a saved one, and with other criteria.
 *
 * @param answer what to say of a search that is not at its end
 */
export function conclude(
  record: RunRecord,
  answer: typeof answerSoFar = answerSoFar
): Conclusions {
  const { trial, dataset, machine } = record
  const analysis = trial && analyze(trial)
  const sized = concludeSize(record, analysis, answer)
  const cost = concludeCost(record, sized)
  const proof = lastProof(record)
  const comparison = compareRecord(record, { ...sized, analysis })
  return {
    error: record.error ?? (trial && describeEnding(trial)),
    analysis,
    ...sized,
    cost,
    comparison,
    // A part is not judged: all of them are, once they are merged.
    verdicts:
      analysis && !record.shard
        ? judge(record, { ...sized, analysis, cost, comparison })
        : [],
    findings: [
      ...record.findings,
      ...(analysis?.findings ?? []),
      ...(proof ? findLateNeed(proof) : []),
      ...(trial?.ending.kind === 'completed'
        ? findContentionFindings(record)
        : []),
      ...(trial && dataset ? findDatasetFindings(dataset) : []),
      ...(trial ? findGeneratorFindings(trial.generator) : []),
      ...(trial && machine
        ? findWorkerFindings(trial.workers, machine.cores)
        : [])
    ]
  }
}

function lastProof({ search }: RunRecord): Measurement | undefined {
  const proofs = search?.trials.filter(({ probe }) => probe.purpose === 'proof')
  return proofs?.at(-1)?.measurement
}

export function concludeCost(
  { pricing }: RunRecord,
  { recommendation, search }: Sized
): Cost | undefined {
  if (!pricing || recommendation?.kind !== 'size' || !recommendation.proved)
    return undefined
  return costOf(recommendation.size, pricing, search?.proofRatePerSecond)
}

type Sized = Pick<Conclusions, 'recommendation' | 'search'>
const ELSEWHERE =
  'The size is searched in shard 1, and known once all shards are merged.'
const NOTHING: Sized = { recommendation: undefined, search: undefined }

function concludeSize(
  record: RunRecord,
  analysis: Analysis | undefined,
  answer: typeof answerSoFar
): Sized {
  const { trial, criteria, machine, smallest, cold = false } = record
  if (!trial || !analysis || !criteria || !machine || !smallest) return NOTHING
  if (record.shard && record.shard.index > 1)
    return { ...NOTHING, recommendation: { kind: 'none', reason: ELSEWHERE } }
  const basis = { trial, analysis, criteria, machine, smallest, cold }
  const plan = planSearch(basis)
  if ('recommendation' in plan) return { ...NOTHING, ...plan }
  const searched = record.search
  if (!searched)
    return { ...NOTHING, recommendation: estimate(analysis, criteria.headroom) }
  const trials = searched.trials.map((past, i, all) =>
    judgeAgain(past, { ...plan, trials: all.slice(0, i) })
  )
  const state = { ...plan, ...searched, trials }
  const why = record.error
    ? `the search was cut short (${record.error.code})`
    : 'it was not run'
  return explainSearch(record, state, { analysis, answer: answer(state, why) })
}

/** By today's criteria, where all that was measured is there. */
function judgeAgain(past: SearchTrial, by: JudgedBy): SearchTrial {
  const { probe, measurement } = past
  return measurement
    ? { ...past, outcome: judgeProbe(by, probe, measurement) }
    : past
}

interface Searched extends SearchState {
  readonly trials: readonly SearchTrial[]
}

function explainSearch(
  { machine, trial: first, cold = false }: RunRecord,
  state: Searched,
  { analysis, answer }: { analysis: Analysis; answer: SearchAnswer }
): Sized {
  const doubts = analysis.findings
    .filter(({ severity }) => severity === 'warning')
    .map(({ message }) => message)
  const { recommendation, ...search } = explainAnswer(answer, state, doubts)
  const proving = answer.kind === 'size' ? answer.proof : undefined
  const proof = state.trials.find((past) => past === proving)?.measurement
  const trial = proof ?? first!
  const latency = steadyLatency(trial)
  const cores = machine!.cores
  const advised = { analysis, trial, slowestMs: latency.maxMs, cores }
  const advice =
    recommendation.kind === 'size'
      ? adviseSettings({ ...advised, size: recommendation.size })
      : []
  const proved = {
    proofP90Ms: proof && latency.p90?.value,
    proofRatePerSecond: proof && measureThroughput(proof)
  }
  return { recommendation, search: { ...search, cold, advice, ...proved } }
}

function steadyLatency(trial: Measurement) {
  return summarizeLatency(trial.exchanges, steadyRange(trial))
}
