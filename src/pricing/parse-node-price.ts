import type { PricedNode } from './prices.ts'

/** The columns of OpenCost's configs/pricing_schema.csv that tell a price. */
const COLUMNS = [
  'instanceid',
  'region',
  'assetclass',
  'instancetype',
  'marketpricehourly'
] as const
type Column = (typeof COLUMNS)[number] | 'version' | 'endtimestamp'
type Row = Readonly<Partial<Record<Column, string>>>

const MOST_NAMED = 5

/** The hourly price of one machine, and which one it is. */
interface NodePrice {
  readonly perHour: number
  /** `cax21 in fsn1, 2026.01` */
  readonly said: string
}

/** A string is what is wrong, to follow the name of the file. */
export function parseNodePrice(
  text: string,
  { type, region }: Pick<PricedNode, 'type' | 'region'>
): NodePrice | string {
  const rows = readRows(text)
  if (!rows)
    return "has no line with the columns of OpenCost's prices (EndTimestamp,InstanceID,Region,AssetClass,InstanceIDField,InstanceType,MarketPriceHourly,Version)"
  const nodes = rows.filter(({ assetclass }) => is(assetclass, 'node'))
  const wanted = nodes.filter(
    (row) =>
      (type === undefined ||
        is(row.instancetype, type) ||
        is(row.instanceid, type)) &&
      (region === undefined || is(row.region, region))
  )
  const prices = new Set(wanted.map((row) => row.marketpricehourly))
  const [row] = wanted
  if (!row) return `has no such machine; it has ${listTypes(nodes)}`
  if (prices.size > 1)
    return `has ${prices.size} prices for that: \`type\` and \`region\` of \`priced-node\` say which; it has ${listTypes(wanted)}`
  const perHour = Number(row.marketpricehourly || NaN)
  if (!(perHour >= 0 && perHour < Infinity))
    return 'has a `MarketPriceHourly` that is no price'
  const where = row.region ? ` in ${row.region}` : ''
  const when = row.version || row.endtimestamp
  return { perHour, said: `${nameOf(row)}${where}${when ? `, ${when}` : ''}` }
}

/** Undefined: there is no line with the columns' names. */
function readRows(text: string): Row[] | undefined {
  const lines = text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split(',').map((cell) => cell.trim()))
  const [head, ...rows] = lines
  const names = head?.map((name) => name.toLowerCase()) ?? []
  if (!COLUMNS.every((column) => names.includes(column))) return undefined
  return rows.map((cells) =>
    Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']))
  )
}

function is(cell: string | undefined, wanted: string): boolean {
  return cell?.toLowerCase() === wanted.toLowerCase()
}

function nameOf(row: Row): string {
  return row.instancetype || row.instanceid || 'a machine without a name'
}

function listTypes(rows: readonly Row[]): string {
  const names = [
    ...new Set(
      rows.map((row) => `${nameOf(row)}${row.region ? ` (${row.region})` : ''}`)
    )
  ]
  if (names.length === 0) return 'none'
  const more = names.length - MOST_NAMED
  return `${names.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}
