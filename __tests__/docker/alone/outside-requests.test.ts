import { beforeAll, expect, test } from '@jest/globals'
import { buildKnownCost, KNOWN_COST, runStep, writeRows } from '../action.ts'

beforeAll(() => {
  buildKnownCost()
})

const search = (image: string, inputs: Record<string, string> = {}) =>
  runStep({
    image,
    dataset: writeRows(40),
    search: 'memory',
    soak: '1s',
    ...inputs
  })
const mib = (text: string | undefined): number => Number.parseInt(text!, 10)
const codesOf = (step: Awaited<ReturnType<typeof search>>): string[] =>
  step.report.findings.map(({ code }) => code)

test('a HEALTHCHECK once in 30 s has room, where Docker runs it', async () => {
  const image = buildKnownCost('healthcheck')
  const ran = await search(image)
  // 60 MiB beside two Pythons.
  expect(mib(ran.outputs['recommended-memory'])).toBeGreaterThan(75)
  expect(mib(ran.outputs['recommended-memory'])).toBeLessThan(110)
  expect(ran.outputs['proved']).toBe('true')
  expect(codesOf(ran)).toContain('healthcheck-run')
  const left = await search(image, { healthcheck: 'off' })
  expect(mib(left.outputs['recommended-memory'])).toBeLessThan(40)
  expect(codesOf(left)).toContain('healthcheck-left-out')
})

test('202, and 80 MiB for 1.5 s when all was answered', async () => {
  const env = 'WORK_AFTER_MS=150\nWORK_MS=1500\nWORK_MIB=80'
  const step = await search(KNOWN_COST, { env, requests: '20' })
  expect(mib(step.outputs['minimum-memory'])).toBeGreaterThanOrEqual(90)
  expect(mib(step.outputs['recommended-memory'])).toBeLessThan(115)
  expect(step.outputs['proved']).toBe('true')
  expect(codesOf(step)).toContain('worked-on-after-answers')
  expect(step.summary).toMatch(/worked on for \d\.\d+ s: \d\.\d+ s of CPU time/)
})
