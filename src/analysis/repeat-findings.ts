import type { Finding } from '../foundation/finding.ts'
import { formatMs, formatShare } from '../foundation/units.ts'
import type { Measurement } from '../measurement/measurement.ts'
import { findRepeats } from './repeats.ts'

/** Of the counted requests so many may be repeats: p95 does not feel more. */
export const FEW_REPEATS = 0.05

export function findRepeatFindings(trial: Measurement): Finding[] {
  const repeats = findRepeats(trial)
  if (!repeats) return []
  const { times, firstMs, againMs, share } = repeats
  const took =
    firstMs !== undefined && againMs !== undefined
      ? ` (${formatMs(againMs)} instead of ${formatMs(firstMs)})`
      : ''
  const many = share > FEW_REPEATS
  return [
    {
      code: 'rows-answered-before',
      severity: many ? 'warning' : 'note',
      message: `A row that was sent before costs ${times.toFixed(1)} times less than a new one${took}: the service remembers answers. ${many ? `${formatShare(share)} of the counted requests were such rows, so latency and CPU are too low for new ones.` : 'What was counted was new to it; the CPU is all that new rows ever used, for a search repeats them.'}`,
      remedy: many
        ? 'Give a dataset with more rows than `requests` and `warmup` together, or switch off its cache for the run (`env`).'
        : 'Nothing is wrong; where production sends the same rows often, it needs less.'
    }
  ]
}
