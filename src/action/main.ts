import * as core from '@actions/core'
import { analyze } from '../analysis/analyze.ts'
import { cancelled, describeEnding } from '../analysis/ending.ts'
import { keepReport, readEarlier } from '../cache/store.ts'
import { findDatasetFindings } from '../dataset/dataset-findings.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { openDataset } from '../dataset/read.ts'
import { startContainer } from '../runtime/docker/container.ts'
import { readMachine } from '../runtime/docker/engine.ts'
import { obtainImage } from '../runtime/docker/obtain-image.ts'
import { type Route, openRoute } from '../runtime/docker/network.ts'
import { dropFilePages } from '../runtime/docker/page-cache.ts'
import type { Run } from '../runtime/docker/run.ts'
import type { Image } from '../runtime/image.ts'
import { renderRecipe } from '../sources/render-recipe.ts'
import { recognizeServer } from '../servers/recognize-server.ts'
import { describeError, explainError } from '../foundation/errors.ts'
import {
  evaluateRules,
  withImpliedRules
} from '../thresholds/evaluate-rules.ts'
import { collectMetrics } from '../report/collect-metrics.ts'
import { troubleshootingUrl } from './links.ts'
import { publish } from './publish.ts'
import { startRun } from './start-run.ts'
import { stage } from './stage.ts'
import type { FailOn, Inputs, ReportInputs } from '../inputs/inputs.ts'
import type { InputLayer } from '../inputs/input-layer.ts'
import { planPort, planRequests, planTrial } from '../trial/plan.ts'
import { composeReport, failsStep } from '../report/compose-report.ts'
import { helpUrl } from '../report/help.ts'
import type { Report } from '../report/schema/report.ts'
import { type RunRecord, startRecord } from '../run-record.ts'
import { findGeneratorFindings } from '../analysis/generator-findings.ts'
import { recommendSize } from '../search/recommend-size.ts'
import type { TrialSetup } from '../trial/trial-setup.ts'
import { runTrial } from '../trial/trial.ts'
import { VERSION } from '../foundation/version.ts'

/** What a source of the image takes. */
const OBTAIN = {
  reference: 'Pull the image',
  dockerfile: 'Build the image',
  recipe: 'Build the image'
} as const

/** What the step was asked for; or how to report that it can't be known. */
export type Asked =
  Told | { readonly mistake: unknown; readonly report: ReportInputs }

interface Told {
  readonly inputs: Inputs
  /** The same inputs with one more layer, below all others. */
  readonly parseAbove: (layer: InputLayer) => Inputs
}

/**
 * The whole run. What is known is gathered in `facts` as it comes, so that
 * the report is written whatever happened; the step fails once, last.
 */
export async function main(asked: Asked): Promise<void> {
  const run = startRun()
  const to = 'inputs' in asked ? asked.inputs.report : asked.report
  const failOn: FailOn = 'inputs' in asked ? asked.inputs.failOn : 'failed'
  const createdAt = new Date().toISOString()
  const facts = startRecord({
    ...{ name: to.name, createdAt, version: VERSION },
    troubleshooting: troubleshootingUrl()
  })
  try {
    if ('mistake' in asked) throw asked.mistake
    facts.secrets = asked.inputs.secrets
    facts.secrets.forEach(core.setSecret)
    await profile(asked, run, facts)
  } catch (thrown) {
    facts.error = run.signal.aborted ? cancelled : describeError(thrown)
  }
  const report = composeReport(facts)
  if ('inputs' in asked) keep(asked.inputs, report)
  await publish({ report, trial: facts.trial, to, root: run.reportRoot })
  if (!failsStep(report, failOn)) return
  await printLog(report)
  const { error } = report
  if (error) core.setFailed(explainError(error, helpUrl(report, error.code)))
  else if (report.verdict === 'inconclusive') core.setFailed(report.because)
  // Each missed threshold has its annotation already.
  else process.exitCode = core.ExitCode.Failure
}

/** The story of README's "How it works", one verb a line. */
async function profile(asked: Told, run: Run, facts: RunRecord): Promise<void> {
  const { inputs } = asked
  const { stages: times } = facts
  await showRecipe(inputs, facts)
  const machine = await readMachine()
  facts.machine = machine
  await using dataset = await stage('Read the dataset', times, () =>
    openDataset(inputs.dataset, run)
  )
  facts.dataset = dataset.facts
  const plan = planTrial(inputs, machine, dataset.facts)
  const image = await stage(OBTAIN[inputs.image.kind], times, () =>
    obtainImage(inputs.image, run)
  )
  const served = lookAt(image, asked, facts)
  facts.earlier = readEarlier(inputs, facts)
  if (facts.earlier) return
  const { route, findings } = await openRoute(run, served.service)
  const bench = planSetup(served, run, { dataset, image, route })
  const cold = await dropFilePages()
  const trial = await stage('Run the service at full size', times, () =>
    runTrial(plan, bench)
  )
  facts.trial = trial
  facts.error = describeEnding(trial)
  const analysis = analyze(trial)
  facts.analysis = analysis
  facts.findings = [
    ...facts.findings,
    ...findings,
    ...analysis.findings,
    ...findDatasetFindings(dataset.facts),
    ...findGeneratorFindings(trial.generator)
  ]
  const found = await stage('Search for the smallest size', times, () =>
    recommendSize(inputs, {
      ...{ machine, bench, trial, analysis, cold },
      onTrial: core.info
    })
  )
  facts.recommendation = found.recommendation
  if (found.search) facts.search = found.search
  const rules = withImpliedRules(inputs.thresholds)
  facts.verdicts = evaluateRules(rules, collectMetrics(facts))
}

/** What is built when the user wrote no Dockerfile, and what is doubtful about it. */
async function showRecipe({ image }: Inputs, facts: RunRecord): Promise<void> {
  if (image.kind !== 'recipe') return
  facts.findings = image.findings
  await stage('Show the generated Dockerfile', [], async () =>
    core.info(renderRecipe(image))
  )
}

function keep(inputs: Inputs, report: Report): void {
  try {
    keepReport(inputs, report)
  } catch (thrown) {
    core.warning(`The report was not kept in \`cache\`: ${String(thrown)}`)
  }
}

/** The inputs, with what its server tells where they say nothing. */
function lookAt(image: Image, asked: Told, facts: RunRecord): Inputs {
  const { config: _, findings = [], ...known } = image
  facts.image = known
  facts.findings = [...facts.findings, ...findings]
  const server = recognizeServer(asked.inputs, image)
  if (!server) return asked.inputs
  facts.server = server.facts
  facts.findings = [...facts.findings, ...server.findings]
  return asked.parseAbove(server.layer)
}

async function printLog({ error }: Report): Promise<void> {
  const { log } = error ?? {}
  if (log) await stage('Last lines of the log', [], async () => core.info(log))
}

/** What all trials of this run have in common. */
function planSetup(
  inputs: Inputs,
  run: Run,
  of: { dataset: Dataset; image: Image; route: Route }
): TrialSetup {
  const { service } = inputs
  const port = planPort(service.port, of.image)
  const { image, route } = of
  const container = { runId: run.id, imageId: image.id, port, service, route }
  return {
    ...service,
    start: ({ size }) => startContainer({ ...container, size }),
    dataset: of.dataset.withDefaults(planRequests(inputs)),
    answers: inputs.answers,
    signal: run.signal,
    onProgress: (done, all) => core.info(`${done} of ${all} requests`)
  }
}
