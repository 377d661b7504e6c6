import { expect, test } from '@jest/globals'
import { setTimeout as sleep } from 'node:timers/promises'
import { startGeneratorWatch } from '../../../src/trial/sampling/generator-watch.ts'

/** Burns `ms` of this process's CPU time. */
function burn(ms: number): void {
  const before = process.cpuUsage()
  for (;;) {
    const { user, system } = process.cpuUsage(before)
    if (user + system >= ms * 1000) return
  }
}

test('its own CPU, in the mean and in the busiest second', async () => {
  const watch = startGeneratorWatch()
  const startMs = performance.now()
  await sleep(100)
  burn(600)
  await sleep(1500)
  const wallMs = performance.now() - startMs
  const use = watch.stop()
  const meanMillicores = 600_000 / wallMs
  expect(use.meanMillicores).toBeGreaterThan(meanMillicores * 0.95)
  // Jest works beside.
  expect(use.meanMillicores).toBeLessThan(meanMillicores + 250)
  expect(use.peakMillicores).toBeGreaterThan(use.meanMillicores)
  expect(use.machineIdleShare).toBeGreaterThanOrEqual(0)
  expect(use.machineIdleShare).toBeLessThanOrEqual(1)
})

test('shorter than a second: what it used of one', async () => {
  const watch = startGeneratorWatch()
  burn(50)
  const use = watch.stop()
  expect(use.peakMillicores).toBeGreaterThanOrEqual(50)
  expect(use.peakMillicores).toBeLessThan(use.meanMillicores)
})
