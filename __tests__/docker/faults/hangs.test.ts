/** Nothing hangs: each call of the engine has an end, and cancel works always. */
import { afterAll, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { buildKnownCost, KNOWN_COST, runStep, writeRows } from '../action.ts'
import { cancelAt } from './cancel-at.ts'
import { type EngineProxy, openEngineProxy } from './engine-proxy.ts'
import { type Faults, HANG, makeFaultyDocker } from './faulty-docker.ts'

const proxies: EngineProxy[] = []
const left: string[] = []

async function openProxy(): Promise<EngineProxy> {
  const proxy = await openEngineProxy()
  proxies.push(proxy)
  return proxy
}

// Not in beforeAll, which tests side by side do not wait for.
buildKnownCost()
afterAll(() => {
  for (const proxy of proxies) proxy.close()
  if (left.length > 0) spawnSync('docker', ['rm', '-f', '-v', ...left])
})

const slowly = {
  image: KNOWN_COST,
  dataset: writeRows(40),
  env: 'SLEEP_MS=50\nAPI_TOKEN=hunter2-hunter2',
  search: 'off'
}

interface Hang {
  readonly name: string
  readonly faults: Faults
  /** When it hangs, as the log shows it. */
  readonly when: RegExp
  /** What cannot be removed is named by the post step. */
  readonly leaves?: RegExp
}

const hangs: Hang[] = [
  { name: 'info', faults: { info: HANG }, when: /add-mask/ },
  { name: 'create', faults: { create: HANG }, when: /Run the service/ },
  { name: 'start', faults: { start: HANG }, when: /Run the service/ },
  { name: 'container inspect', faults: { container: HANG }, when: /add-mask/ },
  { name: 'wait', faults: { wait: HANG }, when: /Run the service/ },
  { name: 'events', faults: { events: HANG }, when: /Run the service/ },
  { name: 'logs', faults: { logs: HANG }, when: /Run the service/ },
  {
    name: 'rm',
    faults: { rm: HANG },
    when: /Run the service/,
    leaves: /The container [0-9a-f]{12} could not be removed/
  },
  {
    name: 'ps, in the post step',
    faults: { ps: `[ "$3" = --quiet ] && ${HANG}` },
    when: /Run the service/,
    leaves: /What this run made could not be removed/
  },
  {
    name: 'all of it',
    faults: {
      '*': `case $1 in info|context|image|history) ;; *) ${HANG} ;; esac`
    },
    when: /add-mask/,
    leaves: /What this run made could not be removed/
  }
]

// Side by side, and those that wait longest first.
test.concurrent('frozen in a trial: what was measured is kept', async () => {
  const proxy = await openProxy()
  const step = await runStep(
    // The replay takes 6 s, and it freezes in the middle.
    { ...slowly, search: 'memory', env: 'SLEEP_MS=150' },
    {
      env: proxy.env,
      onLog: (text) => {
        if (/Run the service/.test(text)) setTimeout(proxy.freeze, 3500)
      }
    }
  )
  left.push(...step.containersLeft)
  if (!step.report) throw new Error(`There is no report: ${step.log}`)
  expect(step.report.error?.code).toBe('engine-lost')
  expect(step.report.analysis?.succeeded).toBe(40)
  expect(step.log).toMatch(/What this run made could not be removed/)
})

test.concurrent.each<[string, () => Promise<Readonly<Record<string, string>>>]>(
  [
    ['`docker info` hangs', async () => makeFaultyDocker({ info: HANG }).env],
    [
      'DOCKER_HOST accepts and never answers',
      async () => {
        const proxy = await openProxy()
        proxy.freeze()
        return proxy.env
      }
    ]
  ]
)('%s: no engine', async (_, env) => {
  const step = await runStep(slowly, { env: await env() })
  expect(step.report.error).toMatchObject({
    code: 'no-engine',
    cause: expect.stringMatching(/had no answer within 30 s/)
  })
  expect(step.exitCode).toBe(1)
})

test.concurrent.each(hangs)(
  'cancelled while the engine hangs: $name',
  async ({ faults, when, leaves }) => {
    const docker = makeFaultyDocker(faults)
    const onLog = cancelAt(when)
    const step = await runStep(slowly, { env: docker.env, onLog })
    left.push(...docker.created())
    expect(step.report.error?.code).toBe('cancelled')
    expect(step.exitCode).toBe(1)
    expect(step.temporaryLeft).toEqual([])
    if (leaves) expect(step.log).toMatch(leaves)
    else expect(step.containersLeft).toEqual([])
  }
)

test.concurrent('cancelled while the engine is frozen in a trial', async () => {
  const proxy = await openProxy()
  const cancel = cancelAt(/Run the service/, 2500)
  const step = await runStep(slowly, {
    env: proxy.env,
    onLog: (text, kill) => {
      if (/Run the service/.test(text)) setTimeout(proxy.freeze, 2000)
      cancel(text, kill)
    }
  })
  left.push(...step.containersLeft)
  expect(step.report.error?.code).toBe('cancelled')
  expect(step.log).toMatch(/What this run made could not be removed/)
})
