import { spawn } from 'node:child_process'
import { cpus } from 'node:os'
import { beforeAll, describe, expect, test } from '@jest/globals'
import { buildKnownCost, KNOWN_COST, runStep, writeRows } from '../action.ts'

beforeAll(() => {
  buildKnownCost()
})

/** Each measures again, and what others leave of the machine is slow. */
const TIMEOUT_MS = 280_000

/** Burns so much of a core, in pieces of 100 ms, for no longer than a test. */
const BURN = `
  const share = Number(process.argv[1])
  const endMs = Date.now() + ${TIMEOUT_MS}
  const wait = new Int32Array(new SharedArrayBuffer(4))
  while (Date.now() < endMs) {
    const fromMs = Date.now()
    while (Date.now() - fromMs < 100 * share);
    Atomics.wait(wait, 0, 0, Math.max(100 * (1 - share), 0.01))
  }`

/** Neighbours that together burn so many cores while something runs. */
async function beside<T>(cores: number, work: () => Promise<T>): Promise<T> {
  const shares = Array.from({ length: Math.ceil(cores) }, (_, i) =>
    Math.min(1, cores - i)
  )
  const burning = shares.map((share) =>
    spawn(process.execPath, ['-e', BURN, `${share}`], { stdio: 'ignore' })
  )
  try {
    return await work()
  } finally {
    for (const child of burning) child.kill()
  }
}

const search = (inputs: Record<string, string> = {}) =>
  runStep({
    image: KNOWN_COST,
    dataset: writeRows(20),
    env: 'BURN_MS=50',
    search: 'cpu',
    soak: '0s',
    thresholds: 'cpu.recommended <= 4',
    ...inputs
  })
type Step = Awaited<ReturnType<typeof search>>
const cpuOf = ({ outputs }: Step): number =>
  Number(outputs['recommended-cpu']) * 1000
const told = ({ report }: Step) =>
  report.findings.find(({ code }) => code === 'machine-shared')

/** Whatever this machine does meanwhile: within 15 %, or known as a guess. */
function expectRightOrLow(step: Step): void {
  const level = step.report.search!.confidence!.level
  if (level !== 'low') {
    expect(cpuOf(step)).toBeGreaterThanOrEqual(850)
    expect(cpuOf(step)).toBeLessThanOrEqual(1150)
    return
  }
  const [verdict] = step.report.verdicts.filter(
    ({ rule }) => rule.metric === 'cpu.recommended'
  )
  expect(verdict?.state).toBe('inconclusive')
  expect(told(step)?.message).toMatch(/Others used \d+m of this machine/)
}

describe('50 ms of CPU a request: 1000m, whoever else is there', () => {
  test(
    'half a core beside it',
    async () => {
      expectRightOrLow(await beside(0.5, search))
    },
    TIMEOUT_MS
  )

  test(
    'all cores beside it: never called a proof of high confidence',
    async () => {
      const step = await beside(cpus().length, search)
      expect(step.report.search!.confidence!.level).toBe('low')
      expectRightOrLow(step)
    },
    TIMEOUT_MS
  )

  test(
    'memory is the same beside them',
    async () => {
      const inputs = {
        env: 'HOLD_MIB=60',
        search: 'memory',
        thresholds: '',
        soak: '1s'
      }
      const { outputs } = await beside(cpus().length, () => search(inputs))
      const mib = Number.parseInt(outputs['minimum-memory']!, 10)
      expect(mib).toBeGreaterThanOrEqual(70)
      expect(mib).toBeLessThan(85)
    },
    TIMEOUT_MS
  )
})
