import * as core from '@actions/core'
import { analyze } from './analysis/analyze.ts'
import { describeEnding } from './analysis/ending.ts'
import { openDataset } from './dataset/read.ts'
import { startContainer } from './docker/container.ts'
import { readMachine } from './docker/engine.ts'
import { obtainImage } from './docker/image.ts'
import type { Run } from './docker/run.ts'
import { describeError } from './errors.ts'
import { evaluateRules, withImpliedRules } from './gates/evaluate.ts'
import { collectMetrics } from './gates/metrics.ts'
import { publish } from './github/publish.ts'
import { startRun } from './github/run.ts'
import { stages } from './github/stage.ts'
import type { Inputs } from './inputs/inputs.ts'
import { planPort, planTrial } from './plan.ts'
import { type Facts, composeReport } from './report/compose.ts'
import { estimate } from './rightsizing/estimate.ts'
import { runTrial } from './trial.ts'

/**
 * The whole run. What is known is gathered in `facts` as it comes, so that
 * the report is written whatever happened; the step fails once, last.
 */
export async function main(readInputs: () => Inputs): Promise<void> {
  const run = startRun()
  const facts: Facts = {}
  try {
    facts.inputs = readInputs()
    await profile(facts.inputs, run, facts)
  } catch (thrown) {
    facts.error = run.signal.aborted ? cancelled : describeError(thrown)
  }
  const report = composeReport(facts)
  await publish(report, facts)
  if (report.fails) core.setFailed(report.because)
}

/** The story of README's "How it works", one verb a line. */
async function profile(inputs: Inputs, run: Run, facts: Facts): Promise<void> {
  const stage = stages(facts)
  const machine = (facts.machine = await readMachine())
  const dataset = await stage('Read the dataset', () => openDataset(inputs))
  facts.dataset = dataset.facts
  const plan = planTrial(inputs, machine, dataset.facts)
  const image = await stage('Build the image', () =>
    obtainImage(inputs.image, run)
  )
  facts.image = image
  const trial = await stage('Run the trial', () => runTrial(plan, bench))
  facts.trial = trial
  facts.analysis = analyze(trial)
  facts.error = describeEnding(trial)
  facts.recommendation = estimate(facts.analysis, plan.size, inputs.headroom)
  facts.verdicts = evaluateRules(
    withImpliedRules(inputs.thresholds),
    collectMetrics(facts)
  )
}
