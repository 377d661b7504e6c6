import { GIB } from '../foundation/units.ts'
import { parseNodePrice } from './parse-node-price.ts'
import { OPENCOST_PRICES, type PricedNode, type Prices } from './prices.ts'

/** What a file is, and what is known beside it. */
export interface PriceFile {
  readonly path: string
  readonly text: string
  readonly node: PricedNode | undefined
}

/**
 * OpenCost's custom pricing, JSON or CSV, as it is. A string is what is wrong
 * with it, to follow the name of the file.
 */
export function parsePrices(file: PriceFile): Prices | string {
  return file.text.trimStart().startsWith('{')
    ? parseJson(file)
    : splitNodePrice(file)
}

function parseJson({ path, text, node }: PriceFile): Prices | string {
  if (node)
    return 'is JSON, which needs no `priced-node`: it tells what a core and a GiB cost'
  let json: Readonly<Record<string, unknown>>
  try {
    json = JSON.parse(text) as Readonly<Record<string, unknown>>
  } catch {
    return 'begins as JSON and is none'
  }
  const perCoreHour = amount(json['CPU'])
  const perGibHour = amount(json['RAM'])
  if (perCoreHour === undefined || perGibHour === undefined)
    return 'has no `CPU` and `RAM` that are prices an hour'
  const { description, currencyCode } = json
  const said = typeof description === 'string' ? `: ${description}` : ''
  return {
    currency: isCurrency(currencyCode) ? currencyCode : 'USD',
    perCoreHour,
    perGibHour,
    source: `${path}${said}`
  }
}

/**
 * A node's price goes to its cores and its memory as OpenCost does it: by what
 * either costs by default.
 */
function splitNodePrice({ path, text, node }: PriceFile): Prices | string {
  if (!node)
    return 'is CSV, which tells what machines cost and not what they have: `priced-node` is needed as well'
  const found = parseNodePrice(text, node)
  if (typeof found === 'string') return found
  const { cpuMillicores, memoryBytes } = node.size
  const usual = OPENCOST_PRICES
  const usually =
    (cpuMillicores / 1000) * usual.perCoreHour +
    (memoryBytes / GIB) * usual.perGibHour
  const times = found.perHour / usually
  return {
    currency: node.currency ?? 'USD',
    perCoreHour: usual.perCoreHour * times,
    perGibHour: usual.perGibHour * times,
    source: `${path}: ${found.said}`
  }
}

function amount(value: unknown): number | undefined {
  const price = typeof value === 'string' ? value.trim() : value
  const number = price === '' ? NaN : Number(price)
  return Number.isFinite(number) && number >= 0 ? number : undefined
}

function isCurrency(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Z]{3}$/.test(value)
}
