import { beforeAll, describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { buildKnownCost, KNOWN_COST, runStep, writeRows } from './action.ts'
import type { Step } from './action.ts'
import { cancelAt } from './faults/cancel-at.ts'
import { makeFaultyDocker } from './faults/faulty-docker.ts'
import { schemaMistakes } from '../pure/report/schema.ts'

beforeAll(() => {
  buildKnownCost()
  buildKnownCost('no-port')
  buildKnownCost('two-ports')
})

// They wait more than they work, and no number is asserted: side by side.

/** The second step, as the classic builder and as BuildKit tell it. */
const BUILDING = /Step 2|\[2\/2\]/

/** Containers whose command names it, ours or a builder's. */
function containersOf(mark: string): string[] {
  const format = '{{.ID}} {{.Command}}'
  const all = ['ps', '--all', '--no-trunc', '--format', format]
  const { stdout } = spawnSync('docker', all, { encoding: 'utf8' })
  return stdout.split('\n').filter((line) => line.includes(mark))
}

/** True of every step, however it ended. */
function expectNothingLost(step: Step): void {
  expect(schemaMistakes(step.report)).toEqual([])
  expect(step.files).toEqual(expect.arrayContaining(['report.json']))
  expect(step.outputs['verdict']).toMatch(/^(passed|failed|inconclusive)$/)
  expect(step.summary).not.toBe('')
  expect(step.containersLeft).toEqual([])
  expect(step.tagsLeft).toEqual([])
  expect(step.temporaryLeft).toEqual([])
}

interface Fault {
  readonly name: string
  readonly env?: string
  readonly inputs?: Record<string, string>
  readonly rows?: number
  /** Code of the report's error; undefined: measured to the end. */
  readonly code?: string
  /** A part of what the user is told. */
  readonly says?: RegExp
  readonly outcome?: string
  readonly failedRows?: readonly number[]
}

const faults: Fault[] = [
  {
    name: 'pull fails',
    inputs: { image: 'localhost:9/none/such:1' },
    code: 'pull-failed',
    says: /could not be pulled/
  },
  {
    name: 'no Dockerfile',
    inputs: { image: '', dockerfile: 'missing/Dockerfile' },
    code: 'dockerfile-missing'
  },
  {
    name: 'no port EXPOSEd and none given',
    inputs: { image: 'known-cost-no-port' },
    code: 'port-unknown',
    says: /EXPOSEs no port/
  },
  {
    name: 'two ports EXPOSEd and none given',
    inputs: { image: 'known-cost-two-ports' },
    code: 'port-ambiguous',
    says: /8000, 8001/
  },
  {
    name: 'nothing listens',
    env: 'NEVER_LISTEN=1',
    inputs: { 'startup-timeout': '2s' },
    code: 'service-not-ready',
    says: /Nothing listens on port 8000/
  },
  {
    name: 'listens on another port',
    env: 'PORT=8080',
    inputs: { 'startup-timeout': '2s' },
    code: 'service-not-ready',
    says: /listens on port 8080, and port 8000 was asked/
  },
  {
    name: 'listens on 127.0.0.1 inside the container',
    env: 'HOST=127.0.0.1',
    inputs: { 'startup-timeout': '60s' },
    code: 'service-not-ready',
    says: /listens on 127\.0\.0\.1:8000 inside the container/
  },
  { name: 'slow start', env: 'START_S=3', rows: 20 },
  {
    name: 'exits at once',
    env: 'EXIT_AT_START=3',
    code: 'service-exited',
    says: /code 3[\s\S]*no model found/
  },
  {
    name: 'command not found',
    inputs: { command: 'no-such-program' },
    code: 'container-failed',
    says: /no-such-program/
  },
  {
    name: 'OOM-killed at start',
    env: 'HOLD_MIB=200',
    inputs: { memory: '64Mi' },
    code: 'service-oom-killed'
  },
  {
    name: 'OOM-killed worker at start while the master lives',
    env: 'KILL_WORKER_AT_START=200',
    inputs: { memory: '64Mi' },
    code: 'service-oom-killed',
    says: /while it started/
  },
  {
    name: 'OOM-killed worker later while the master lives',
    env: 'KILL_WORKER_ON=15\nWORKER_MIB=200',
    inputs: { memory: '64Mi' },
    says: /oom\.kills is [1-9]/
  },
  {
    name: 'crashes on the 15th request',
    env: 'CRASH_ON=15',
    code: 'service-exited',
    says: /code 3[\s\S]*giving up on request 15/
  },
  {
    name: 'hangs',
    env: 'HANG_FROM=15',
    inputs: { 'request-timeout': '300ms' },
    code: 'replay-aborted',
    outcome: 'timed-out'
  },
  {
    name: 'answers slowly, byte by byte',
    env: 'SLOW_BYTES=1',
    rows: 2,
    inputs: { 'request-timeout': '300ms', warmup: '0' },
    outcome: 'timed-out'
  },
  {
    name: 'resets the connection',
    // The 5th after the warm-up; each takes so long.
    env: 'RESET_EVERY=15\nRESET_AFTER_MS=1500',
    rows: 20,
    outcome: 'connection-failed'
  },
  {
    name: '500s',
    env: 'FAIL_EVERY=10',
    inputs: { warmup: '0' },
    outcome: 'wrong-status',
    failedRows: [10, 20, 30, 40]
  },
  {
    name: '200 with an error body',
    env: 'FAIL_EVERY=10\nFAIL_WITH=body',
    inputs: { 'failure-body': 'error' },
    outcome: 'failure-body'
  },
  { name: 'wrong content type', env: 'TYPE=text/html' }
]

describe('faults of the service and the inputs', () => {
  test.concurrent.each(faults)('$name', async (fault) => {
    const step = await runStep({
      image: KNOWN_COST,
      dataset: writeRows(fault.rows ?? 40),
      env: fault.env ?? '',
      search: 'off',
      ...fault.inputs
    })
    expectNothingLost(step)
    const told = JSON.stringify(step.report) + step.log
    if (fault.says) expect(told.replaceAll('\\n', '\n')).toMatch(fault.says)
    expect(step.report.error?.code).toBe(fault.code)
    if (fault.outcome) {
      expect(step.report.analysis?.outcomes).toHaveProperty([fault.outcome])
      expect(step.outputs['verdict']).toBe('failed')
    }
    if (fault.failedRows) {
      const { failedRows, succeeded } = step.report.analysis!
      const rows = failedRows.map(({ row }) => row)
      expect(rows.toSorted((a, b) => a - b)).toEqual(fault.failedRows)
      expect(succeeded).toBe(40 - rows.length)
    }
    const fails = fault.code ?? fault.outcome ?? fault.says
    expect(step.exitCode).toBe(fails ? 1 : 0)
  })
})

describe('faults of the dataset', () => {
  const folder = mkdtempSync(join(tmpdir(), 'datasets-'))
  const file = (name: string, content: string | Buffer): string => {
    writeFileSync(join(folder, name), content)
    return join(folder, name)
  }

  test.concurrent.each([
    ['missing', join(folder, 'nowhere.jsonl')],
    ['empty', file('empty', '')],
    ['a directory', folder],
    ['not UTF-8', file('latin1', Buffer.from([0x7b, 0xe9, 0x7d, 0x0a]))]
  ])('%s', async (_, dataset) => {
    const step = await runStep({ image: KNOWN_COST, dataset })
    expectNothingLost(step)
    expect(step.exitCode).toBe(1)
    expect(step.report.error).toMatchObject({ blame: 'user' })
    expect(step.report.error!.message).toMatch(/dataset|row/i)
  })
})

describe('faults of the step', () => {
  test.concurrent('all mistakes of the inputs are told at once', async () => {
    const step = await runStep({ port: 'http', warmup: '-1', memory: '5' })
    expectNothingLost(step)
    expect(step.report.error?.code).toBe('invalid-inputs')
    for (const name of ['port', 'warmup', 'memory', 'dataset'])
      expect(step.report.error!.message).toContain(`\`${name}\``)
    expect(step.exitCode).toBe(1)
  })

  test.concurrent('no engine', async () => {
    const step = await runStep(
      { image: KNOWN_COST, dataset: writeRows(5) },
      { env: { DOCKER_HOST: 'unix:///nowhere/docker.sock' } }
    )
    expectNothingLost(step)
    expect(step.report.error?.code).toBe('no-engine')
  })

  test.concurrent('a build that fails shows the end of its log', async () => {
    const context = mkdtempSync(join(tmpdir(), 'context-'))
    const dockerfile = join(context, 'Dockerfile')
    const mark = `known-line-${Date.now()}`
    writeFileSync(
      dockerfile,
      `FROM python:3.11-slim\nRUN echo ${mark} && exit 7\n`
    )
    const inputs = { context, dockerfile, dataset: writeRows(5) }
    const step = await runStep(inputs)
    expectNothingLost(step)
    expect(step.report.error?.code).toBe('build-failed')
    expect(step.report.error?.cause).toMatch(/exit code: 7|non-zero code: 7/)
    expect(step.report.error?.log).toContain(mark)
    expect(containersOf(mark)).toEqual([])
  })

  test.concurrent(
    'killed while it builds: nothing comes after the post step',
    async () => {
      const context = mkdtempSync(join(tmpdir(), 'context-'))
      const mark = `0.${Date.now()}`
      writeFileSync(
        join(context, 'Dockerfile'),
        `FROM python:3.11-slim\nRUN sleep 4 ${mark}\n`
      )
      // A client that prints, to nobody, ends by itself.
      const build =
        '$real "$@" >/dev/null 2>&1 & sleep 2; echo Step 2; wait; exit'
      const buildx = `[ "$2" = build ] && { ${build}; }`
      const { env } = makeFaultyDocker({ build, buildx })
      const step = await runStep(
        { context, dataset: writeRows(5) },
        { env, onLog: (text, kill) => BUILDING.test(text) && kill('SIGKILL') }
      )
      expect(step.exitCode).toBeNull()
      await sleep(6000)
      const images = spawnSync('docker', ['image', 'ls'], { encoding: 'utf8' })
      expect(images.stdout).not.toContain(step.runId)
      expect(containersOf(mark)).toEqual([])
    }
  )

  const root = process.getuid?.() === 0 ? test.concurrent : test.skip
  root('the disk is full', async () => {
    const disk = mkdtempSync(join(tmpdir(), 'disk-'))
    const tmpfs = ['-t', 'tmpfs', '-o', 'size=4k', 'none', disk]
    expect(spawnSync('mount', tmpfs).status).toBe(0)
    try {
      const step = await runStep({
        image: KNOWN_COST,
        dataset: writeRows(40),
        'report-directory': disk,
        search: 'off'
      })
      expect(step.exitCode).toBe(0)
      expect(step.outputs['verdict']).toBe('passed')
      expectNothingLost(step)
      expect(step.reportDirectory).not.toBe(disk)
      expect(step.log).toMatch(/could not be written.*ENOSPC/)
    } finally {
      spawnSync('umount', [disk])
    }
  })

  test.concurrent(
    'a service that prints workflow commands is not obeyed',
    async () => {
      const step = await runStep({
        image: KNOWN_COST,
        dataset: writeRows(5),
        env: 'SAY=::set-output name=verdict::hacked\nEXIT_AT_START=3'
      })
      const commands = step.log.split(/::stop-commands::(.*)\n[\s\S]*?::\1::/)
      expect(commands.join('')).not.toContain('hacked')
      expect(step.log).toContain('hacked')
    }
  )

  test.concurrent(
    'a million lines of commands, colours and NUL bytes are only text',
    async () => {
      const step = await runStep({
        image: KNOWN_COST,
        dataset: writeRows(5),
        env: 'SHOUT_LINES=1000000\nEXIT_AT_START=3'
      })
      const commands = step.log.split(/::stop-commands::(.*)\n[\s\S]*?::\1::/)
      expect(commands.join('')).not.toContain('hacked')
      expect(step.outputs['verdict']).toBe('failed')
      expect(step.log.length).toBeLessThan(100_000)
      const outsideFences = step.summary.split(/^(`{3,}).*\n[\s\S]*?^\1$/m)
      expect(outsideFences.join('')).not.toContain('hacked')
      expect(step.summary).toContain('hacked')
      expect(step.summary).not.toMatch(/[\u0000\u001b\u0007\r]/)
      expectNothingLost(step)
    }
  )

  test.concurrent('secrets are masked and in no file', async () => {
    const secret = 'hunter2-hunter2'
    const step = await runStep({
      image: KNOWN_COST,
      dataset: writeRows(5),
      env: `API_TOKEN=${secret}\nSAY=it is ${secret}\nEXIT_AT_START=3`
    })
    expect(step.log).toContain(`::add-mask::${secret}`)
    expect(step.summary).not.toContain(secret)
    const all = readdirSync(step.reportDirectory, {
      recursive: true,
      withFileTypes: true
    })
    for (const file of all.filter((entry) => entry.isFile()))
      expect(
        readFileSync(join(file.parentPath, file.name), 'utf8')
      ).not.toContain(secret)
    expect(step.files).toContain('container.log')
  })
})

describe('cancelled, as the runner does it', () => {
  test.concurrent.each([
    ['while it builds', BUILDING, { BUILD: '1' }],
    ['while it starts', /Run the service/, { env: 'START_S=60' }],
    ['while it replays', /Run the service/, { env: 'SLEEP_MS=100' }],
    ['while it searches', /Search for/, { env: 'BURN_MS=30' }]
  ])('%s', async (_, when, { BUILD, env = '' }: Record<string, string>) => {
    const context = mkdtempSync(join(tmpdir(), 'context-'))
    writeFileSync(
      join(context, 'Dockerfile'),
      'FROM python:3.11-slim\nRUN sleep 60\n'
    )
    const inputs = BUILD ? { context } : { image: KNOWN_COST, env }
    const step = await runStep(
      { ...inputs, dataset: writeRows(40) },
      { onLog: cancelAt(when, 1000) }
    )
    expectNothingLost(step)
    expect(step.report.error?.code).toBe('cancelled')
    expect(step.exitCode).toBe(1)
  })

  test.concurrent('hung up, as with its terminal', async () => {
    const onLog = cancelAt(/Run the service/, 1000, 'SIGHUP')
    const step = await runStep(
      { image: KNOWN_COST, env: 'SLEEP_MS=100', dataset: writeRows(40) },
      { onLog }
    )
    expectNothingLost(step)
    expect(step.report.error?.code).toBe('cancelled')
  })
})
