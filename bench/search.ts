/**
 * How many trials and how much time the search needs, on services that exist
 * as functions only: their times are given and no container is run.
 */
import { SERVICES } from '../__tests__/pure/sizing/services.ts'
import {
  type ServiceModel,
  runSearch
} from '../__tests__/pure/sizing/simulated-service.ts'
import { MIB } from '../src/foundation/units.ts'
import type { SearchSettings } from '../src/sizing/search-state.ts'
import { median } from '../src/measurement/quantile.ts'

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

/** What the search takes on so many nodes ÷ on one, which has four cores. */
function share(model: ServiceModel, nodes: number, wishes: Wishes): number {
  const took = (place: Partial<SearchSettings>): number => {
    let ms = 0
    for (let seed = 0; seed < SEEDS; seed++) {
      const settings = { ...wishes, ...place }
      ms += runSearch(model, { seed, settings }).state.elapsedMs
    }
    return ms
  }
  return took({ parallel: 1, nodes }) / took({ parallel: 4 })
}

type Wishes = Pick<SearchSettings, 'soakMs' | 'search'>

const WISHES: readonly Wishes[] = [0, 15_000].flatMap((soakMs) =>
  [false, true].map((cpu) => ({ soakMs, search: { memory: true, cpu } }))
)
const NODES = [2, 4]

console.log('\n| wall time of the search ÷ that on one node | 2 | 4 |')
console.log('|---|---|---|')
for (const wishes of WISHES) {
  const { soakMs, search } = wishes
  const what = `${search.cpu ? 'memory, cpu' : 'memory'}, soak ${soakMs / 1000}s`
  const rows = Object.entries(SERVICES).map(([name, model]) => {
    const shares = NODES.map((nodes) => share(model, nodes, wishes))
    return { name, shares }
  })
  for (const { name, shares } of rows)
    console.log(`| ${what}: ${name} | ${shares.map(two).join(' | ')} |`)
  const medians = NODES.map((_, i) => median(rows.map((row) => row.shares[i]!)))
  console.log(`| **${what}: median** | ${medians.map(two).join(' | ')} |`)
}

function two(share: number): string {
  return share.toFixed(2)
}
