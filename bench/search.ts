/**
 * How many trials and how much time the search needs, on services that exist
 * as functions only: their times are given and no container is run.
 */
import { SERVICES } from '../__tests__/pure/sizing/services.ts'
import { runSearch } from '../__tests__/pure/sizing/simulated-service.ts'
import { MIB } from '../src/foundation/units.ts'

const SEEDS = 20

console.log(
  '| service | memory ÷ minimum | trials | that held | stretches | first trial | all, s | all ÷ first |'
)
console.log('|---|---|---|---|---|---|---|---|')
for (const [name, model] of Object.entries(SERVICES)) {
  const runs = Array.from({ length: SEEDS }, (_, seed) => {
    const { answer, state, firstMs } = runSearch(model, { seed })
    const held = state.trials.filter(({ outcome }) => outcome.kind === 'held')
    const bytes = answer.kind === 'size' ? answer.size.memoryBytes : NaN
    return {
      ratio: bytes / MIB / model.minimumMib,
      trials: state.trials.length,
      held: held.length,
      stretches: state.stretches.length,
      firstS: firstMs / 1000,
      allS: (firstMs + state.elapsedMs) / 1000
    }
  })
  const mean = (of: keyof (typeof runs)[number]) =>
    runs.reduce((sum, run) => sum + run[of], 0) / SEEDS
  const cells = [
    name,
    mean('ratio').toFixed(2),
    mean('trials').toFixed(1),
    mean('held').toFixed(1),
    mean('stretches').toFixed(1),
    mean('firstS').toFixed(1),
    mean('allS').toFixed(1),
    (mean('allS') / mean('firstS')).toFixed(1)
  ]
  console.log(`| ${cells.join(' | ')} |`)
}
