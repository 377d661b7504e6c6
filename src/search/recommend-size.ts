import type { Analysis } from '../analysis/analysis.ts'
import { summarizeLatency } from '../analysis/latency.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { MachineFacts } from '../measurement/machine.ts'
import type { Measurement } from '../measurement/measurement.ts'
import { steadyRange } from '../measurement/right-answers.ts'
import type { SearchReport } from '../report/schema/report.ts'
import { type Advice, adviseSettings } from '../sizing/advice.ts'
import { estimate } from '../sizing/estimate.ts'
import { explainAnswer } from '../sizing/explain.ts'
import { collectFacts } from '../sizing/search-facts.ts'
import { describeOutcome } from '../sizing/outcome/outcome.ts'
import type { Recommendation } from '../sizing/recommendation.ts'
import { planSettings } from '../sizing/search-settings.ts'
import { searchSize } from './run-search.ts'
import type { TrialSetup } from '../trial/trial-setup.ts'

/** The first trial, and what the search needs beside it. */
export interface FirstTrial {
  readonly machine: MachineFacts
  readonly bench: TrialSetup
  readonly trial: Measurement
  readonly analysis: Analysis
  /** Whether it paid for its own file pages. */
  readonly cold: boolean
  /** One line a trial, for the log. */
  readonly onTrial: (line: string) => void
}

export interface Found {
  readonly recommendation: Recommendation
  readonly search?: SearchReport
}

/** The size to recommend: searched for and proved, or only estimated. */
export async function recommendSize(
  inputs: Inputs,
  first: FirstTrial
): Promise<Found> {
  const { trial, analysis } = first
  if (trial.ending.kind !== 'completed')
    return none('The service did not come through the trial at full size.')
  const estimated = estimate(analysis, inputs.headroom)
  const { memory, cpu } = inputs.search
  if (estimated.kind === 'none' || !(memory || cpu))
    return { recommendation: estimated }
  const limits = planSettings(inputs, first.machine, {
    ...first,
    estimated: estimated.size
  })
  const facts = collectFacts(trial, analysis, limits.latencyLimits)
  const end = await searchSize({
    first: trial,
    facts,
    settings: limits,
    bench: first.bench,
    heavyRows: weighRows(analysis),
    onTrial: ({ probe, outcome }) =>
      first.onTrial(
        `${Math.round(probe.size.memoryBytes / 2 ** 20)} MiB, ${probe.size.cpuMillicores}m: ${describeOutcome(outcome)}`
      )
  })
  const doubts = analysis.findings.filter((each) => each.severity === 'warning')
  const { recommendation, ...search } = explainAnswer(
    end.answer,
    end.state,
    doubts.map(({ message }) => message)
  )
  const p90 = end.proof && steadyLatency(end.proof).p90?.value
  return {
    recommendation,
    search: {
      ...search,
      cold: first.cold,
      advice: advise(recommendation, first, end.proof),
      ...(p90 !== undefined && { proofP90Ms: p90 })
    }
  }
}

function none(reason: string): Found {
  return { recommendation: { kind: 'none', reason } }
}

/** Rows that took most memory or time, and a few of the others. */
function weighRows({ memoryRows, slowestRows }: Analysis): number[] {
  const rows = [...memoryRows, ...slowestRows].map(({ row }) => row)
  return [...new Set([...rows, 1, 2, 3])]
}

function advise(
  recommendation: Recommendation,
  { analysis, machine, trial }: FirstTrial,
  proof: Measurement = trial
): Advice[] {
  if (recommendation.kind === 'none') return []
  const { size } = recommendation
  const slowestMs = steadyLatency(proof).maxMs
  const { cores } = machine
  return adviseSettings({ analysis, size, trial: proof, slowestMs, cores })
}

function steadyLatency(trial: Measurement) {
  return summarizeLatency(trial.exchanges, steadyRange(trial))
}
