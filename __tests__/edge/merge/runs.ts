/** What runs leave for `merge`, and the step that merges it. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { runStep } from '../../../script/runner.ts'
import { viewFiles, writeFiles } from '../../../src/publication/report-files.ts'
import { composeReport } from '../../../src/report/compose-report.ts'
import type { RunRecord } from '../../../src/run-record.ts'
import type { Criteria } from '../../../src/sizing/search-settings.ts'
import { shardRun } from '../../pure/merge/shards.ts'

const ROOT = resolve(import.meta.dirname, '../../..')

/** Artifacts as actions/download-artifact leaves them, each in its folder. */
export function writeRuns(runs: Readonly<Record<string, RunRecord>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'merge-'))
  for (const [name, record] of Object.entries(runs)) {
    const report = composeReport(record)
    const viewed = { report, record, runUrl: undefined }
    writeFiles(join(folder, 'shards', name), viewFiles(viewed))
    // The page is an artifact of its own.
    mkdirSync(join(folder, 'shards', `${name}.html`))
    writeFileSync(join(folder, 'shards', `${name}.html`, `${name}.html`), '')
  }
  return folder
}

export function service(
  name: string,
  change: Partial<RunRecord> = {}
): RunRecord {
  const { shard: _, ...record } = shardRun(1, 1, { name, ...change })
  return record
}

export const rules = (text: string): Criteria => ({
  ...shardRun(1, 1).criteria!,
  thresholds: [
    {
      metric: 'memory.peak',
      operator: '<=',
      limit: 2 ** 20,
      level: 'fail',
      text
    }
  ]
})

export const SHARDS = { one: shardRun(1, 2), two: shardRun(2, 2) }
export const SERVICES = {
  score: service('score'),
  embed: service('embed', { criteria: rules('memory.peak <= 1Mi') }),
  rank: service('rank')
}

/** A step with `merge`, in the folder of runs. */
export async function mergeStep(
  folder: string,
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {}
) {
  const directory = mkdtempSync(join(tmpdir(), 'merge-step-'))
  let log = ''
  const result = await runStep({
    main: join(ROOT, 'src/action/index.ts'),
    post: join(ROOT, 'src/action/cleanup.ts'),
    inputs: {
      'artifact-name': 'profile-inference-<name>',
      'report-directory': 'merged',
      ...inputs
    },
    workspace: folder,
    directory,
    env,
    onLog: (text) => {
      log += text
    }
  })
  return { ...result, log }
}
