import {
  parseBytes,
  parseCores,
  parseDurationMs,
  parseShare
} from '../foundation/units.ts'
import {
  METRICS,
  type MetricName,
  type MetricUnit,
  RELATIVE_METRICS,
  type Rule
} from './rule.ts'

/** How a change is written that is no share of what base has. */
const AMOUNTS: Readonly<
  Partial<
    Record<
      MetricUnit,
      { readonly looks: string; parse: (text: string) => number | undefined }
    >
  >
> = {
  bytes: { looks: '`+16Mi`', parse: parseBytes },
  millicores: { looks: '`+100m`', parse: parseCores },
  ms: { looks: '`+20ms`', parse: parseDurationMs }
}

/** A rule whose value has a sign, or what is wrong with it. */
export function parseRelative(
  { metric, operator, level, text }: Omit<Rule, 'limit'>,
  value: string
): Rule | string {
  const known: readonly MetricName[] = RELATIVE_METRICS
  if (!known.includes(metric))
    return `${metric} is not compared with a base; what is: ${known.join(', ')}`
  if (operator === '==')
    return 'a change is never exactly a number; use <= or >='
  const unit = METRICS[metric]
  const amounts = AMOUNTS[unit]
  const sign = value.startsWith('-') ? -1 : 1
  const size = value.slice(1)
  const share = parseShare(size)
  const limit = share ?? amounts?.parse(size)
  // A percentage of a percentage would be read in two ways: these are points.
  const isShare = share !== undefined && unit !== 'share'
  if (limit === undefined)
    return `the change of ${metric} needs a percentage such as \`+5%\`${amounts ? ` or an amount such as ${amounts.looks}` : ''}, not "${value}"`
  const relative = isShare ? 'share' : 'amount'
  // `-0%` is zero, and no other zero than `+0%`.
  return { metric, operator, limit: sign * limit || 0, relative, level, text }
}
