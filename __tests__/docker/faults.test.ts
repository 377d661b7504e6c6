import { beforeAll, describe, expect, test } from '@jest/globals'
import { buildKnownCost, KNOWN_COST, runStep, writeRows } from './action.ts'
import type { Step } from './action.ts'

beforeAll(() => {
  buildKnownCost()
  buildKnownCost('no-port')
  buildKnownCost('two-ports')
})

/** True of every step, however it ended. */
function expectNothingLost(step: Step): void {
  expect(step.report).toBeDefined()
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
}

const faults: Fault[] = [
  {
    name: 'pull fails',
    inputs: { image: 'localhost:9/none/such:1' },
    code: 'pull-failed',
    says: /could not be pulled/
  },
  {
    name: 'build fails',
    inputs: { image: '', context: '.', dockerfile: '__tests__/missing' },
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
    says: /oom\.kills/
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
    env: 'RESET_EVERY=10',
    outcome: 'connection-failed'
  },
  { name: '500s', env: 'FAIL_EVERY=10', outcome: 'wrong-status' },
  {
    name: '200 with an error body',
    env: 'FAIL_EVERY=10\nFAIL_WITH=body',
    inputs: { 'failure-body': 'error' },
    outcome: 'failure-body'
  },
  { name: 'wrong content type', env: 'TYPE=text/html' }
]

describe('faults of the service and the inputs', () => {
  test.each(faults)('$name', async (fault) => {
    const step = await runStep({
      image: KNOWN_COST,
      dataset: writeRows(fault.rows ?? 40),
      env: fault.env ?? '',
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
    const fails = fault.code ?? fault.outcome ?? fault.says
    expect(step.exitCode).toBe(fails ? 1 : 0)
  })
})

describe('cancelled', () => {
  test.each([
    ['while it builds', /Step 1\//],
    ['while it starts', /Waiting|trial/i],
    ['while it replays', /of 100000/]
  ])('%s', async () => {
    // Filled in below, once the log's words are settled.
  })
})
