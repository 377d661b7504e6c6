import { readEarlier } from './cache/store.ts'
import { openDataset } from './dataset/read.ts'
import { type Place, timedStages } from './host.ts'
import type { Request } from './inputs/parse-inputs.ts'
import type { Report } from './report/schema/report.ts'
import { type RunRecord, noteImage, noteInputs } from './run-record.ts'
import { runFirstTrial } from './search/first-trial.ts'
import { searchSize } from './search/search-size.ts'
import { recognizeServer } from './servers/recognize-server.ts'
import { showRecipe } from './sources/show-recipe.ts'
import { planTrial } from './trial/plan.ts'
import { planSetup } from './trial/trial-setup.ts'

/** How an image is prepared, by where it comes from. */
const PREPARE = {
  reference: 'Pull the image',
  dockerfile: 'Build the image',
  recipe: 'Build the image'
} as const

/**
 * The story of README's "How it works", one verb a line. All that is found goes
 * into the record; an earlier report that answers comes back instead.
 */
export async function profile(
  { inputs, asked, history, parseAbove }: Request,
  record: RunRecord,
  { host, runtime }: Place
): Promise<Report | undefined> {
  const stage = timedStages(host, record.stages)
  runtime.findings = record.findings
  noteInputs(record, { inputs, asked, history })
  await showRecipe(inputs.image, host)
  record.machine = await runtime.readMachine()
  record.smallest = runtime.capabilities.smallest
  await using dataset = await stage('Read the dataset', () =>
    openDataset(inputs.dataset, host)
  )
  record.dataset = dataset.facts
  const plan = planTrial(inputs, record.machine, dataset.facts)
  const image = await stage(PREPARE[inputs.image.kind], () =>
    runtime.prepareImage(inputs.image)
  )
  const server = recognizeServer(inputs, image)
  noteImage(record, image, server)
  const served = server ? parseAbove(server.texts) : inputs
  const earlier = readEarlier(inputs, record)
  if (earlier) return earlier
  const setup = planSetup(served, { dataset, host, image, runtime })
  record.cold = await runtime.dropPageCache()
  await stage('Run the service at full size', () =>
    runFirstTrial(plan, setup, { record, runtime })
  )
  await stage('Search for the smallest size', () =>
    searchSize(record, { host, runtime, setup })
  )
  return undefined
}
