import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { readText } from '../files/open-file.ts'
import { writeFile } from '../files/write-file.ts'
import { MIB } from '../foundation/units.ts'
import { keepPoint } from '../history/history.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { type Report, SCHEMA_VERSION } from '../report/schema/report.ts'
import { VERSION } from '../foundation/version.ts'
import { type Subject, reportKey } from './key.ts'

/** Reports have some 100 kB, and logs up to 32 MB. */
const MAX_BYTES = 256 * MIB

/** The earlier report of the same subject, when one may answer and is there. */
export function readEarlier(
  inputs: Inputs,
  subject: Subject
): Report | undefined {
  // What base is may have changed since: a comparison is measured anew.
  return inputs.compare ? undefined : readKept(inputs, subject)
}

/** Base's own report by the same plan, of a run that compared it or did not. */
export function readBase(inputs: Inputs, subject: Subject): Report | undefined {
  const thresholds = inputs.thresholds.filter(({ relative }) => !relative)
  const alone = { ...inputs, compare: undefined, thresholds }
  return readKept(inputs, subject) ?? readKept(alone, subject)
}

function readKept(inputs: Inputs, subject: Subject): Report | undefined {
  const path = inputs.reuse.allowed && pathOf(inputs, subject)
  if (!path) return undefined
  try {
    const [sum, json] = readText(path, { mostBytes: MAX_BYTES }).split('\n', 2)
    if (json === undefined || sum !== checksum(json)) return undefined
    const report = JSON.parse(json) as Report
    return report.schemaVersion === SCHEMA_VERSION ? report : undefined
  } catch {
    // None, or one that may not be read: then it is measured.
    return undefined
  }
}

/**
 * Keeps a report for later runs, as an answer and for their trend, where that
 * was asked for and the run went through. Throws when a folder cannot be written.
 */
export function keepReport(inputs: Inputs, report: Report): void {
  if (report.error || report.reused) return
  keepTrend(inputs.reuse.history, report)
  const path = pathOf(inputs, report)
  if (!path) return
  const json = JSON.stringify(report)
  writeFile(path, [checksum(json), '\n', json])
}

/** Adds a run that went through to the trend; undefined: nobody keeps one. */
export function keepTrend(history: string | undefined, report: Report): void {
  if (history !== undefined && !report.error)
    keepPoint(history, pointOf(report))
}

/** What a trend shows of it, and no more: a hundred of them are kept. */
function pointOf(report: Report) {
  const { name, createdAt, verdict, machine, recommendation, analysis } = report
  const { cpu, latency } = analysis ?? {}
  return {
    name,
    createdAt,
    verdict,
    machine,
    recommendation,
    analysis: { cpu, latency }
  }
}

/** One that was cut off or changed is none. */
function checksum(json: string): string {
  return createHash('sha256').update(json).digest('hex')
}

function pathOf(inputs: Inputs, subject: Subject): string | undefined {
  const { cache } = inputs.reuse
  const key = cache && reportKey(inputs, subject, VERSION)
  return key ? join(cache, `${key}.json`) : undefined
}
