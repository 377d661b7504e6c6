import * as core from '@actions/core'
import { closeSync, constants, openSync, writeFileSync } from 'node:fs'
import { tagModel } from '../publication/tag-model.ts'
import {
  type Publication,
  type Tell,
  attempt,
  writeMetadata,
  writeReport
} from '../publication/write-report.ts'
import { type PublishedOutput, renderOutputs } from '../report/outputs.ts'
import type { StageTime } from '../host.ts'
import { listStages } from '../report/document/stages.ts'
import { renderTags } from '../report/tags.ts'
import { renderSummary } from '../report/markdown/summary.ts'
import { readCredentials } from '../registry/credentials.ts'
import { timed } from '../host.ts'
import { annotate } from './annotations.ts'
import { uploadArtifact } from './artifact.ts'
import { runUrl } from './links.ts'

/** Through no link. */
const APPEND =
  constants.O_WRONLY |
  constants.O_APPEND |
  constants.O_CREAT |
  (constants.O_NOFOLLOW ?? 0)

/** An upload during a cancellation: the runner kills us after 10 s. */
const CANCELLED_DEADLINE_MS = 3000

/**
 * Files, artifact, outputs, summary, annotations: each on its own, so that
 * one which fails takes no other along. Sentences of what was asked for and
 * could not be written: the step must not pass then.
 */
export async function publish(publication: Publication): Promise<string[]> {
  const { report, record, to } = publication
  const lost: string[] = []
  const viewed = { report, record, runUrl: runUrl() }
  const files = writeReport(publication, viewed, core.warning)
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
  const lose: Tell = (sentence) => void lost.push(sentence)
  attempt(
    'outputs',
    () => setOutputs({ ...renderOutputs(report), ...outputs }),
    lose
  )
  attempt('metadata file', () => writeMetadata(report, to), lose)
  // The page knows how long the upload took; what was uploaded can't.
  attempt(
    'summary',
    () => {
      if (to.summary) writeSummary(renderSummary({ ...report, stages }))
    },
    core.warning
  )
  attempt('annotations', () => annotate(report), core.warning)
  readCredentials().secrets.forEach(core.setSecret)
  const tagging = await tagModel(to, renderTags(report, viewed.runUrl))
  if (tagging?.done) core.info(tagging.told)
  else if (tagging) core.warning(tagging.told)
  return lost
}

function setOutputs(outputs: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(outputs))
    core.setOutput(name, value)
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
