import { succeeded } from '../../measurement/right-answers.ts'
import type { Measurement } from '../../measurement/measurement.ts'
import { countResentInRestart } from '../../measurement/restarts.ts'

/** What happens at full size too, so that no limit is to blame for it. */
export interface Excuses {
  /** Rows that fail at any size: nothing is learnt from them. */
  readonly excusedRows: ReadonlySet<number>
  /** It closes kept connections without a word. */
  readonly closesSilently: boolean
}

/** Those included that a crash cut, and that another worker then answered. */
export function countFailed(
  trial: Measurement,
  { excusedRows, closesSilently }: Excuses
): number {
  const { exchanges } = trial
  let failed = closesSilently ? 0 : countResentInRestart(trial)
  for (let i = 0; i < exchanges.length; i++)
    if (!succeeded(exchanges, i) && !excusedRows.has(exchanges.row[i]!))
      failed++
  return failed
}
