import { nearestName } from '../foundation/spelling.ts'
import {
  MIB,
  parseBytes,
  parseCores,
  parseDurationMs,
  parseRate,
  parseShare,
  within
} from '../foundation/units.ts'
import { parseRelative } from './parse-relative.ts'
import {
  METRICS,
  OPERATORS,
  type MetricName,
  type MetricUnit,
  type Operator,
  type Rule
} from './rule.ts'

interface Limit {
  /** What a value of this unit looks like, to finish a sentence. */
  readonly looks: string
  readonly parse: (text: string) => number | undefined
}

/**
 * How a limit is written. Numbers that lack their unit are refused where they
 * would make a gate that never closes: 512 bytes, 500 cores.
 */
const LIMITS: Readonly<Record<MetricUnit, Limit>> = {
  bytes: {
    looks: 'an amount of memory such as `512Mi`, at least `1Mi`',
    parse: (text) => within(parseBytes(text), MIB, Infinity)
  },
  millicores: {
    looks: 'cores such as `0.5` or `500m`, at most 256',
    parse: (text) => within(parseCores(text), 0, 256_000)
  },
  ms: {
    looks: 'a time with its unit such as `200ms` or `2s`',
    parse: parseDurationMs
  },
  share: {
    looks: 'a percentage from `0%` to `100%`',
    parse: (text) => within(parseShare(text), 0, 1)
  },
  count: {
    looks: 'a whole number such as `0`',
    parse: (text) => (/^\d{1,15}$/.test(text) ? Number(text) : undefined)
  },
  money: {
    looks: 'an amount in the currency of `prices` such as `20` or `$20`',
    parse: (text) =>
      /^[$€£]?\d{1,12}(\.\d{1,9})?$/.test(text)
        ? Number(text.replace(/^\D/, ''))
        : undefined
  },
  'per-second': {
    looks: 'a rate such as `50/s`',
    parse: (text) => parseRate(/[\d.]$/.test(text) ? `${text}/s` : text)
  }
}

/** Measured on a scale so fine that no run ever hits a number exactly. */
const NEVER_EQUAL: readonly MetricUnit[] = ['ms', 'per-second', 'money']

export interface ParsedRules {
  readonly rules: readonly Rule[]
  /** Each names its line and finishes a sentence that began with the input. */
  readonly mistakes: readonly string[]
}

/** Lines `[warn:] <metric> <op> <value>`; `#` begins a comment. */
export function parseRules(text: string): ParsedRules {
  const rules: Rule[] = []
  const mistakes: string[] = []
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const written = line.replace(/#.*/, '').trim()
    if (written === '') continue
    const rule = parseRule(written)
    if (typeof rule === 'string')
      mistakes.push(`has a mistake in line ${index + 1}, "${written}": ${rule}`)
    else rules.push(rule)
  }
  return { rules, mistakes }
}

/** The rule, or what is wrong with it. */
function parseRule(text: string): Rule | string {
  const match = /^(warn\s*:)?\s*([^\s<>=!:]+)\s*([<>=!]+)\s*(.*)$/.exec(text)
  if (!match) return 'it is not `<metric> <op> <value>`'
  const [, warn, metric, operator, value] = match as unknown as string[]
  if (!isMetric(metric!)) return unknownMetric(metric!)
  if (!isOperator(operator!))
    return `\`${operator}\` is not one of ${OPERATORS.join(' ')}`
  const level = warn ? 'warn' : 'fail'
  if (/^[+-]/.test(value!))
    return parseRelative({ metric, operator, level, text }, value!)
  const unit = METRICS[metric]
  if (operator === '==' && NEVER_EQUAL.includes(unit))
    return `${metric} is never exactly a number; use <= or >=`
  const limit = LIMITS[unit].parse(value!)
  if (limit === undefined)
    return `${metric} needs ${LIMITS[unit].looks}, not "${value}"`
  return { metric, operator, limit, level, text }
}

function unknownMetric(metric: string): string {
  const names = Object.keys(METRICS)
  const meant = nearestName(metric, names)
  return meant
    ? `there is no metric ${metric} (did you mean ${meant}?)`
    : `there is no metric ${metric}; the metrics are ${names.join(', ')}`
}

function isMetric(text: string): text is MetricName {
  return Object.hasOwn(METRICS, text)
}

function isOperator(text: string): text is Operator {
  return (OPERATORS as readonly string[]).includes(text)
}
