/** An engine of our own is killed in the middle, with all that it publishes. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { buildKnownCost, KNOWN_COST, runStep, writeRows } from '../action.ts'
import { OwnEngine, ownEngineForbidden } from './own-engine.ts'

const forbidden = ownEngineForbidden()
const there = forbidden ? test.skip : test
if (forbidden)
  test.skip(`no engine of our own can be started here: ${forbidden}`, () =>
    undefined)

let engine: OwnEngine
beforeAll(async () => {
  if (forbidden) return
  buildKnownCost()
  engine = await OwnEngine.start(KNOWN_COST)
})
afterAll(async () => {
  if (!forbidden) await engine.remove()
})

const inputs = { image: KNOWN_COST, dataset: writeRows(20) }
const lost = {
  code: 'engine-lost',
  blame: 'machine',
  cause: expect.stringMatching(/daemon|connect/i)
}

there('in a trial: neither the service nor the image is blamed', async () => {
  let begun = false
  const step = await runStep(
    { ...inputs, search: 'off', env: 'SLEEP_MS=200' },
    {
      env: engine.env,
      onLog: (text) => {
        if (begun || !/Run the service/.test(text)) return
        begun = true
        setTimeout(() => engine.kill(), 2500)
      }
    }
  )
  expect(step.report.error).toMatchObject(lost)
  expect(step.exitCode).toBe(1)
  expect(step.log).toMatch(/What this run made could not be removed/)
})

there('in the search: all that ended before is reported', async () => {
  await engine.begin()
  let told = 0
  const step = await runStep(
    { ...inputs, search: 'memory', soak: '30s', env: 'HOLD_MIB=60' },
    {
      env: engine.env,
      onLog: (text) => {
        told += text.match(/MiB, .*: .*/g)?.length ?? 0
        if (told >= 3) engine.kill()
      }
    }
  )
  expect(step.report.error).toMatchObject(lost)
  expect(step.report.analysis?.succeeded).toBe(20)
  expect(step.report.search?.trials.length).toBeGreaterThanOrEqual(3)
})
