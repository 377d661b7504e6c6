import * as core from '@actions/core'
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { ReportInputs } from '../inputs/inputs.ts'
import type { Measurement } from '../measurement/measurement.ts'
import { azureMetadata } from '../report/azure.ts'
import { type PublishedOutput, renderOutputs } from '../report/outputs.ts'
import type { StageTime } from '../host.ts'
import type { Report } from '../report/schema/report.ts'
import { listStages } from '../report/document/stages.ts'
import { renderTags } from '../report/tags.ts'
import { renderSummary } from '../report/markdown/summary.ts'
import { readCredentials } from '../registry/credentials.ts'
import { tagModelVersion } from '../registry/mlflow.ts'
import { timed } from '../host.ts'
import { annotate } from './annotations.ts'
import { uploadArtifact } from './artifact.ts'
import { writeFiles } from './files.ts'
import { runUrl } from './links.ts'

/** An upload during a cancellation: the runner kills us after 10 s. */
const CANCELLED_DEADLINE_MS = 3000

export interface Publication {
  readonly report: Report
  readonly trial: Measurement | undefined
  readonly to: ReportInputs
  /** Where files go, below it, when `report-directory` does not say it. */
  readonly root: string
}

/**
 * Files, artifact, outputs, summary, annotations: each on its own, so that
 * one which fails takes no other along.
 */
export async function publish(publication: Publication): Promise<void> {
  const { report, trial, to, root } = publication
  const usual = join(root, folderName(to.name))
  const viewed = { report, trial, runUrl: runUrl() }
  let directory = resolve(to.directory ?? usual)
  let written = writeFiles(directory, viewed)
  for (const failure of written.failures) core.warning(failure)
  // The disk that was asked for may be full, and another one not.
  if (written.failures.length > 0 && directory !== usual) {
    directory = usual
    written = writeFiles(directory, viewed)
  }
  const stages = [...report.stages]
  const files = { directory, paths: written.paths }
  const artifact = await upload(publication, files, stages)
  core.info(listStages(stages))
  const outputs: Record<PublishedOutput, string> = {
    'report-path': join(directory, 'report.json'),
    'report-directory': directory,
    ...artifact
  }
  guard('outputs', () => {
    const all = { ...renderOutputs(report), ...outputs }
    for (const [name, value] of Object.entries(all)) core.setOutput(name, value)
  })
  // The page knows how long the upload took; what was uploaded can't.
  const page = to.summary ? renderSummary({ ...report, stages }) : ''
  guard('summary', () => writeSummary(page))
  guard('metadata file', () => writeMetadata(report, to))
  guard('annotations', () => annotate(report))
  await tagModel(to.registry, renderTags(report, viewed.runUrl))
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
  mkdirSync(dirname(metadataFile), { recursive: true })
  writeFileSync(metadataFile, `${JSON.stringify(metadata)}\n`)
}

function writeSummary(text: string): void {
  const path = process.env['GITHUB_STEP_SUMMARY']
  if (path && text) appendFileSync(path, text)
}

function guard(what: string, work: () => void): void {
  try {
    work()
  } catch (thrown) {
    core.warning(`The ${what} could not be written: ${String(thrown)}`)
  }
}

/** A name may be `..`. */
function folderName(name: string): string {
  return name.replace(/[^\w-]/g, '-')
}
