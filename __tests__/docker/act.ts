import { test } from '@jest/globals'
import { spawn, spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { startFakeResultsService } from '../edge/action/fake-results-service.ts'
import {
  DOWNLOAD,
  writeAction,
  writeDownload,
  writeKubectl,
  writeRepository
} from './workflow-files.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const CACHE = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache')
// Where script/setup puts it.
const ACT = join(CACHE, 'profile-inference/act-v0.2.89/act')

const isThere = (program: string): boolean =>
  spawnSync(program, ['--version']).status === 0
const WHY = !isThere(ACT)
  ? 'skipped: nektos/act is not there, it needs Go (script/setup)'
  : !isThere('jq') && 'skipped: jq is not there'

/** Side by side with others, or skipped with its reason where act can't be had. */
export const testWithAct: (name: string, run: () => Promise<void>) => void = WHY
  ? (name, run) => test.skip(`${name} (${WHY})`, run)
  : test.concurrent

/** A workflow file as act ran it. */
export interface WorkflowRun {
  readonly exitCode: number | null
  /** `success` or `failure`, by the job's name with its matrix values. */
  readonly jobs: Readonly<Record<string, string>>
  /** Outputs of the action's steps, by job. */
  readonly outputs: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly summaries: readonly string[]
  readonly log: string
  /** Arguments of each `kubectl`. */
  readonly kubectl: readonly (readonly string[])[]
  /** Containers and image tags of this run that are still there. */
  readonly left: readonly string[]
}

interface ActEvent {
  readonly job?: string
  readonly jobResult?: string
  readonly command?: string
  readonly name?: string
  readonly arg?: string
  readonly content?: string
  readonly msg?: string
}

export interface RunOptions {
  /** The service's environment. */
  readonly env?: string
  /** Whether jobs can leave artifacts for others. */
  readonly artifacts?: boolean
  /** What the event says. */
  readonly payload?: object
  /** Writes what else is there: a history, programs in `bin`. */
  readonly prepare?: (root: string) => void
  /** Looks at what was left, before it is removed. */
  readonly after?: (root: string) => void
  /** Whether sizes are searched, which takes its time. */
  readonly search?: boolean
  /** The run is cancelled one second after the log matches. */
  readonly cancelWhen?: RegExp
}

/**
 * Runs `examples/workflows/<file>` as it stands, in a repository as the
 * examples expect it, with the committed bundle in place of the release.
 */
export async function runWorkflow(
  file: string,
  event: string,
  options: RunOptions = {}
): Promise<WorkflowRun> {
  const root = mkdtempSync(join(tmpdir(), 'act-'))
  const label = `profile-inference.test=${randomUUID()}`
  writeRepository(join(root, 'repository'), label, options.env ?? '')
  writeAction(join(root, 'action'), options.search ?? false)
  // act's own store knows an older client than ours.
  await using store = options.artifacts
    ? await startFakeResultsService()
    : undefined
  const calls = writeKubectl(join(root, 'bin'))
  writeDownload(join(root, 'download'))
  const args = [
    [event, '--json', '--no-cache-server'],
    ['--workflows', join(ROOT, 'examples/workflows', file)],
    ['--platform', 'ubuntu-latest=-self-hosted'],
    [
      '--local-repository',
      `OWNER/profile-inference@v1=${join(root, 'action')}`
    ],
    ['--local-repository', `${DOWNLOAD}=${join(root, 'download')}`],
    Object.entries(store?.env ?? {}).flatMap(([name, value]) => [
      '--env',
      `${name}=${value}`
    ])
  ].flat()
  options.prepare?.(root)
  if (options.payload) {
    const path = join(root, 'event.json')
    writeFileSync(path, JSON.stringify(options.payload))
    args.push('--eventpath', path)
  }
  const { exitCode, events } = await runAct(args, root, options.cancelWhen)
  const run = {
    exitCode,
    ...readEvents(events),
    kubectl: readCalls(calls),
    left: findLeft(label)
  }
  options.after?.(root)
  // No later run has this label, so its layers are no use as a cache.
  const prune = ['image', 'prune', '--force', '--filter', `label=${label}`]
  spawnSync('docker', prune)
  rmSync(root, { recursive: true, force: true })
  return run
}

/** One call a line, its arguments parted by tabs. */
function readCalls(path: string): string[][] {
  if (!existsSync(path)) return []
  const lines = readFileSync(path, 'utf8').trim().split('\n')
  return lines.map((line) => line.split('\t'))
}

/** A container has its image's labels. Layers stay as the builder's cache. */
function findLeft(label: string): string[] {
  const filter = ['--quiet', '--filter', `label=${label}`]
  return [
    ['ps', '--all', ...filter],
    ['images', '--filter', 'dangling=false', ...filter]
  ].flatMap((args) => {
    const { stdout } = spawnSync('docker', args, { encoding: 'utf8' })
    return stdout.split('\n').filter(Boolean)
  })
}

async function runAct(
  args: readonly string[],
  root: string,
  cancelWhen: RegExp | undefined
): Promise<{ exitCode: number | null; events: readonly ActEvent[] }> {
  const node = dirname(process.execPath)
  const act = spawn(ACT, args, {
    cwd: join(root, 'repository'),
    env: {
      // act runs whatever `node` comes first.
      PATH: [node, join(root, 'bin'), process.env['PATH']].join(':'),
      HOME: root
    },
    stdio: ['ignore', 'pipe', 'pipe']
  })
  const events: ActEvent[] = []
  act.stderr.on('data', (data: Buffer) => events.push({ msg: `${data}` }))
  const { promise, resolve: done } = Promise.withResolvers<number | null>()
  act.on('close', done)
  let isCancelled = false
  for await (const line of createInterface({ input: act.stdout })) {
    events.push(JSON.parse(line) as ActEvent)
    if (isCancelled || !cancelWhen?.test(line)) continue
    isCancelled = true
    setTimeout(() => act.kill('SIGINT'), 1000)
  }
  return { exitCode: await promise, events }
}

function readEvents(
  events: readonly ActEvent[]
): Pick<WorkflowRun, 'jobs' | 'outputs' | 'summaries' | 'log'> {
  const jobs: Record<string, string> = {}
  const outputs: Record<string, Record<string, string>> = {}
  for (const { job = '', jobResult, command, name, arg } of events) {
    if (jobResult) jobs[job.trim()] = jobResult
    if (command === 'set-output' && name)
      (outputs[job.trim()] ??= {})[name] = arg ?? ''
  }
  return {
    jobs,
    outputs,
    summaries: events
      .filter(({ command }) => command === 'summary')
      .map(({ content = '' }) => content),
    log: events.map(({ msg = '' }) => msg.trimEnd()).join('\n')
  }
}
