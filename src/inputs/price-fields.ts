import { parseBytes, parseCores, within } from '../foundation/units.ts'
import type { Size } from '../measurement/measurement.ts'
import type { Deployment, PricedNode } from '../pricing/prices.ts'
import type { Field, ReportMistake } from './field.ts'
import { PAIR_KINDS, pairs } from './pairs.ts'
import { FILE_PATH } from './source-fields.ts'

/** Instead of a file: prices that are known here, or none at all. */
export const OPENCOST = 'opencost'
export const NO_PRICES = 'none'

/** The inputs that say what a size costs. */
export const PRICE_FIELDS = {
  prices: {
    ...FILE_PATH,
    allowed:
      "`opencost`, `none`, or the path of OpenCost's custom pricing, JSON or CSV",
    default: OPENCOST,
    example: 'prices.json'
  },
  'priced-node': {
    form: { kind: 'pairs' },
    parse: parsePricedNode,
    allowed:
      '`cpu=…, memory=…` and, if needed, `type=…`, `region=…`, `currency=…`',
    example: 'cpu=4, memory=8Gi, type=cax21'
  },
  current: {
    form: { kind: 'pairs' },
    parse: parseCurrent,
    allowed:
      '`cpu=…, memory=…`, as Kubernetes takes them, and `replicas=…` when there are several',
    example: 'cpu=1, memory=2Gi, replicas=3'
  }
} as const satisfies Readonly<Record<string, Field<unknown>>>

function parseCurrent(
  text: string,
  reportMistake: ReportMistake
): Deployment | undefined {
  const names = ['cpu', 'memory', 'replicas'] as const
  const given = readPairs(text, names, reportMistake)
  const size = parseSize(given, reportMistake)
  const { replicas = '1' } = given
  const count = /^\d{1,5}$/.test(replicas) ? Number(replicas) : 0
  if (count === 0) reportMistake(`has \`replicas\` ${JSON.stringify(replicas)}`)
  return size && count > 0 ? { size, replicas: count } : undefined
}

function parsePricedNode(
  text: string,
  reportMistake: ReportMistake
): PricedNode | undefined {
  const names = ['cpu', 'memory', 'type', 'region', 'currency'] as const
  const given = readPairs(text, names, reportMistake)
  const size = parseSize(given, reportMistake)
  const { type, region, currency } = given
  if (currency === undefined || /^[A-Z]{3}$/.test(currency))
    return size && { size, type, region, currency }
  reportMistake(
    `has \`currency\` ${JSON.stringify(currency)}, which is no code such as EUR`
  )
  return undefined
}

/** On lines, or apart by commas. */
function readPairs<Name extends string>(
  text: string,
  names: readonly Name[],
  reportMistake: ReportMistake
): Partial<Record<Name, string>> {
  const { parse } = pairs(PAIR_KINDS.current)
  const given = parse(text.replaceAll(',', '\n'), reportMistake) ?? {}
  const known: Partial<Record<Name, string>> = {}
  for (const [key, value] of Object.entries(given)) {
    const name = names.find((each) => each === key)
    if (name) known[name] = value
    else reportMistake(`has \`${key}\`, which is none of ${names.join(', ')}`)
  }
  return known
}

function parseSize(
  { cpu, memory }: { readonly cpu?: string; readonly memory?: string },
  reportMistake: ReportMistake
): Size | undefined {
  const cpuMillicores = within(parseCores(cpu ?? ''), 1, 10_000_000)
  const memoryBytes = within(parseBytes(memory ?? ''), 1, 2 ** 50)
  if (cpuMillicores !== undefined && memoryBytes !== undefined)
    return { cpuMillicores, memoryBytes }
  if (cpuMillicores === undefined) reportMistake(tell('cpu', cpu))
  if (memoryBytes === undefined) reportMistake(tell('memory', memory))
  return undefined
}

function tell(name: string, text: string | undefined): string {
  return text === undefined
    ? `has no \`${name}\``
    : `has \`${name}\` ${JSON.stringify(text)}, which is no amount`
}
