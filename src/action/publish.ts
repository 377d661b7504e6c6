import * as core from '@actions/core'
import { closeSync, constants, openSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { writeFile } from '../files/write-file.ts'
import type { ReportInputs } from '../inputs/inputs.ts'
import { azureMetadata } from '../report/azure.ts'
import { type PublishedOutput, renderOutputs } from '../report/outputs.ts'
import type { StageTime } from '../host.ts'
import type { Report } from '../report/schema/report.ts'
import { listStages } from '../report/document/stages.ts'
import type { Viewed } from '../report/views.ts'
import { renderTags } from '../report/tags.ts'
import { renderSummary } from '../report/markdown/summary.ts'
import { readCredentials } from '../registry/credentials.ts'
import { tagModelVersion } from '../registry/mlflow.ts'
import type { RunRecord } from '../run-record.ts'
import { timed } from '../host.ts'
import { annotate } from './annotations.ts'
import { uploadArtifact } from './artifact.ts'
import { type WrittenFiles, claimFolder, writeFiles } from './files.ts'
import { runUrl } from './links.ts'

/** Through no link. */
const APPEND =
  constants.O_WRONLY |
  constants.O_APPEND |
  constants.O_CREAT |
  (constants.O_NOFOLLOW ?? 0)

/** An upload during a cancellation: the runner kills us after 10 s. */
const CANCELLED_DEADLINE_MS = 3000

export interface Publication {
  readonly report: Report
  /** What it was made from. */
  readonly record: RunRecord
  readonly to: ReportInputs
  /** Where files go, below it, when `report-directory` does not say it. */
  readonly root: string
}

/**
 * Files, artifact, outputs, summary, annotations: each on its own, so that
 * one which fails takes no other along. Sentences of what was asked for and
 * could not be written: the step must not pass then.
 */
export async function publish(publication: Publication): Promise<string[]> {
  const { report, record, to, root } = publication
  const lost: string[] = []
  const viewed = { report, record, runUrl: runUrl() }
  const files = writeSomewhere(to, root, viewed)
  const reportPath = files.paths.find((path) => path.endsWith('report.json'))
  if (reportPath === undefined) lost.push('The report could not be written.')
  const stages = [...report.stages]
  const artifact = await upload(publication, files, stages)
  core.info(listStages(stages))
  const outputs: Record<PublishedOutput, string> = {
    'report-path': reportPath ?? '',
    'report-directory': files.paths.length > 0 ? files.directory : '',
    ...artifact
  }
  const lose = (sentence: string): void => void lost.push(sentence)
  attempt(
    'outputs',
    () => setOutputs({ ...renderOutputs(report), ...outputs }),
    lose
  )
  attempt('metadata file', () => writeMetadata(report, to), lose)
  // The page knows how long the upload took; what was uploaded can't.
  attempt('summary', () => {
    if (to.summary) writeSummary(renderSummary({ ...report, stages }))
  })
  attempt('annotations', () => annotate(report))
  await tagModel(to.registry, renderTags(report, viewed.runUrl))
  return lost
}

/** The disk that was asked for may be full, and another one not. */
function writeSomewhere(
  { directory, name }: ReportInputs,
  root: string,
  viewed: Viewed
): WrittenFiles {
  const asked = directory === undefined ? undefined : resolve(directory)
  const ways = asked === undefined ? [] : [() => asked]
  let written: WrittenFiles | undefined
  for (const folder of [...ways, () => claimFolder(root, name)]) {
    written = attempt('report', () => writeFiles(folder(), viewed)) ?? written
    for (const failure of written?.failures ?? []) core.warning(failure)
    if (written?.failures.length === 0) break
  }
  return written ?? { directory: '', paths: [], failures: [] }
}

function setOutputs(outputs: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(outputs))
    core.setOutput(name, value)
}

async function tagModel(
  registry: ReportInputs['registry'],
  tags: Readonly<Record<string, string>>
): Promise<void> {
  if (!registry || tags['recommendedCpu'] === undefined) return
  readCredentials().secrets.forEach(core.setSecret)
  try {
    await tagModelVersion(registry, tags)
    core.info(`The result is on ${registry.model.name} as tags.`)
  } catch (thrown) {
    const { message } = thrown as Error
    core.warning(
      `${registry.model.name} was not tagged: the registry at ${registry.trackingUri} ${message}. The tags are in tags.json, beside the report.`
    )
  }
}

async function upload(
  { report, to }: Publication,
  files: { directory: string; paths: readonly string[] },
  times: StageTime[]
): Promise<{ 'artifact-id': string; 'artifact-url': string }> {
  const none = { 'artifact-id': '', 'artifact-url': '' }
  if (to.artifactName === '' || files.paths.length === 0) return none
  const artifact = await timed('Upload the report', times, () =>
    uploadArtifact({
      ...files,
      name: to.artifactName,
      retentionDays: to.retentionDays,
      ...(report.error?.code === 'cancelled' && {
        deadlineMs: CANCELLED_DEADLINE_MS
      })
    })
  )
  if (typeof artifact !== 'string')
    return { 'artifact-id': artifact.id, 'artifact-url': artifact.url }
  core.warning(
    `The report was not uploaded and stays in ${files.directory}. ${artifact}`
  )
  return none
}

function writeMetadata(report: Report, { metadataFile }: ReportInputs): void {
  const metadata = azureMetadata(report)
  if (!metadataFile || !metadata) return
  writeFile(metadataFile, [`${JSON.stringify(metadata)}\n`])
}

/** The runner's own file, which is there. */
function writeSummary(text: string): void {
  const path = process.env['GITHUB_STEP_SUMMARY']
  if (!path || !text) return
  const file = openSync(path, APPEND)
  try {
    writeFileSync(file, text)
  } finally {
    closeSync(file)
  }
}

/** Does one part; what fails is told, and as a loss where one is. */
function attempt<T>(
  what: string,
  work: () => T,
  lose: (sentence: string) => void = core.warning
): T | undefined {
  try {
    return work()
  } catch (thrown) {
    const { message } = thrown as Error
    lose(`The ${what} could not be written: ${message}`)
    return undefined
  }
}
