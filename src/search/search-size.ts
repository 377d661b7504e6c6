import { analyze } from '../analysis/analyze.ts'
import type { Place } from '../host.ts'
import type { RunRecord } from '../run-record.ts'
import { type SearchPlan, planSearch } from '../sizing/plan-search.ts'
import type { TrialSetup } from '../trial/trial-setup.ts'
import { Search } from './run-search.ts'

/**
 * Searches the smallest size, as far as the first trial leaves something to
 * search for. The answer is drawn from the record, by `conclude`.
 */
export async function searchSize(
  record: RunRecord,
  place: Place & { readonly setup: TrialSetup }
): Promise<void> {
  await place.setup.dataset.demandUnchanged()
  const { trial, criteria, machine, smallest, cold = false, shard } = record
  // Of several shards one is enough, and the first is always there.
  if (shard && shard.index > 1) return
  if (!trial || !criteria || !machine || !smallest) return
  const analysis = analyze(trial)
  const basis = { trial, analysis, criteria, machine, smallest, cold }
  const plan = planSearch(basis)
  if ('recommendation' in plan) return
  record.search = { trials: [], stretches: [], elapsedMs: 0 }
  const onShared = (): SearchPlan => {
    record.cold = false
    const replanned = planSearch({ ...basis, cold: false })
    return 'recommendation' in replanned ? plan : replanned
  }
  await using search = new Search(plan, record.search, { ...place, onShared })
  await search.run()
}
