/** However a run ended, its saved folder gives the same report again. */
import { expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyzeFolder } from '../../src/analyze-folder.ts'
import {
  buildKnownCost,
  KNOWN_COST,
  type Step,
  runStep,
  writeRows
} from './action.ts'

// Not in beforeAll, which tests side by side do not wait for.
buildKnownCost()

function expectMadeAgain({ reportDirectory }: Step): void {
  const { report } = analyzeFolder(reportDirectory)
  const written = readFileSync(join(reportDirectory, 'report.json'), 'utf8')
  expect(`${JSON.stringify(report, null, 2)}\n`).toBe(written)
}

test.concurrent(
  'cancelled in the search: what was found until then, byte for byte',
  async () => {
    const step = await runStep(
      { image: KNOWN_COST, dataset: writeRows(60), env: 'HOLD_MIB=30' },
      {
        onLog: (text, kill) => {
          if (/MiB, \d+m: /.test(text) || /MiB, .*: killed/.test(text))
            kill('SIGINT')
        }
      }
    )
    expect(step.report.error?.code).toBe('cancelled')
    expectMadeAgain(step)
    expect(step.report.search?.trials.length).toBeGreaterThan(1)
  }
)

test.concurrent('a service that dies: its report too', async () => {
  const step = await runStep({
    image: KNOWN_COST,
    dataset: writeRows(20),
    env: 'CRASH_ON=5'
  })
  expect(step.report.verdict).toBe('failed')
  expectMadeAgain(step)
})
