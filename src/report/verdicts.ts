import { METRICS, type MetricUnit, type Verdict } from '../thresholds/rule.ts'
import {
  formatAmount,
  formatBytes,
  formatMillicores,
  formatMs,
  formatShare
} from '../foundation/units.ts'

const FORMATS: Readonly<Record<MetricUnit, (value: number) => string>> = {
  bytes: formatBytes,
  millicores: formatMillicores,
  ms: formatMs,
  share: formatShare,
  count: String,
  money: (value) => formatAmount(value),
  'per-second': (value) => `${Number(value.toPrecision(3))}/s`
}

/** A metric's number in its unit, for people. */
export function formatMeasured({ rule, measured }: Verdict): string {
  if (measured === undefined) return 'not measured'
  if (!rule.relative) return formatNumber(METRICS[rule.metric], measured)
  const size =
    rule.relative === 'share'
      ? formatShare(Number(measured.toPrecision(3)))
      : formatNumber(METRICS[rule.metric], measured)
  return measured > 0 ? `+${size}` : size
}

export function formatNumber(unit: MetricUnit, value: number): string {
  return FORMATS[unit](value)
}

/** `memory.peak is 611 MiB, and the rule is memory.peak <= 512Mi` */
export function describeRule(verdict: Verdict): string {
  const { rule, state, reason } = verdict
  if (state === 'inconclusive')
    return `${rule.text} could not be judged: ${reason ?? 'not measured'}.`
  const changed = rule.relative ? 'changed by' : 'is'
  return `${rule.metric} ${changed} ${formatMeasured(verdict)}, and the rule is ${rule.text}.`
}
