import { existsSync, globSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ProfileError } from '../foundation/errors.ts'
import { REPORT_FILE } from './read-report.ts'

/**
 * The folders of reports that patterns name, each once: a folder with a
 * report.json in it, or folders of such ones. What else is there (the page that
 * is an artifact of its own) is left alone.
 *
 * @throws {ProfileError} there are none
 */
export function findReports(patterns: readonly string[]): string[] {
  const folders = patterns
    .flatMap((pattern) => globSync(pattern))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isDirectory())
    .flatMap((path) => (holdsReport(path) ? [path] : reportsWithin(path)))
  if (folders.length > 0) return [...new Set(folders)].sort()
  throw new ProfileError({
    code: 'nothing-to-merge',
    message: `There is no report.json in ${patterns.map((pattern) => `\`${pattern}\``).join(', ')}.`,
    blame: 'user',
    remedy:
      'Name the folders of reports, for example `merge: shards/*`; a workflow downloads them before (actions/download-artifact with `pattern: profile-inference-*` and `path: shards`).'
  })
}

function holdsReport(path: string): boolean {
  return existsSync(join(path, REPORT_FILE))
}

function reportsWithin(path: string): string[] {
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(path, name))
    .filter(holdsReport)
}
