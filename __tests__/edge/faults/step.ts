import { spawnSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const ENTRY = resolve(import.meta.dirname, '../../../src/action/index.ts')

/** What a step left behind that got no further than to the engine. */
export interface Ended {
  readonly code: number | null
  readonly log: string
  readonly outputs: string
  readonly summary: string
  /** Text of report.json in RUNNER_TEMP; empty: there is none. */
  readonly report: string
}

/**
 * The main step, where no engine answers.
 *
 * @param limits what its shell does before: `ulimit -n 24`
 */
export function runWithoutEngine(
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
  limits = 'true'
): Ended {
  const folder = mkdtempSync(join(tmpdir(), 'step-'))
  const temp = join(folder, 'temp')
  mkdirSync(temp)
  for (const name of ['output', 'state', 'summary'])
    writeFileSync(join(folder, name), '')
  const given = Object.entries(inputs).map(([name, value]) => [
    `INPUT_${name.toUpperCase()}`,
    value
  ])
  const begin = `${limits}; exec "$0" "$1"`
  const step = spawnSync('bash', ['-c', begin, process.execPath, ENTRY], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 60_000,
    maxBuffer: 2 ** 28,
    env: {
      PATH: process.env['PATH'] ?? '',
      DOCKER_HOST: 'unix:///nowhere/docker.sock',
      NODE_COMPILE_CACHE: join(tmpdir(), 'compile-cache'),
      TMPDIR: tmpdir(),
      RUNNER_TEMP: temp,
      GITHUB_OUTPUT: join(folder, 'output'),
      GITHUB_STATE: join(folder, 'state'),
      GITHUB_STEP_SUMMARY: join(folder, 'summary'),
      ...Object.fromEntries(given),
      ...env
    }
  })
  const read = (name: string): string =>
    readFileSync(join(folder, name), 'utf8')
  const [report] = readdirSync(temp, {
    recursive: true,
    encoding: 'utf8'
  }).filter((name) => name.endsWith('report.json'))
  return {
    code: step.status,
    log: step.stdout + step.stderr,
    outputs: read('output'),
    summary: read('summary'),
    report: report === undefined ? '' : read(join('temp', report))
  }
}
