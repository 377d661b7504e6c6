import * as core from '@actions/core'
import { appendText, demandAppendable } from '../files/append.ts'
import { tagModel } from '../publication/tag-model.ts'
import {
  type Publication,
  type Tell,
  type Way,
  attempt,
  writeMetadata,
  writeReport
} from '../publication/write-report.ts'
import { type WrittenFiles, findWritten } from '../publication/report-files.ts'
import type { ReportInputs } from '../inputs/inputs.ts'
import { type PublishedOutput, renderOutputs } from '../report/outputs.ts'
import type { StageTime } from '../host.ts'
import { listStages } from '../report/document/stages.ts'
import type { Where } from '../report/document/verdict.ts'
import { renderTags } from '../report/tags.ts'
import { commentMarker, renderComment } from '../report/markdown/comment.ts'
import { renderSummary } from '../report/markdown/summary.ts'
import type { Report } from '../report/schema/report.ts'
import { readCredentials } from '../registry/credentials.ts'
import { timed } from '../host.ts'
import { annotate } from './annotations.ts'
import { writeComment } from './comment.ts'
import type { Deadline } from './deadline.ts'
import { uploadArtifact, uploadPage } from './artifact.ts'
import { runUrl } from './links.ts'

type Uploaded = Readonly<
  Record<'artifact-id' | 'artifact-url' | 'page-url', string>
>
const NOT_UPLOADED: Uploaded = {
  'artifact-id': '',
  'artifact-url': '',
  'page-url': ''
}

/**
 * Files, artifact, outputs, summary, annotations: each on its own, so that
 * one which fails takes no other along. Sentences of what was asked for and
 * could not be written: the step must not pass then.
 *
 * @param deadline of each thing that somebody else is told
 */
export async function publish(
  publication: Publication,
  deadline: Deadline = {}
): Promise<string[]> {
  const { report, record } = publication
  const to = nameAttempt(publication.to, report)
  const lost: string[] = []
  const viewed = { report, record, runUrl: runUrl() }
  const files = writeReport(publication, viewed, core.warning)
  const reportPath = findWritten(files, 'report.json')
  if (reportPath === undefined) lost.push('The report could not be written.')
  const stages = [...report.stages]
  const way = { to, ...deadline }
  const artifact = await upload(way, files, stages)
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
  const links = { run: viewed.runUrl, ...linksTo(artifact) }
  attempt(
    'summary',
    () => {
      if (to.summary) writeSummary(renderSummary({ ...report, stages }, links))
    },
    core.warning
  )
  attempt('annotations', () => annotate(report), core.warning)
  await comment(way, () => renderComment(report, links))
  readCredentials().secrets.forEach(core.setSecret)
  const render = () => renderTags(report, viewed.runUrl)
  const tags = attempt('tags', render, core.warning) ?? {}
  const tagging = await tagModel(to, tags)
  if (tagging?.done) core.info(tagging.told)
  else if (tagging) core.warning(tagging.told)
  return lost
}

/** Where what was uploaded can be seen. */
export function linksTo({
  'page-url': page,
  'artifact-url': archive
}: Uploaded): Where {
  return { page, archive }
}

/** Of one name there is one. What keeps it away fails nothing. */
export async function comment(
  { to, ...deadline }: Pick<Way, 'to'> & Deadline,
  render: () => string
): Promise<void> {
  if (!to.comment) return
  const text = attempt('comment', render, core.warning)
  if (text === undefined) return
  const marker = commentMarker(to.name)
  const why = await writeComment({ marker, text, ...deadline })
  if (why) core.notice(`The pull request got no comment. ${why}`)
}

/**
 * A shard that is run again leaves both artifacts: of two with one name,
 * actions/download-artifact may take the earlier one.
 */
function nameAttempt(
  to: ReportInputs,
  { shard, attempt = 1 }: Report
): ReportInputs {
  const { artifactName: name } = to
  return shard && name && attempt > 1
    ? { ...to, artifactName: `${name}-attempt-${attempt}` }
    : to
}

export function setOutputs(outputs: Readonly<Record<string, string>>): void {
  demandAppendable(process.env['GITHUB_OUTPUT'])
  for (const [name, value] of Object.entries(outputs))
    core.setOutput(name, value)
}

/** Everything in one artifact, and beside it the page, for one click. */
export async function upload(
  { to, ...deadline }: Pick<Way, 'to'> & Deadline,
  files: WrittenFiles,
  times: StageTime[]
): Promise<Uploaded> {
  const { directory, paths } = files
  if (to.artifactName === '' || paths.length === 0) return NOT_UPLOADED
  const { retentionDays, artifactName: name } = to
  const plan = { name, retentionDays, ...deadline }
  const html =
    findWritten(files, 'report.html') ?? findWritten(files, 'index.html')
  const [artifact, page] = await timed('Upload the report', times, () =>
    Promise.all([
      uploadArtifact({ ...plan, paths, directory }),
      html ? uploadPage(html, plan) : 'It was not written.'
    ])
  )
  const pageUrl = typeof page === 'string' ? '' : page.url
  if (typeof artifact === 'string') {
    core.warning(
      `The report was not uploaded and stays in ${directory}. ${artifact}`
    )
    return { ...NOT_UPLOADED, 'page-url': pageUrl }
  }
  const { id, url } = artifact
  if (typeof page === 'string')
    core.info(`report.html is in the artifact, and not beside it: ${page}`)
  return { 'artifact-id': id, 'artifact-url': url, 'page-url': pageUrl }
}

/** The runner's own file, which is there. */
export function writeSummary(text: string): void {
  const path = process.env['GITHUB_STEP_SUMMARY']
  if (!path || !text) return
  appendText(path, text)
}
