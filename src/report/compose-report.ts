import { askedRate } from '../load/load.ts'
import type { FailOn } from '../inputs/inputs.ts'
import { overallVerdict } from '../thresholds/evaluate-rules.ts'
import { type ConcludedRun, conclude } from '../conclude.ts'
import type { RunRecord } from '../run-record.ts'
import { type Report, SCHEMA_VERSION } from './schema/report.ts'
import { azureDetails } from './azure.ts'
import { composeCost } from './compose/compose-cost.ts'
import { composeComparison } from './compose/compose-comparison.ts'
import {
  composeError,
  composeFinding,
  composeVerdict,
  explainVerdict
} from './compose/compose-judgement.ts'
import {
  composeDataset,
  composeImage,
  composeInput,
  composeMachine,
  composeShard,
  composeServer
} from './compose/compose-setting.ts'
import { composeRecommendation, composeSearch } from './compose/compose-size.ts'
import { composeTrend } from './compose/compose-trend.ts'
import { composeTrial } from './compose/compose-trial.ts'
import { composeUse } from './compose/compose-use.ts'
import { type Draft, finishDraft } from './compose/draft.ts'
import { planResources } from './compose/resources.ts'
import { planTargets } from './compose/targets.ts'

/** The report of a run, however far it came. */
export function composeReport(record: RunRecord): Report {
  return reportRun({ ...record, ...conclude(record) })
}

/**
 * The same of what was concluded before. Field by field: what another room
 * adds to its own types is in no report until a line here says so.
 */
export function reportRun(record: ConcludedRun): Report {
  const { trial, error } = record
  const verdict = error ? 'failed' : overallVerdict(record.verdicts)
  const draft: Draft<Report> = {
    schemaVersion: SCHEMA_VERSION,
    tool: {
      name: 'profile-inference',
      version: record.version,
      troubleshooting: record.troubleshooting
    },
    name: record.name,
    createdAt: record.createdAt,
    attempt: record.attempt,
    shard: composeShard(record),
    merged: undefined,
    verdict,
    because: explainVerdict(verdict, record),
    error: error && composeError(error),
    reused: undefined,
    ...composeSetting(record),
    trials: trial ? [composeTrial(trial)] : [],
    analysis: record.analysis && composeUse(record.analysis),
    ...composeAnswer(record),
    trend: composeTrend(record),
    comparison: record.comparison && composeComparison(record.comparison),
    verdicts: record.verdicts.map(composeVerdict),
    findings: record.findings.map(composeFinding),
    azure: azureDetails(record),
    stages: record.stages.map(({ stage, ms }) => ({ stage, ms }))
  }
  return finishDraft<Report>(draft, record.secrets)
}

type Setting = Pick<
  Report,
  'inputs' | 'machine' | 'image' | 'server' | 'dataset'
>

function composeSetting(record: ConcludedRun): Draft<Setting> {
  const { asked, machine, image, server, dataset } = record
  return {
    inputs: asked?.map(composeInput),
    machine: machine && composeMachine(machine),
    image: image && composeImage(image),
    server: server && composeServer(server),
    dataset: dataset && composeDataset(dataset)
  }
}

type Answer = Pick<
  Report,
  'recommendation' | 'cost' | 'resources' | 'targets' | 'search'
>

function composeAnswer(record: ConcludedRun): Draft<Answer> {
  const { recommendation, search, cost, analysis, trial } = record
  const answer = {
    recommendation: recommendation && composeRecommendation(recommendation),
    search: search && composeSearch(search),
    cost: cost && composeCost(cost)
  }
  if (recommendation?.kind !== 'size')
    return { ...answer, resources: undefined, targets: undefined }
  const { size } = recommendation
  const resources = planResources(size, analysis?.cpu.meanMillicores)
  const load = trial?.plan.load
  const targets = planTargets({
    resources,
    cpuMillicores: size.cpuMillicores,
    memoryBytes: size.memoryBytes,
    concurrency:
      load && askedRate(load) === undefined ? load.concurrency : undefined
  })
  return { ...answer, resources, targets }
}

/** Whether the step fails: an error always does, a verdict as was asked. */
export function failsStep(report: Report, failOn: FailOn): boolean {
  if (report.error) return true
  if (report.shard) return false
  if (failOn === 'never') return false
  if (report.verdict === 'inconclusive') return failOn === 'inconclusive'
  return report.verdict === 'failed'
}
