/**
 * Runs an action's main and post step as GitHub's runner does: in an
 * environment of the runner's variables only, results read from its files.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { join } from 'node:path'

export interface StepPlan {
  /** Scripts of the main and the post step. */
  readonly main: string
  readonly post: string
  readonly inputs: Readonly<Record<string, string>>
  /** The workspace: working directory of both. */
  readonly workspace: string
  /** An empty folder for the runner's files; `temp` below it is RUNNER_TEMP. */
  readonly directory: string
  /** Variables beside the runner's own. */
  readonly env?: Readonly<Record<string, string>>
  /** Each piece of the log as it comes; signals can be sent to the child. */
  readonly onLog?: (text: string, child: ChildProcess) => void
}

export interface StepResult {
  /** Of the main step; 128 + n after signal n. */
  readonly exitCode: number
  readonly outputs: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  /** Markdown of the job summary. */
  readonly summary: string
}

export async function runStep(plan: StepPlan): Promise<StepResult> {
  const file = (name: string): string => join(plan.directory, name)
  mkdirSync(file('temp'))
  for (const name of ['output', 'state', 'summary', 'env', 'path'])
    writeFileSync(file(name), '')
  const env = {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ENV: file('env'),
    GITHUB_OUTPUT: file('output'),
    GITHUB_PATH: file('path'),
    GITHUB_STATE: file('state'),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_WORKSPACE: plan.workspace,
    HOME: process.env['HOME'] ?? '/',
    PATH: process.env['PATH'] ?? '',
    RUNNER_TEMP: file('temp'),
    ...named('INPUT_', plan.inputs),
    ...plan.env
  }
  const exitCode = await runScript(plan.main, plan, env)
  const state = readFileCommands(file('state'))
  await runScript(plan.post, plan, { ...env, ...named('STATE_', state) })
  return {
    exitCode,
    state,
    outputs: readFileCommands(file('output')),
    summary: readFileSync(file('summary'), 'utf8')
  }
}

/** `success-status` → `INPUT_SUCCESS-STATUS`; states keep their case. */
function named(
  prefix: 'INPUT_' | 'STATE_',
  values: Readonly<Record<string, string>>
): Record<string, string> {
  const spell = (name: string): string =>
    prefix === 'STATE_' ? name : name.replaceAll(' ', '_').toUpperCase()
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [prefix + spell(name), value])
  )
}

function runScript(
  script: string,
  { workspace, onLog }: StepPlan,
  env: Record<string, string>
): Promise<number> {
  const child = spawn(process.execPath, [script], {
    cwd: workspace,
    env,
    stdio: ['ignore', 'pipe', 'pipe']
  })
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      onLog?.(text, child)
    })
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  child.on('error', reject)
  child.on('close', (code, signal) =>
    resolve(code ?? 128 + constants.signals[signal!])
  )
  return promise
}

/** `name<<delimiter`, lines, `delimiter`: what an action writes for the runner. */
function readFileCommands(path: string): Record<string, string> {
  const text = readFileSync(path, 'utf8')
  const commands = text.matchAll(/^(.+?)<<(.+)\n([^]*?)\n?^\2$/gm)
  return Object.fromEntries(
    [...commands].map(([, name, , value]) => [name, value])
  )
}
