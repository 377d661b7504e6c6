/**
 * Wall time of the whole step less building, starting until ready, and
 * replaying: what the action itself adds.
 */
import {
  buildKnownCost,
  runStep,
  writeRows
} from '../__tests__/docker/action.ts'
import { median } from '../src/measurement/quantile.ts'

const ROUNDS = 3

const image = buildKnownCost()
const overheads: number[] = []
for (let round = 0; round < ROUNDS; round++) {
  const start = performance.now()
  const inputs = { image, dataset: writeRows(100), env: 'SLEEP_MS=5' }
  const step = await runStep({ ...inputs, search: 'off' }, { bundle: true })
  const wallMs = performance.now() - start
  const serviceMs = step.report.trials[0]?.marks.replayedMs
  if (serviceMs === undefined) throw new Error(step.log)
  overheads.push(wallMs - serviceMs)
}
console.log(
  `overhead of the step, post step included: ${median(overheads).toFixed(0)} ms (budget 2000 ms; median of ${ROUNDS})`
)
