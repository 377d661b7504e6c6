/** `profile-inference compare` on a real engine, as a terminal wants it. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Report } from '../../src/report/schema/report.ts'
import { KNOWN_COST, PASSING, buildKnownCost, writeRows } from './action.ts'
import { type Ran, flags, runCli } from './run-cli.ts'

const BASE = `cli-compare-base-${process.pid}`
const HEAD = `cli-compare-head-${process.pid}`
const asked = { image: HEAD, dataset: writeRows(20), search: 'off' }

/** One has a file of 5 MiB that the other one has not. */
beforeAll(() => {
  buildKnownCost()
  const more = 'RUN head -c 5242880 /dev/urandom > /more'
  for (const [tag, line] of [
    [BASE, ''],
    [HEAD, more]
  ] as const) {
    const input = `FROM ${KNOWN_COST}\n${PASSING}\n${line}\nENV BURN_MS=1\n`
    const env = { ...process.env, DOCKER_BUILDKIT: '0' }
    execFileSync('docker', ['build', '-q', '-t', tag, '-'], { input, env })
  }
})
afterAll(() => {
  spawnSync('docker', ['image', 'rm', BASE, HEAD])
})

function compare(inputs: Readonly<Record<string, string>>): Promise<Ran> {
  return runCli(['compare', ...flags({ ...asked, ...inputs })])
}

function reportOf({ out }: Ran): Report {
  const directory = /^ {2}Report +(.*)$/m.exec(out)![1]!
  return JSON.parse(
    readFileSync(join(directory, 'report.json'), 'utf8')
  ) as Report
}

test('a difference is told, and a rule that it breaks fails', async () => {
  const ran = await compare({
    'compare-image': BASE,
    'compare-budget': '8s',
    thresholds: 'image.size <= +1MiB'
  })
  expect([ran.err, ran.code]).toEqual([ran.err, 1])
  expect(ran.out).toMatch(/^Image \+/m)
  const { comparison, verdicts } = reportOf(ran)
  expect(verdicts[0]?.state).toBe('failed')
  const size = comparison?.changes.find((each) => each.metric === 'image.size')
  expect(size).toMatchObject({ direction: 'worse' })
  expect(size!.head! - size!.base!).toBeGreaterThanOrEqual(5 * 2 ** 20)
  expect(comparison!.starts.length).toBeGreaterThan(0)
})

test('the same image is the same, whatever a rule allows', async () => {
  const ran = await compare({
    'compare-image': HEAD,
    thresholds: 'latency.p95 <= +0%'
  })
  expect([ran.err, ran.code]).toEqual([ran.err, 0])
  expect(reportOf(ran).comparison).toMatchObject({
    verdict: 'same',
    starts: []
  })
})

test('without a base it is wrong usage', async () => {
  const ran = await compare({})
  expect(ran.code).toBe(2)
  expect(ran.err).toContain('`compare` needs a base')
})
