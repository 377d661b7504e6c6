import type { Prices } from '../pricing/prices.ts'
import type { Recipe } from './inputs.ts'

/**
 * Inputs that do not come from `with:` but from a file or from what is known
 * of a server, as texts in the same grammar. Its mistakes are told with all
 * the others.
 */
export interface InputLayer {
  /** Texts by input name. */
  readonly values: Readonly<Record<string, string>>
  /** Whole sentences. */
  readonly mistakes: readonly string[]
  /** The image is built from this, when it is not one of the values. */
  readonly recipe?: Recipe
  /** Rows made from the file that its `dataset` names, to send instead. */
  readonly rows?: string
  /** What is in the file that `prices` names. */
  readonly prices?: Prices
  /** Values that must never be printed. */
  readonly secrets?: readonly string[]
}
