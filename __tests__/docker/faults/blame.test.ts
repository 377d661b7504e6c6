/** The blame is right: an engine's fault is never the image's. */
import { afterAll, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ErrorFacts } from '../../../src/foundation/errors.ts'
import { buildKnownCost, KNOWN_COST, runStep, writeRows } from '../action.ts'
import { openEngineProxy } from './engine-proxy.ts'
import { type Faults, makeFaultyDocker, refuse } from './faulty-docker.ts'

// Not in beforeAll, which tests side by side do not wait for.
buildKnownCost()
const left: string[] = []
afterAll(() => {
  if (left.length > 0) spawnSync('docker', ['rm', '-f', '-v', ...left])
})

const quick = { image: KNOWN_COST, dataset: writeRows(20), search: 'off' }

/** What a step's own environment can't carry, a file can. */
function configWith(...env: string[]): string {
  const path = join(mkdtempSync(join(tmpdir(), 'config-')), 'profile.yml')
  writeFileSync(path, `env: |\n${env.map((line) => `  ${line}\n`).join('')}`)
  return path
}

interface Fault {
  readonly name: string
  readonly faults: Faults
  /** Undefined: it does no harm. */
  readonly error?: { code: string; blame: ErrorFacts['blame']; cause?: RegExp }
  readonly says?: RegExp
  readonly inputs?: Readonly<Record<string, string>>
}

const faults: Fault[] = [
  {
    name: 'docker prints nothing',
    faults: { '*': 'exit 0' },
    error: { code: 'no-engine', blame: 'machine', cause: /printed nothing/ }
  },
  {
    name: 'docker fails without a word',
    faults: { '*': 'exit 3' },
    error: { code: 'no-engine', blame: 'machine', cause: /printed nothing/ },
    says: /could not be removed and may be left\. Docker printed nothing\. See/
  },
  {
    name: 'docker prints garbage',
    faults: { '*': 'echo "Usage: docker [less]"; exit 0' },
    error: { code: 'no-engine', blame: 'machine', cause: /Usage: docker/ }
  },
  {
    name: 'the context is garbage',
    faults: { context: 'echo "{nothing"; exit 0' }
  },
  {
    name: 'the history is garbage',
    faults: { history: 'echo "{nothing"; exit 0' }
  },
  {
    name: 'inspect is garbage',
    faults: { container: 'echo "[]]"; exit 0' },
    error: {
      code: 'engine-answer-unreadable',
      blame: 'machine',
      cause: /It printed: \[\]\]/
    }
  },
  {
    name: 'inspect knows nothing of a container',
    faults: { container: 'echo "[{}]"; exit 0' },
    error: {
      code: 'engine-answer-unreadable',
      blame: 'machine',
      cause: /It printed: \[\{\}\]/
    }
  },
  {
    name: 'inspect knows no such container',
    faults: { container: 'echo "[]"; exit 0' },
    error: { code: 'trial-disturbed', blame: 'machine' }
  },
  {
    name: 'an image that is a chart, without a configuration',
    faults: {
      image: `echo '[{"Id":"sha256:00","Size":1,"Config":null}]'; exit 0`
    },
    error: { code: 'port-unknown', blame: 'user' }
  },
  {
    name: 'a registry that gives no more for a while',
    faults: { pull: refuse('toomanyrequests: the pull rate limit') },
    inputs: { image: 'nowhere.invalid/none:1' },
    error: { code: 'pull-failed', blame: 'machine', cause: /toomany/ },
    says: /gives no more for a while/
  },
  {
    name: 'a client that warns on standard output',
    faults: { create: 'echo WARNING: no seccomp; exec $real "$@"' }
  },
  {
    name: 'create prints nothing',
    faults: { create: 'exit 0' },
    error: { code: 'container-failed', blame: 'image' }
  },
  {
    name: 'a disk that is full once it searches: no limit failed',
    faults: { create: refuse('no space left on device', '[ $n -ge 3 ]') },
    inputs: { search: 'memory', soak: '0s' },
    error: { code: 'engine-refused', blame: 'machine', cause: /no space left/ }
  },
  {
    name: 'an image that another job prunes while it searches',
    faults: {
      create: `${refuse('No such image: sha256:00', '[ $n -ge 3 ]')}`
    },
    inputs: { search: 'memory', soak: '0s' },
    error: { code: 'engine-refused', blame: 'machine', cause: /No such image/ }
  },
  {
    name: 'a port that is taken, once',
    faults: { start: refuse('port is already allocated', '[ $n = 1 ]') },
    says: /could not be started.*It was repeated/
  },
  {
    name: 'docker wait fails',
    faults: { wait: refuse('no waiting today') }
  },
  {
    name: 'docker wait fails, and the service exits',
    faults: { wait: refuse('no waiting today') },
    inputs: { env: 'CRASH_ON=15' },
    error: { code: 'service-exited', blame: 'image' },
    says: /exited with code 3 after 14 answers/
  },
  {
    name: 'docker events fails',
    faults: { events: refuse('nothing ever happens') }
  },
  {
    name: 'device busy, once',
    faults: { rm: refuse('device or resource busy', '[ $n = 1 ]') }
  },
  {
    name: 'device busy, always',
    faults: { rm: refuse('device or resource busy') },
    says: /The container [0-9a-f]{12} could not be removed and may be left\. .*device or resource busy.*docker rm --force/
  },
  {
    name: 'an environment of 200 KB in one variable',
    faults: {},
    inputs: { config: configWith(`MUCH=${'x'.repeat(200_000)}`) },
    error: { code: 'environment-too-big', blame: 'user' }
  },
  {
    name: 'an environment of 200 KB in many variables',
    faults: {},
    inputs: {
      config: configWith(
        ...Array.from({ length: 20 }, (_, i) => `A${i}=${'x'.repeat(1e4)}`)
      )
    }
  },
  {
    name: 'more a second than it can serve',
    faults: {},
    inputs: {
      env: 'SLEEP_MS=500',
      rate: '10000/s',
      dataset: writeRows(60_000)
    },
    error: { code: 'replay-aborted', blame: 'image' },
    says: /Lower `rate`/
  }
]

