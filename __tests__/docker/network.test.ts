import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type { Report } from '../../src/report/schema/report.ts'
import {
  buildKnownCost,
  KNOWN_COST,
  runStep,
  SOCKET,
  writeRows
} from './action.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const MODULES = realpathSync(join(ROOT, 'node_modules'))
const docker = (...args: string[]): string =>
  execFileSync('docker', args, { encoding: 'utf8' }).trim()

let outside = ''

// Somebody to connect to, on Docker's ordinary network.
beforeAll(() => {
  buildKnownCost()
  outside = docker('run', '--detach', KNOWN_COST)
})
afterAll(() => {
  docker('rm', '--force', outside)
})

function expectNoNetwork(runId: string): void {
  const networks = docker('network', 'ls', '--format', '{{.Name}}')
  expect(networks).not.toContain(runId)
}

test.each([
  ['true', 'not connected: '],
  ['false', 'connected to ']
])('isolate: %s and the world outside: %s', async (isolate, log) => {
  const address = docker(
    ...[
      'inspect',
      '--format',
      '{{.NetworkSettings.Networks.bridge.IPAddress}}'
    ],
    outside
  )
  const step = await runStep({
    image: KNOWN_COST,
    dataset: writeRows(20),
    env: `CONNECT_TO=${address}:8000`,
    search: 'off',
    isolate
  })
  expect(step.report.verdict).toBe('passed')
  expect(step.report.analysis?.succeeded).toBe(20)
  expect(step.report.trials[0]!.log).toContain(log)
  expect(step.containersLeft).toEqual([])
  expectNoNetwork(step.runId)
})

/** Runs the main step in a container, as a job with `container:` does. */
function runInJobContainer(network: string, inputs: Record<string, string>) {
  const home = mkdtempSync(join(tmpdir(), 'job-'))
  const rows = writeRows(20)
  const client = realpathSync(
    execFileSync('which', ['docker'], { encoding: 'utf8' }).trim()
  )
  for (const file of ['output', 'state', 'summary'])
    writeFileSync(join(home, file), '')
  const all = { image: KNOWN_COST, dataset: rows, search: 'off', ...inputs }
  const env = [
    ...Object.entries(all).map(([key, text]) => [
      `INPUT_${key.toUpperCase()}`,
      text
    ]),
    ['GITHUB_OUTPUT', join(home, 'output')],
    ['GITHUB_STATE', join(home, 'state')],
    ['GITHUB_STEP_SUMMARY', join(home, 'summary')],
    ['RUNNER_TEMP', home]
  ]
  const folders = [...new Set([ROOT, MODULES, home, dirname(rows)])]
  const node = join(MODULES, 'node/bin/node')
  const run = (entry: string, more: string[][] = []) =>
    spawnSync('docker', [
      ...['run', '--rm', '--network', network, '--workdir', home],
      ...folders.flatMap((path) => ['--volume', `${path}:${path}`]),
      ...['--volume', `${SOCKET}:/var/run/docker.sock`],
      ...['--volume', `${client}:/usr/local/bin/docker:ro`],
      ...[...env, ...more].flatMap(([name, text]) => [
        '--env',
        `${name}=${text}`
      ]),
      ...['python:3.11-slim', node, join(ROOT, entry)]
    ])
  run('src/action/index.ts')
  const state = readFileSync(join(home, 'state'), 'utf8')
  const runId = /run-id<<.*\n(.*)\n/.exec(state)![1]!
  run('src/action/cleanup.ts', [['STATE_run-id', runId]])
  const path = join(home, 'profile-inference-report/profile/report.json')
  const report = JSON.parse(readFileSync(path, 'utf8')) as Report
  return { report, runId }
}

test.each([
  ['bridge', 'false'],
  ['bridge', 'true']
])('a job container on %s, isolate: %s', (network, isolate) => {
  const { report, runId } = runInJobContainer(network, { isolate })
  expect(report.error).toBeUndefined()
  // Docker's API has no count of OOM kills, and what isn't known is not passed.
  expect(report.because).toContain('oom.kills')
  expect(report.analysis?.succeeded).toBe(20)
  expect(report.trials[0]!.counterSource).toBe('docker-api')
  const codes = report.findings.map(({ code }) => code)
  expect(codes).toContain('job-in-container')
  expect(codes).toContain('counters-from-docker-api')
  expectNoNetwork(runId)
})
