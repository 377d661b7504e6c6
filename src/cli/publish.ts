import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { tagModel } from '../publication/tag-model.ts'
import {
  type Publication,
  attempt,
  writeMetadata,
  writeReport
} from '../publication/write-report.ts'
import { renderSummary } from '../report/markdown/summary.ts'
import { renderTags } from '../report/tags.ts'
import { renderAnswer } from './answer.ts'
import type { CommandLine } from './command-line.ts'
import { renderAnnotations, writeStep } from './github.ts'
import { CONFIG_FILE } from './init/plan-start.ts'
import { describeScreen } from './screen.ts'

/**
 * Files, metadata, tags, then the answer. False: something that was asked for
 * could not be written.
 */
export async function publish(
  publication: Publication,
  { format, quiet }: CommandLine
): Promise<boolean> {
  const { report, record, to, root } = publication
  let isWhole = true
  const lose = (sentence: string): void => {
    isWhole = false
    complain(sentence)
  }
  // The last report of this folder is replaced; elsewhere, none is.
  const directory = to.directory ?? join(root, to.name.replace(/[^\w-]/g, '-'))
  const way = { to: { ...to, directory }, root }
  const viewed = { report, record, runUrl: undefined }
  const written = writeReport(way, viewed, complain)
  if (written.paths.length === 0) lose('There is no report.')
  attempt('metadata file', () => writeMetadata(report, to), lose)
  const tagging = await tagModel(to, renderTags(report))
  if (tagging && !(tagging.done && quiet)) complain(tagging.told)
  process.stdout.write(render())
  return isWhole

  function render(): string {
    switch (format) {
      case 'json':
        return `${JSON.stringify(report, null, 2)}\n`
      case 'markdown':
        return renderSummary(report)
      case 'github':
        writeStep(report, written.directory, to.summary)
        return renderAnnotations(report)
      case 'text': {
        const screen = describeScreen(process.env, process.stdout)
        const hasConfig = existsSync(CONFIG_FILE)
        const aftermath = { report, hasConfig, directory: written.directory }
        return `${renderAnswer(aftermath, screen)}\n`
      }
    }
  }
}

/** On standard error, for what is printed at the end may be piped. */
export function complain(sentence: string): void {
  process.stderr.write(`profile-inference: ${sentence}\n`)
}
