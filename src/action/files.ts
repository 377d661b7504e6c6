import {
  closeSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { join } from 'node:path'
import type { Measurement } from '../measurement/measurement.ts'
import { exchangesCsv, samplesCsv } from '../report/csv.ts'
import type { Report } from '../report/schema/report.ts'

/** What was written, and what could not be and why (a full disk, say). */
export interface WrittenFiles {
  /** Absolute paths. */
  readonly paths: readonly string[]
  /** Sentences. */
  readonly failures: readonly string[]
}

/** Writes all files of the report; one that fails stops no other. */
export function writeFiles(
  directory: string,
  of: {
    report: Report
    summary: string
    trial: Measurement | undefined
    tags: Readonly<Record<string, string>>
  }
): WrittenFiles {
  const { report, summary, trial, tags } = of
  const contents: [string, Iterable<string>][] = [
    ['report.json', [`${JSON.stringify(report, null, 2)}\n`]],
    ['summary.md', [summary]],
    ['tags.json', [`${JSON.stringify(tags, null, 2)}\n`]]
  ]
  if (trial)
    contents.push(
      ['exchanges.csv', exchangesCsv(trial)],
      ['samples.csv', samplesCsv(trial)]
    )
  const log = report.trials[0]?.log || report.error?.log
  if (log) contents.push(['container.log', [`${log}\n`]])
  const paths: string[] = []
  const failures: string[] = []
  for (const [name, pieces] of contents)
    try {
      paths.push(writeFile(directory, name, pieces))
    } catch (thrown) {
      failures.push(
        `${name} could not be written: ${(thrown as Error).message}.`
      )
    }
  return { paths, failures }
}

/** Whole or not at all: a report that is cut short is no JSON. */
function writeFile(
  directory: string,
  name: string,
  pieces: Iterable<string>
): string {
  mkdirSync(directory, { recursive: true })
  const path = join(directory, name)
  const part = `${path}.part`
  const file = openSync(part, 'w')
  try {
    for (const piece of pieces) writeFileSync(file, piece)
    closeSync(file)
    renameSync(part, path)
    return path
  } catch (thrown) {
    rmSync(part, { force: true })
    throw thrown
  }
}
