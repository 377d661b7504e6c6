/** The command line and the action measure and tell the same. */
import { beforeAll, expect, test } from '@jest/globals'
import { toKubernetesMemory } from '../../../src/foundation/units.ts'
import type { Report } from '../../../src/report/schema/report.ts'
import { KNOWN_COST, buildKnownCost, runStep, writeRows } from '../action.ts'
import { flags, runCli } from '../run-cli.ts'

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

/** Who else was on the machine is another thing in each run. */
function withoutNeighbours(report: Report): Report {
  const own = report.findings.filter(({ code }) => !/^machine-/.test(code))
  return { ...report, findings: own }
}

beforeAll(() => {
  buildKnownCost()
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
  const ran = await runCli([...flags(inputs), '--format=json', '--quiet'])
  expect(ran).toMatchObject({ code: 0, err: '' })
  const report = JSON.parse(ran.out) as Report
  const here = new Set(outline(withoutNeighbours(report)))
  const there = new Set(outline(withoutNeighbours(step.report)))
  // Given to the action alone, which would upload.
  there.delete('.inputs[].name: artifact-name')
  there.delete('.inputs[].text: ')
  there.delete('.tool.troubleshooting')
  here.delete('.tool.troubleshooting')
  expect([...here].sort()).toEqual([...there].sort())
  expect(here.size).toBeGreaterThan(80)
})

/** What two runs of one service agree on: 100 MiB held, 20 ms of CPU a request. */
function knownCosts({ analysis, recommendation }: Report) {
  if (!analysis || recommendation?.kind !== 'size') throw new Error('no size')
  const { memory, cpu, requests, succeeded } = analysis
  return {
    exact: { proved: recommendation.proved, requests, succeeded },
    measured: [
      memory.undroppablePeakBytes,
      cpu.msPerRequest,
      recommendation.size.memoryBytes
    ]
  }
}

/** What can be pasted, without its figures. */
function shapes({ targets, resources, azure }: Report): string {
  return JSON.stringify([targets, resources, azure]).replace(/[\d.]+m?/g, 'N')
}

test('a search finds the same with both, and what can be pasted says it', async () => {
  const inputs = {
    image: KNOWN_COST,
    dataset: writeRows(10),
    search: 'memory',
    soak: '0s',
    env: 'HOLD_MIB=100\nBURN_MS=20'
  }
  const step = await runStep({ ...inputs, 'artifact-name': '' })
  const ran = await runCli([...flags(inputs), '--format=json', '--quiet'])
  const report = JSON.parse(ran.out) as Report
  const [here, there] = [knownCosts(report), knownCosts(step.report)]
  expect(here.exact).toEqual(there.exact)
  expect(here.exact).toEqual({ proved: true, requests: 10, succeeded: 10 })
  here.measured.forEach((value, i) => {
    expect(Math.abs(value! / there.measured[i]! - 1)).toBeLessThan(0.1)
  })
  expect(shapes(report)).toBe(shapes(step.report))
  for (const { recommendation, resources, targets } of [report, step.report]) {
    if (recommendation?.kind !== 'size') throw new Error('no size')
    const memory = toKubernetesMemory(recommendation.size.memoryBytes)
    expect(resources!.limits.memory).toBe(memory)
    expect(targets![0]!.text).toContain(`memory: "${memory}"`)
  }
})
