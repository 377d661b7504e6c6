/** The command line on a real engine: as the action, and as a terminal wants it. */
import { beforeAll, describe, expect, test } from '@jest/globals'
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Report } from '../../src/report/schema/report.ts'
import { KNOWN_COST, buildKnownCost, runStep, writeRows } from './action.ts'

const ROOT = resolve(import.meta.dirname, '../..')

interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
  /** The current folder of the command. */
  readonly folder: string
  readonly cache: string
}

interface Options {
  readonly env?: Readonly<Record<string, string>>
  readonly folder?: string
  /** Each piece of what is going on. */
  readonly onProgress?: (text: string, child: ChildProcess) => void
}

async function run(args: string[], options: Options = {}): Promise<Ran> {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'terminal-'))
  const cache = mkdtempSync(join(tmpdir(), 'cache-'))
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      join(ROOT, 'src/cli/index.ts')
    ].concat(args),
    {
      cwd: folder,
      env: {
        PATH,
        HOME,
        XDG_CACHE_HOME: cache,
        NODE_COMPILE_CACHE: join(tmpdir(), 'compile-cache'),
        ...options.env
      }
    }
  )
  let out = ''
  let err = ''
  child.stdout.on('data', (data: Buffer) => {
    out += data.toString()
  })
  child.stderr.on('data', (data: Buffer) => {
    err += data.toString()
    options.onProgress?.(data.toString(), child)
  })
  const { promise, resolve: done } = Promise.withResolvers<number | null>()
  child.on('close', done)
  return { code: await promise, out, err, folder, cache }
}

const flags = (inputs: Readonly<Record<string, string>>): string[] =>
  Object.entries(inputs).map(([name, text]) => `--${name}=${text}`)

/** What an earlier, broken test left is not ours. */
let before: string[] = []

/** Containers of runs that this test began. */
function containers(): string[] {
  const filter = `ancestor=${KNOWN_COST}`
  const listed = spawnSync('docker', ['ps', '-aq', '--filter', filter])
  const all = listed.stdout.toString().split('\n').filter(Boolean)
  return all.filter((id) => !before.includes(id))
}

async function until(isTrue: () => boolean): Promise<void> {
  for (let i = 0; i < 100 && !isTrue(); i++)
    await new Promise((wake) => setTimeout(wake, 200))
  expect(isTrue()).toBe(true)
}

/** Paths of all values, and the values that no chance touches. */
function outline(value: unknown, at = '', of: string[] = []): string[] {
  if (Array.isArray(value)) {
    if (value.some((item) => typeof item === 'object'))
      value.forEach((item) => outline(item, `${at}[]`, of))
    else of.push(`${at}: list`)
  } else if (typeof value === 'object' && value !== null)
    Object.entries(value).forEach(([key, item]) =>
      outline(item, `${at}.${key}`, of)
    )
  else of.push(MEASURED.test(at) ? at : `${at}: ${String(value)}`)
  return of
}

const MEASURED =
  /^\.(createdAt|analysis|azure|stages\[\]\.ms|recommendation|resources|targets|tool\.troubleshooting)|^\.trials\[\]\.(?!plan|ending|exchanges)|Idle|freeBytes|memoryBytes|measured/

beforeAll(() => {
  buildKnownCost()
  before = containers()
})

const asked = { image: KNOWN_COST, dataset: writeRows(120), search: 'off' }

test('the report is that of the action on the same run', async () => {
  const inputs = {
    ...asked,
    env: 'SLEEP_MS=5\nAPI_KEY=hunter2',
    thresholds: 'success.rate == 100%\nwarn: startup < 1h',
    name: 'both'
  }
  const step = await runStep({ ...inputs, 'artifact-name': '' })
  const ran = await run([...flags(inputs), '--format=json', '--quiet'])
  expect(ran).toMatchObject({ code: 0, err: '' })
  const report = JSON.parse(ran.out) as Report
  const here = new Set(outline(report))
  const there = new Set(outline(step.report))
  // Given to the action alone, which would upload.
  there.delete('.inputs[].name: artifact-name')
  there.delete('.inputs[].text: ')
  there.delete('.tool.troubleshooting')
  here.delete('.tool.troubleshooting')
  expect([...here].sort()).toEqual([...there].sort())
  expect(here.size).toBeGreaterThan(80)
})

