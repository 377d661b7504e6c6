import { execFileSync, spawn, spawnSync } from 'node:child_process'
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Report } from '../../src/report/schema/report.ts'
import { baseTag, comparedTag, imageTag } from '../../src/runtime/run.ts'

const ROOT = resolve(import.meta.dirname, '../..')
export const KNOWN_COST = 'known-cost'

const HOST = execFileSync(
  'docker',
  ['context', 'inspect', '--format', '{{.Endpoints.docker.Host}}'],
  { encoding: 'utf8' }
).trim()
/** The engine's socket, where the client finds it. */
export const SOCKET = HOST.replace(/^unix:\/\//, '')
/** Where engine and builders are, when it is not the usual place. */
const ENGINE_ENV: Readonly<Record<string, string>> = Object.fromEntries(
  ['DOCKER_HOST', 'DOCKER_CONTEXT', 'DOCKER_CONFIG', 'BUILDX_CONFIG']
    .map((name) => [name, process.env[name] ?? ''])
    .filter(([, value]) => value !== '')
)

/** What a step of the action left behind, read as the runner reads it. */
export interface Step {
  readonly exitCode: number | null
  /** In the names of all that it made. */
  readonly runId: string
  readonly log: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  readonly report: Report
  readonly reportDirectory: string
  readonly files: readonly string[]
  /** Containers with our label that are still there after the post step. */
  readonly containersLeft: readonly string[]
  /** Tags of ours that are still there after the post step. */
  readonly tagsLeft: readonly string[]
  /** What is left in RUNNER_TEMP beside the report. */
  readonly temporaryLeft: readonly string[]
}

/** Second line of a Dockerfile whose layers are of no use after the tests. */
export const PASSING = 'LABEL profile-inference.test=yes'

export interface User {
  readonly uid: number
  readonly gid: number
}

export interface StepOptions {
  /** Called with each piece of the log; can send signals. */
  readonly onLog?: (
    text: string,
    kill: (signal: NodeJS.Signals) => void
  ) => void
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
  /** The committed bundle instead of the source. */
  readonly bundle?: boolean
  /** Who runs it; ourselves, unless it is said. */
  readonly user?: User
}

/** Builds the known-cost service, once per machine. */
export function buildKnownCost(target = 'known-cost'): string {
  const tag = target === 'known-cost' ? KNOWN_COST : `known-cost-${target}`
  const context = join(ROOT, '__tests__/services/known-cost')
  const args = ['build', '-q', '-t', tag, '--target', target, context]
  const build = spawnSync('docker', args, {
    encoding: 'utf8',
    env: { ...process.env, DOCKER_BUILDKIT: '0' }
  })
  if (build.status !== 0) throw new Error(build.stderr)
  return tag
}

/** Builds one of the services of `bench/minimum`. */
export function buildService(name: string): string {
  const image = `profile-inference-bench-${name}`
  const context = join(ROOT, 'bench/minimum', name)
  const build = spawnSync('docker', ['build', '-q', '-t', image, context], {
    env: { ...process.env, DOCKER_BUILDKIT: '0' },
    encoding: 'utf8'
  })
  if (build.status !== 0) throw new Error(`${name}: ${build.stderr}`)
  return image
}

/** A dataset file of `count` rows `{"row": n}`. */
export function writeRows(count: number): string {
  const rows = Array.from({ length: count }, (_, i) => `{"row": ${i + 1}}\n`)
  const path = join(mkdtempSync(join(tmpdir(), 'rows-')), 'rows.jsonl')
  writeFileSync(path, rows.join(''))
  return path
}

/** Runs main and post step in an environment of the runner's variables only. */
export async function runStep(
  inputs: Readonly<Record<string, string>>,
  options: StepOptions = {}
): Promise<Step> {
  const temp = mkdtempSync(join(tmpdir(), 'runner-'))
  const runnerTemp = join(temp, 'temp')
  mkdirSync(runnerTemp)
  const file = (name: string): string => {
    writeFileSync(join(temp, name), '')
    return join(temp, name)
  }
  const env: Record<string, string> = {
    PATH: process.env['PATH'] ?? '',
    HOME: process.env['HOME'] ?? '',
    // A third of a short step is Node's reading of our TypeScript.
    NODE_COMPILE_CACHE: join(tmpdir(), 'compile-cache'),
    // Older clients take an empty DOCKER_HOST for one, before any context.
    ...(options.env?.['DOCKER_CONTEXT'] ? {} : ENGINE_ENV),
    GITHUB_OUTPUT: file('output'),
    GITHUB_STATE: file('state'),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_WORKSPACE: temp,
    RUNNER_TEMP: runnerTemp,
    ...options.env
  }
  for (const [name, value] of Object.entries(inputs))
    env[`INPUT_${name.toUpperCase()}`] = value
  const cwd = options.cwd ?? temp
  if (options.user) giveTo(options.user, temp)
  const [mainEntry, postEntry] = options.bundle
    ? (['dist/main/index.js', 'dist/cleanup/index.js'] as const)
    : (['src/action/index.ts', 'src/action/cleanup.ts'] as const)
  const main = await start(mainEntry, { env, cwd, options })
  const state = readCommands(env['GITHUB_STATE']!)
  for (const [name, value] of Object.entries(state))
    env[`STATE_${name}`] = value
  const { onLog: _, ...quiet } = options
  const post = await start(postEntry, { env, cwd, options: quiet })
  const outputs = readCommands(env['GITHUB_OUTPUT']!)
  const reportDirectory = outputs['report-directory'] ?? ''
  const reportPath = outputs['report-path'] ?? ''
  const report = existsSync(reportPath)
    ? (JSON.parse(readFileSync(reportPath, 'utf8')) as Report)
    : (undefined as unknown as Report)
  const step: Step = {
    exitCode: main.exitCode,
    runId: state['run-id'] ?? '',
    log: main.log + post.log,
    outputs,
    summary: readFileSync(env['GITHUB_STEP_SUMMARY']!, 'utf8'),
    report,
    reportDirectory,
    files: existsSync(reportDirectory) ? readdirSync(reportDirectory) : [],
    containersLeft: listed([
      'ps',
      '-aq',
      '--filter',
      `label=profile-inference.run=${state['run-id']}`
    ]),
    tagsLeft: listed([
      ...['image', 'inspect', '--format', '{{.RepoTags}}'],
      ...tagsOf(state['run-id'] ?? '')
    ]),
    temporaryLeft: readdirSync(runnerTemp).filter(
      (name) => !reportDirectory.includes(name)
    )
  }
  return step
}

/**
 * All that a run may tag. They are asked one by one: an engine takes a second
 * to list some hundred images.
 */
function tagsOf(runId: string): string[] {
  const run = { imageTag: imageTag(runId) }
  const compared = { imageTag: comparedTag(run) }
  return [run, compared].flatMap((of) => [of.imageTag, baseTag(of)])
}

function giveTo({ uid, gid }: User, folder: string): void {
  for (const path of ['', ...readdirSync(folder)])
    chownSync(join(folder, path), uid, gid)
}

function listed(args: string[]): string[] {
  const answer = spawnSync('docker', args, { encoding: 'utf8' })
  return answer.stdout.split('\n').filter(Boolean)
}

async function start(
  entry: string,
  how: { env: Record<string, string>; cwd: string; options: StepOptions }
): Promise<{ exitCode: number | null; log: string }> {
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', join(ROOT, entry)],
    {
      cwd: how.cwd,
      env: how.env,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...how.options.user
    }
  )
  let log = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => {
      log += data.toString()
      how.options.onLog?.(data.toString(), (signal) => child.kill(signal))
    })
  const { promise, resolve: done } = Promise.withResolvers<number | null>()
  child.on('close', (code) => done(code))
  return { exitCode: await promise, log }
}

/** `name<<delimiter`, lines, `delimiter`: the runner's file commands. */
function readCommands(path: string): Record<string, string> {
  const found: Record<string, string> = {}
  const lines = readFileSync(path, 'utf8').split('\n')
  for (let i = 0; i < lines.length; i++) {
    const match = /^(.+?)<<(ghadelimiter_.+)$/.exec(lines[i]!)
    if (!match) continue
    const end = lines.indexOf(match[2]!, i + 1)
    found[match[1]!] = lines.slice(i + 1, end).join('\n')
    i = end
  }
  return found
}
