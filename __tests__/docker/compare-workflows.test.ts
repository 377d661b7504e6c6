/** The examples that compare, as they stand, run by nektos/act. */
import { beforeAll, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { startComparison } from '../../src/comparison/comparison-record.ts'
import { viewFiles, writeFiles } from '../../src/publication/report-files.ts'
import { composeReport } from '../../src/report/compose-report.ts'
import { searchedRun } from '../pure/saved/searched-run.ts'
import { runWorkflow, testWithAct } from './act.ts'
import { buildKnownCost, writeRows } from './action.ts'
import { readGh, writeGh } from './gh-stand-in.ts'

beforeAll(() => {
  buildKnownCost()
})

const scratch = mkdtempSync(join(tmpdir(), 'compare-act-'))

testWithAct(
  'compare.yml: a pull request is compared with its base',
  async () => {
    const payload = { pull_request: { number: 7, base: { sha: '' } } }
    const run = await runWorkflow('compare.yml', 'pull_request', {
      env: 'BURN_MS=4',
      payload,
      prepare: (root) => {
        const repository = join(root, 'repository')
        const git = (...args: string[]): string =>
          execFileSync('git', ['-C', repository, ...args], {
            encoding: 'utf8'
          }).trim()
        git('init', '-q', '-b', 'main')
        git('config', 'user.name', 't')
        git('config', 'user.email', 't@example.org')
        const commit = (): void => {
          git('add', '.')
          git('commit', '-qm', 'x')
        }
        const path = join(repository, 'Dockerfile')
        const text = readFileSync(path, 'utf8')
        writeFileSync(path, text.replace('BURN_MS=4', 'BURN_MS=2'))
        commit()
        payload.pull_request.base.sha = git('rev-parse', 'HEAD')
        writeFileSync(path, text)
        commit()
      }
    })
    const { sha } = payload.pull_request.base
    const outputs = run.outputs['Compare/compare']!
    expect(run.summaries.join()).toContain(
      `Against \`the base of the pull request (${sha.slice(0, 7)})\``
    )
    expect(outputs['comparison']).toMatch(/worse|mixed|inconclusive/)
    // There is no GitHub: the comment is a notice, and no failure.
    expect(run.log).toMatch(/comment/i)
    expect(run.left).toEqual([])
  }
)

testWithAct(
  "compare-nightly.yml: against the last release's report",
  async () => {
    const rows = readFileSync(writeRows(20))
    const earlier = {
      schemaVersion: 1,
      createdAt: '2026-11-20T00:00:00.000Z',
      image: { sizeBytes: 1e6 },
      dataset: { sha256: createHash('sha256').update(rows).digest('hex') },
      analysis: { memory: { anonymousPeakBytes: 2 ** 20 } }
    }
    const folder = mkdtempSync(join(scratch, 'release-'))
    writeFileSync(join(folder, 'report.json'), JSON.stringify(earlier))
    const run = await runWorkflow('compare-nightly.yml', 'schedule', {
      prepare: (root) => writeGh(join(root, 'bin'), { download: folder })
    })
    expect(run.exitCode).toBe(1)
    const outputs = run.outputs['Compare nightly/compare']!
    expect(outputs['comparison']).toBe('worse')
    expect(run.log).toMatch(/memory\.anonymous <= \+10%.*fail/)
    expect(run.log).toMatch(/image\.size <= \+100MiB.*fail/)
    expect(run.summaries.join()).toContain('Against `last-release/report.json`')
  }
)

/** The artifact that a fork's run left. */
function writeArtifact(): string {
  const folder = join(mkdtempSync(join(scratch, 'artifact-')), 'report')
  const cost = (times: number) => ({ 'cpu.ms_per_request': 10 * times })
  const pairs = [1, 2, 3, 4, 5].map((i) => {
    const own = 1 + i / 1000
    return { base: cost(own), head: cost(1.12 * own) }
  })
  const comparison = { ...startComparison('main <b>@everyone'), pairs }
  const record = searchedRun({ change: { comparison } })
  const report = composeReport(record)
  writeFiles(folder, viewFiles({ report, record, runUrl: undefined }))
  return folder
}

const SHA = 'ab'.repeat(20)
const MARKER = '<!-- profile-inference profile -->'
const FORK = {
  workflow_run: {
    id: 5,
    event: 'pull_request',
    head_sha: SHA,
    head_repository: { fork: true }
  }
}

async function commentOn(pulls: object[], comments: object[] = []) {
  const kept = mkdtempSync(join(scratch, 'gh-'))
  const run = await runWorkflow('compare-fork-comment.yml', 'workflow_run', {
    payload: FORK,
    prepare: (root) => {
      writeGh(join(root, 'bin'), { download: writeArtifact(), pulls, comments })
    },
    after: (root) => cpSync(join(root, 'bin'), kept, { recursive: true })
  })
  return { run, ...readGh(kept) }
}

testWithAct(
  'compare-fork-comment.yml: the comment is found by its marker and written anew',
  async () => {
    const pulls = [
      { number: 3, head: { sha: 'cd'.repeat(20) } },
      { number: 4, head: { sha: SHA } }
    ]
    const mine = { id: 11, user: { type: 'Bot' }, body: `${MARKER}\nold` }
    const quoted = { id: 10, user: { type: 'User' }, body: `${MARKER}\nI` }
    const { run, calls, written } = await commentOn(pulls, [quoted, mine])
    expect(run.exitCode).toBe(0)
    expect(calls.join('\n')).toContain(
      'run download 5 --name profile-inference-profile'
    )
    expect(calls.join('\n')).toContain('issues/4/comments')
    expect(calls.at(-1)).toMatch(
      /--method PATCH repos\/\S*issues\/comments\/11/
    )
    expect(written.split('\n')[0]).toBe(MARKER)
    expect(written).toContain('CPU per request +12 %')
    expect(written).not.toMatch(/(?<!`[^`\n]*)<b>/)
  }
)

testWithAct(
  'compare-fork-comment.yml: of another commit nothing is written',
  async () => {
    const { run, calls } = await commentOn([
      { number: 3, head: { sha: 'cd'.repeat(20) } }
    ])
    expect(run.exitCode).toBe(0)
    expect(run.log).toContain('was updated or closed meanwhile')
    expect(calls.filter((call) => call.includes('--method'))).toEqual([])
  }
)

test('none of them is a pull_request_target', () => {
  const folder = resolve(import.meta.dirname, '../../examples/workflows')
  for (const name of ['compare', 'compare-fork-comment', 'compare-nightly']) {
    const text = readFileSync(join(folder, `${name}.yml`), 'utf8')
    expect(text).not.toMatch(/^\s*pull_request_target:/m)
    expect(text).not.toMatch(/^on: pull_request_target/m)
  }
})
