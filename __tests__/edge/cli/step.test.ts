/** As a step of a workflow the command line tells what the action does. */
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { execFileSync, spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { publish } from '../../../src/action/publish.ts'
import { analyzeFolder } from '../../../src/analyze-folder.ts'
import { OUTPUT_NAMES } from '../../../src/report/outputs.ts'

const ROOT = resolve(import.meta.dirname, '../../..')
const SAVED = join(ROOT, '__tests__/saved-runs')
const CLI = join(ROOT, 'src/cli/index.ts')
/** Of an upload, which the command line leaves to another step. */
const UPLOADED = ['artifact-id', 'artifact-url', 'page-url']

const before = { ...process.env }
beforeEach(() => {
  for (const name of Object.keys(process.env))
    if (/^(GITHUB|ACTIONS)_/.test(name)) delete process.env[name]
})
afterEach(() => {
  process.env = { ...before }
})

/** What a step left, and where its files are. */
interface Left {
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  /** Commands that become annotations. */
  readonly annotations: readonly string[]
  readonly folder: string
}

/** The runner's two files, and what they hold in the end. */
function beginStep(): { env: Record<string, string>; folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'step-'))
  const [output, summary] = [join(folder, 'output'), join(folder, 'summary')]
  // An earlier step of the same job wrote here.
  writeFileSync(output, 'earlier<<E\n1\nE\n')
  writeFileSync(summary, '')
  mkdirSync(join(folder, 'report'))
  const env = { GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary }
  return { env, folder }
}

function readLeft(folder: string, log: string): Left {
  const text = readFileSync(join(folder, 'output'), 'utf8')
  const values = text.matchAll(/^([\w-]+)<<(.*)\n([^]*?)\n\2\n/gm)
  return {
    outputs: Object.fromEntries(
      [...values].map(([, name, , all]) => [name, all])
    ),
    summary: readFileSync(join(folder, 'summary'), 'utf8'),
    annotations: log.split('\n').filter((line) => /^::(err|warn)/.test(line)),
    folder: join(folder, 'report')
  }
}

async function tellByAction(run: string): Promise<Left> {
  const { env, folder } = beginStep()
  Object.assign(process.env, env)
  const told: string[] = []
  const write = process.stdout.write.bind(process.stdout)
  process.stdout.write = (text: string) => told.push(text) > 0
  try {
    const to = {
      name: 'profile',
      artifactName: '',
      retentionDays: undefined,
      directory: join(folder, 'report'),
      summary: true,
      comment: false,
      metadataFile: undefined,
      registry: undefined
    }
    const { record, report } = analyzeFolder(join(SAVED, run))
    await publish({ report, record, to, root: folder })
  } finally {
    process.stdout.write = write
  }
  return readLeft(folder, told.join(''))
}

function tellByCli(run: string, ...flags: string[]): Left {
  const { env, folder } = beginStep()
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [
      ...['--disable-warning=ExperimentalWarning', CLI, 'analyze'],
      ...[join(SAVED, run), '--format=github'],
      ...[`--report-directory=${join(folder, 'report')}`, ...flags]
    ],
    { encoding: 'utf8', env: { ...process.env, ...env } }
  )
  expect(stderr).toBe('')
  return readLeft(folder, stdout)
}

test.each(['known-cost-whole', 'known-cost-cut', 'known-cost-dies'])(
  '%s: the same outputs, summary, annotations and files',
  async (run) => {
    const action = await tellByAction(run)
    const cli = tellByCli(run)
    const names = OUTPUT_NAMES.filter((name) => !UPLOADED.includes(name))
    expect(Object.keys(cli.outputs)).toEqual(
      expect.arrayContaining(['earlier', ...names])
    )
    for (const name of names.filter((each) => !each.startsWith('report-')))
      expect([name, cli.outputs[name]]).toEqual([name, action.outputs[name]])
    expect(cli.outputs['report-directory']).toBe(cli.folder)
    expect(cli.outputs['report-path']).toBe(join(cli.folder, 'report.json'))
    expect(cli.summary).toBe(action.summary)
    expect(cli.summary.length).toBeGreaterThan(1000)
    // What broke is told by the action's last line, which is no part of it.
    const broken = cli.annotations.slice(action.annotations.length)
    expect(cli.annotations.slice(0, action.annotations.length)).toEqual(
      action.annotations
    )
    const { report } = analyzeFolder(join(SAVED, run))
    expect(broken).toHaveLength(report.error ? 1 : 0)
    execFileSync('diff', ['--recursive', action.folder, cli.folder])
  }
)

test('without a summary where that is asked for, and nothing outside of a step', () => {
  const left = tellByCli('known-cost-whole', '--summary=false')
  expect(left.summary).toBe('')
  expect(left.outputs['verdict']).not.toBe('')
  const folder = mkdtempSync(join(tmpdir(), 'step-'))
  const saved = join(folder, 'saved')
  cpSync(join(SAVED, 'known-cost-whole'), saved, { recursive: true })
  const { status } = spawnSync(
    process.execPath,
    [CLI, 'analyze', saved, '--format=github'],
    { cwd: folder }
  )
  expect(status).toBe(0)
  expect(existsSync(join(folder, 'report.json'))).toBe(false)
})
