/** Whatever ended the search, every trial that ended is in the report. */
import { afterAll, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { runStep as runScripts } from '../../../script/runner.ts'
import {
  buildKnownCost,
  KNOWN_COST,
  runStep,
  writeRows,
  type Step
} from '../action.ts'
import { type Faults, makeFaultyDocker, refuse } from './faulty-docker.ts'

buildKnownCost()
const left: string[] = []
afterAll(() => {
  if (left.length > 0) spawnSync('docker', ['rm', '-f', '-v', ...left])
})

const inputs = {
  image: KNOWN_COST,
  dataset: writeRows(30),
  env: 'HOLD_MIB=60\nBURN_MS=10',
  soak: '1s'
}

/** Trials that the log tells of; the report has the first one beside them. */
function expectAllKept(step: Step): void {
  const told = step.log.match(/^[\d.]+ [KMG]iB, .*: .*$/gm) ?? []
  expect(told.length).toBeGreaterThan(0)
  expect(step.report.search?.trials.length).toBeGreaterThanOrEqual(told.length)
  expect(step.report.analysis?.succeeded).toBe(30)
  expect(step.containersLeft).toEqual([])
}

interface Cancel {
  readonly name: string
  /** How many trials the log tells of when it is cancelled. */
  readonly after: number
  readonly search: string
  /** How many `docker update` calls have been made: one with the first stretch. */
  readonly updates?: number
}

const cancels: Cancel[] = [
  { name: 'the memory search', after: 3, search: 'memory' },
  { name: 'the CPU search', after: 0, search: 'memory, cpu', updates: 1 }
]

test.concurrent('whose runner is gone: cut, reported, removed', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'gone-'))
  const { DOCKER_HOST } = process.env
  const { outputs } = await runScripts({
    main: resolve('src/action/index.ts'),
    post: '/dev/null',
    inputs: { ...inputs, env: 'START_S=2' },
    workspace: directory,
    directory,
    env: DOCKER_HOST === undefined ? {} : { DOCKER_HOST },
    onLog: (text, child) => {
      if (/Run the service/.test(text)) child.stdout?.destroy()
    }
  })
  expect(outputs['verdict']).toBe('failed')
  expect(readFileSync(outputs['report-path']!, 'utf8')).toContain('"cancelled"')
  expect(readdirSync(join(directory, 'temp'))).toEqual([
    'profile-inference-report'
  ])
})

// Side by side: they wait more than they work.
test.concurrent.each(cancels)(
  'cancelled in $name',
  async ({ after, search, updates = 0 }) => {
    const docker = makeFaultyDocker({})
    let text = ''
    let watch: NodeJS.Timeout | undefined
    const step = await runStep(
      { ...inputs, search },
      {
        env: docker.env,
        onLog: (more, kill) => {
          text += more
          // Nothing is told between two stretches, so the calls are watched.
          watch ??= setInterval(() => {
            const told = text.match(/[KMG]iB, .*: /g)?.length ?? 0
            if (told < after || docker.calls('update') < updates) return
            clearInterval(watch)
            kill('SIGINT')
          }, 100)
        }
      }
    )
    clearInterval(watch)
    if (!step.report.error) throw new Error(`It ended by itself: ${step.log}`)
    expect(step.report.error.code).toBe('cancelled')
    expectAllKept(step)
    expect(step.report.recommendation).toMatchObject({ kind: 'size' })
  }
)

test.concurrent(
  'cancelled in the proof: it is told as far as it came',
  async () => {
    let quiet: NodeJS.Timeout | undefined
    const step = await runStep(
      { ...inputs, search: 'memory', soak: '30s' },
      {
        // Trials that look for the size take a second or two; the soak of a
        // proof is the first in which nothing is told for so long.
        onLog: (more, kill) => {
          if (!/[KMG]iB, .*: /.test(more)) return
          clearTimeout(quiet)
          quiet = setTimeout(() => kill('SIGINT'), 8000)
        }
      }
    )
    clearTimeout(quiet)
    expect(step.report.error?.code).toBe('cancelled')
    expectAllKept(step)
    expect(step.report.search!.trials.at(-1)).toMatchObject({
      purpose: 'proof',
      outcome: 'aborted'
    })
    expect(step.report.recommendation).toMatchObject({ kind: 'size' })
  }
)

interface Refusal {
  readonly name: string
  readonly faults: Faults
  readonly search: string
  readonly code?: string
}

const refusals: Refusal[] = [
  {
    name: 'docker update is refused',
    faults: { update: refuse('Limits are fixed') },
    search: 'memory, cpu',
    code: 'limits-fixed'
  },
  {
    name: 'docker start is refused below 80 MiB',
    faults: {
      create: `
        memory=$(echo "$*" | sed 's/.*--memory=\\([0-9]*\\) .*/\\1/')
        id=$($real "$@") || exit
        [ $memory -ge 83886080 ] || echo $id >> $here/small
        echo $id >> $here/created; echo $id; exit 0`,
      start: refuse(
        'OCI runtime create failed: too little memory',
        'grep -qs "$2" $here/small'
      )
    },
    search: 'memory'
  }
]

test.concurrent.each(refusals)('$name', async ({ faults, search, code }) => {
  const docker = makeFaultyDocker(faults)
  const step = await runStep({ ...inputs, search }, { env: docker.env })
  left.push(...docker.created())
  expect(step.report.error?.code).toBe(code)
  expectAllKept(step)
  expect(step.report.recommendation?.kind).toBe('size')
  if (code === undefined)
    expect(JSON.stringify(step.report.search)).toContain('too little memory')
})
