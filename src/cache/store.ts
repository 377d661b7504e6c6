import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Inputs } from '../inputs/inputs.ts'
import { type Report, SCHEMA_VERSION } from '../report/schema/report.ts'
import { VERSION } from '../foundation/version.ts'
import { type Subject, reportKey } from './key.ts'

/** The earlier report of the same subject, when one may answer and is there. */
export function readEarlier(
  inputs: Inputs,
  subject: Subject
): Report | undefined {
  const path = inputs.reuse.allowed && pathOf(inputs, subject)
  if (!path) return undefined
  try {
    const report = JSON.parse(readFileSync(path, 'utf8')) as Report | null
    return report?.schemaVersion === SCHEMA_VERSION ? report : undefined
  } catch {
    // None, or one that was cut off: then it is measured.
    return undefined
  }
}

/**
 * Keeps a report for later runs, when a cache was asked for and the run went
 * through. Throws when the folder cannot be written.
 */
export function keepReport(inputs: Inputs, report: Report): void {
  const path = pathOf(inputs, report)
  if (!path || report.error || report.reused) return
  mkdirSync(inputs.reuse.cache!, { recursive: true })
  writeFileSync(path, JSON.stringify(report))
}

function pathOf(inputs: Inputs, subject: Subject): string | undefined {
  const { cache } = inputs.reuse
  const key = cache && reportKey(inputs, subject, VERSION)
  return key ? join(cache, `${key}.json`) : undefined
}
