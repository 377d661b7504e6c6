import type { Given } from './contract.ts'
import type { Against, CompareInputs } from './compare-fields.ts'

/** Undefined: nothing is compared. */
export function composeCompare(given: Given): CompareInputs | undefined {
  const against = composeAgainst(given)
  return against && { against, budgetMs: given['compare-budget'] }
}

function composeAgainst({
  'compare-ref': ref,
  'compare-image': reference,
  'compare-report': path
}: Given): Against | undefined {
  if (ref !== undefined) return { kind: 'ref', ref }
  if (reference !== undefined) return { kind: 'image', reference }
  return path === undefined ? undefined : { kind: 'report', path }
}