test.concurrent.each(faults)('$name', async (fault) => {
  const docker = makeFaultyDocker(fault.faults)
  const inputs = { ...quick, ...fault.inputs }
  const step = await runStep(inputs, { env: docker.env })
  left.push(...docker.created())
  const { error } = step.report
  if (fault.error)
    expect(error).toMatchObject({
      code: fault.error.code,
      blame: fault.error.blame
    })
  else expect(error).toBeUndefined()
  if (fault.error?.cause) expect(error?.cause).toMatch(fault.error.cause)
  if (fault.says) expect(step.log).toMatch(fault.says)
  else {
    expect(step.containersLeft).toEqual([])
    expect(step.log).not.toMatch(/could not be removed/)
  }
  expect(step.exitCode).toBe(fault.error ? 1 : 0)
})

test.concurrent('an image with labels of 120 KB', async () => {
  const context = mkdtempSync(join(tmpdir(), 'labels-'))
  const labels = Array.from(
    { length: 40 },
    (_, i) => `LABEL l${i}="${'x'.repeat(8000)}"`
  )
  writeFileSync(
    join(context, 'Dockerfile'),
    `FROM ${KNOWN_COST}\n${labels.join('\n')}\n`
  )
  const { image: _, ...rest } = quick
  const step = await runStep({ ...rest, context })
  expect(step.report.error).toBeUndefined()
  expect(step.report.verdict).toBe('passed')
})

test.concurrent('an engine that is killed in a trial', async () => {
  const proxy = await openEngineProxy()
  const step = await runStep(
    { ...quick, env: 'SLEEP_MS=100\nCRASH_ON=16' },
    {
      env: proxy.env,
      onLog: (text) => {
        if (/Run the service/.test(text)) setTimeout(proxy.cut, 1500)
      }
    }
  )
  left.push(...step.containersLeft)
  expect(step.report.error).toMatchObject({
    code: 'engine-lost',
    blame: 'machine',
    cause: expect.stringMatching(/daemon|connect/i)
  })
  expect(step.log).toMatch(/What this run made could not be removed/)
  expect(step.exitCode).toBe(1)
})

test.concurrent(
  'an engine that is killed in the search: all that ended is reported',
  async () => {
    const proxy = await openEngineProxy()
    let told = 0
    const step = await runStep(
      { ...quick, search: 'memory', soak: '1s' },
      {
        env: proxy.env,
        onLog: (text) => {
          told += text.match(/MiB, .*: .*/g)?.length ?? 0
          if (told >= 3) proxy.cut()
        }
      }
    )
    left.push(...step.containersLeft)
    expect(step.report.error).toMatchObject({ code: 'engine-lost' })
    expect(step.report.search?.trials.length).toBeGreaterThanOrEqual(3)
    expect(step.report.analysis?.succeeded).toBe(20)
  }
)
