/** Nothing hangs: each call of the engine has an end, and cancel works always. */
import { afterAll, describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { buildKnownCost, KNOWN_COST, runStep, writeRows } from '../action.ts'
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

/**
 * Cancels as the runner does: SIGINT, SIGTERM 7.5 s later, SIGKILL after 10 s,
 * after which there is no report.
 */
function cancelAt(when: RegExp, afterMs = 2500) {
  let sent = false
  let text = ''
  return (more: string, kill: (signal: NodeJS.Signals) => void): void => {
    text += more
    if (sent || !when.test(text)) return
    sent = true
    setTimeout(() => kill('SIGINT'), afterMs)
    setTimeout(() => kill('SIGTERM'), afterMs + 7500).unref()
    setTimeout(() => kill('SIGKILL'), afterMs + 10_000).unref()
  }
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

describe('cancelled while the engine hangs', () => {
  test.concurrent.each(hangs)('$name', async ({ faults, when, leaves }) => {
    const docker = makeFaultyDocker(faults)
    const onLog = cancelAt(when)
    const step = await runStep(slowly, { env: docker.env, onLog })
    left.push(...docker.created())
    expect(step.report.error?.code).toBe('cancelled')
    expect(step.exitCode).toBe(1)
    expect(step.temporaryLeft).toEqual([])
    if (leaves) expect(step.log).toMatch(leaves)
    else expect(step.containersLeft).toEqual([])
  })

  test.concurrent('frozen in a trial', async () => {
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
})

describe('not cancelled', () => {
  test.concurrent.each<
    [string, () => Promise<Readonly<Record<string, string>>>]
  >([
    ['`docker info` hangs', async () => makeFaultyDocker({ info: HANG }).env],
    [
      'DOCKER_HOST accepts and never answers',
      async () => {
        const proxy = await openProxy()
        proxy.freeze()
        return proxy.env
      }
    ]
  ])('%s: no engine', async (_, env) => {
    const step = await runStep(slowly, { env: await env() })
    expect(step.report.error).toMatchObject({
      code: 'no-engine',
      cause: expect.stringMatching(/had no answer within 30 s/)
    })
    expect(step.exitCode).toBe(1)
  })

  test.concurrent('frozen in a trial: what was measured is kept', async () => {
    const proxy = await openProxy()
    const step = await runStep(
      { ...slowly, search: 'memory' },
      {
        env: proxy.env,
        onLog: (text) => {
          if (/Run the service/.test(text)) setTimeout(proxy.freeze, 2000)
        }
      }
    )
    left.push(...step.containersLeft)
    expect(step.report.error?.code).toBe('engine-lost')
    expect(step.report.analysis?.succeeded).toBe(40)
    expect(step.log).toMatch(/What this run made could not be removed/)
  })
})