describe('exit codes', () => {
  test.each([
    ['passed', {}, 0],
    ['a missed threshold', { thresholds: 'memory.peak <= 1Mi' }, 1],
    [
      'a missed threshold that never fails',
      { thresholds: 'memory.peak <= 1Mi', 'fail-on': 'never' },
      0
    ],
    [
      'inconclusive, and that fails',
      { thresholds: 'latency.p99.9 < 1s', 'fail-on': 'inconclusive' },
      3
    ],
    ['inconclusive', { thresholds: 'latency.p99.9 < 1s' }, 0],
    ['a service that exits', { command: 'python3 -c pass' }, 1],
    ['an image that is nowhere', { image: 'nowhere.invalid/x:1' }, 2],
    ['wrong usage', { port: '0' }, 2]
  ])('%s', async (_, inputs, code) => {
    const ran = await run(flags({ ...asked, requests: '30', ...inputs }))
    expect([ran.err, ran.code]).toEqual([ran.err, code])
    expect(containers()).toEqual([])
  })

  test('no engine', async () => {
    const ran = await run(flags(asked), {
      env: { DOCKER_HOST: 'unix:///nowhere.sock' }
    })
    expect(ran.code).toBe(2)
    expect(ran.out).toContain('no-engine')
  })
})

describe('the answer', () => {
  test('fits 30 lines, says where the report is, and it can be made again', async () => {
    const ran = await run([
      ...flags(asked),
      '--thresholds',
      'memory.peak <= 1Gi'
    ])
    expect(ran.code).toBe(0)
    expect(ran.out.trimEnd().split('\n').length).toBeLessThanOrEqual(30)
    expect(ran.out).not.toContain('\u001b')
    const directory = /^ {2}Report +(.*)$/m.exec(ran.out)![1]!
    expect(directory).toContain(ran.cache)
    expect(readdirSync(directory)).toContain('summary.md')
    const again = await run(['analyze', directory, '--format', 'json'])
    expect(again).toMatchObject({ code: 0, err: '' })
    expect(again.out).toBe(readFileSync(join(directory, 'report.json'), 'utf8'))
    const stricter = await run([
      ...['analyze', directory, '--thresholds', 'memory.peak <= 1Mi']
    ])
    expect(stricter.code).toBe(1)
    expect(stricter.out).toContain('failed')
  })

  test('.profile-inference.yml is read, and a flag wins over it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'terminal-'))
    writeFileSync(
      join(folder, '.profile-inference.yml'),
      `image: ${KNOWN_COST}\nsearch: off\nname: from-file\nrequests: 20\n`
    )
    const args = [
      `--dataset=${asked.dataset}`,
      '--requests=30',
      '--format=json'
    ]
    const ran = await run(args, { folder })
    const report = JSON.parse(ran.out) as Report
    expect(report).toMatchObject({
      name: 'from-file',
      dataset: { rows: 120 },
      // 10 warm up, 30 count, and 10 are sent once more.
      trials: [{ exchanges: 50 }]
    })
    const without = await run(['--no-config', ...args], { folder })
    expect(without.code).toBe(2)
  })

  test('a path of a flag is the user’s own, also a link that leads out', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'terminal-'))
    spawnSync('ln', ['-s', asked.dataset, join(folder, 'rows.jsonl')])
    const inputs = { ...asked, dataset: 'rows.jsonl', requests: '20' }
    expect((await run(flags(inputs), { folder })).code).toBe(0)
  })
})

describe('Ctrl-C', () => {
  const slow = { ...asked, env: 'SLEEP_MS=200', requests: '1000' }
  const isReplaying = /\d+ of \d+ requests|Run the service/

  test('once: what was found is reported, nothing is left', async () => {
    let isSent = false
    const ran = await run(flags(slow), {
      onProgress: (text, child) => {
        if (isSent || !isReplaying.test(text)) return
        isSent = true
        setTimeout(() => child.kill('SIGINT'), 4000)
      }
    })
    expect(ran.code).toBe(130)
    expect(ran.out).toContain('cancelled')
    const directory = /^ {2}Report +(.*)$/m.exec(ran.out)![1]!
    const report = JSON.parse(
      readFileSync(join(directory, 'report.json'), 'utf8')
    ) as Report
    expect(report.error?.code).toBe('cancelled')
    expect(report.trials[0]!.exchanges).toBeGreaterThan(0)
    expect(containers()).toEqual([])
  })

  test('twice: it ends at once, and what is left is removed behind it', async () => {
    let isSent = false
    const ran = await run(flags(slow), {
      onProgress: (text, child) => {
        if (isSent || !isReplaying.test(text)) return
        isSent = true
        setTimeout(() => {
          child.kill('SIGINT')
          child.kill('SIGINT')
          setTimeout(() => child.kill('SIGINT'), 20)
        }, 4000)
      }
    })
    expect(ran.code).toBe(130)
    expect(ran.out).toBe('')
    await until(() => containers().length === 0)
  })
})
