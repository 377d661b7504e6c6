/** The command line on a real engine, as a terminal wants it. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Report } from '../../src/report/schema/report.ts'
import { KNOWN_COST, PASSING, buildKnownCost, writeRows } from './action.ts'
import { flags, runCli } from './run-cli.ts'

/** An image of its own: others beside it run theirs. */
const IMAGE = `known-cost-cli-${process.pid}`

beforeAll(() => {
  buildKnownCost()
  const input = `FROM ${KNOWN_COST}\n${PASSING}\nLABEL cli=${process.pid}\n`
  execFileSync('docker', ['build', '-q', '-t', IMAGE, '-'], {
    input,
    env: { ...process.env, DOCKER_BUILDKIT: '0' }
  })
})
afterAll(() => {
  spawnSync('docker', ['image', 'rm', IMAGE])
})

/** Containers of runs that this test began. */
function containers(): string[] {
  const filter = `ancestor=${IMAGE}`
  const listed = spawnSync('docker', ['ps', '-aq', '--filter', filter])
  return listed.stdout.toString().split('\n').filter(Boolean)
}

async function until(isTrue: () => boolean): Promise<void> {
  for (let i = 0; i < 100 && !isTrue(); i++)
    await new Promise((wake) => setTimeout(wake, 200))
  expect(isTrue()).toBe(true)
}

const asked = { image: IMAGE, dataset: writeRows(120), search: 'off' }

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
    const ran = await runCli(flags({ ...asked, requests: '30', ...inputs }))
    expect([ran.err, ran.code]).toEqual([ran.err, code])
    expect(containers()).toEqual([])
  })

  test('no engine', async () => {
    const ran = await runCli(flags(asked), {
      env: { DOCKER_HOST: 'unix:///nowhere.sock' }
    })
    expect(ran.code).toBe(2)
    expect(ran.out).toContain('no-engine')
  })
})

describe('the answer', () => {
  test('fits 30 lines, says where the report is, and it can be made again', async () => {
    const ran = await runCli([
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
    const again = await runCli(['analyze', directory, '--format', 'json'])
    expect(again).toMatchObject({ code: 0, err: '' })
    expect(again.out).toBe(readFileSync(join(directory, 'report.json'), 'utf8'))
    const stricter = await runCli([
      ...['analyze', directory, '--thresholds', 'memory.peak <= 1Mi']
    ])
    expect(stricter.code).toBe(1)
    expect(stricter.out).toContain('failed')
  })

  test('.profile-inference.yml is read, and a flag wins over it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'terminal-'))
    writeFileSync(
      join(folder, '.profile-inference.yml'),
      `image: ${IMAGE}\nsearch: off\nname: from-file\nrequests: 20\n`
    )
    const args = [
      `--dataset=${asked.dataset}`,
      '--requests=30',
      '--format=json'
    ]
    const ran = await runCli(args, { folder })
    const report = JSON.parse(ran.out) as Report
    expect(report).toMatchObject({
      name: 'from-file',
      dataset: { rows: 120 },
      // 10 warm up, 30 count, and 10 are sent once more.
      trials: [{ exchanges: 50 }]
    })
    const without = await runCli(['--no-config', ...args], { folder })
    expect(without.code).toBe(2)
  })

  test('a path of a flag is the user’s own, also a link that leads out', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'terminal-'))
    spawnSync('ln', ['-s', asked.dataset, join(folder, 'rows.jsonl')])
    const inputs = { ...asked, dataset: 'rows.jsonl', requests: '20' }
    expect((await runCli(flags(inputs), { folder })).code).toBe(0)
  })
})

describe('Ctrl-C', () => {
  const slow = { ...asked, env: 'SLEEP_MS=200', requests: '1000' }
  const isReplaying = /\d+ of \d+ requests|Run the service/

  test('once: what was found is reported, nothing is left', async () => {
    let isSent = false
    const ran = await runCli(flags(slow), {
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
    const ran = await runCli(flags(slow), {
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
