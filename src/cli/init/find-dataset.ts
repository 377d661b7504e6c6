import { parseJson } from '../../foundation/json.ts'
import { type Folder, isBelow, nameOf } from './folder.ts'

/** Where rows come from, when nothing was asked for. */
export interface FoundDataset {
  readonly path: string
  /** Each line is a request with its path and headers, and no bare body. */
  readonly isHttp: boolean
}

const LINES = /\.(jsonl|ndjson|jsonlines)$/i
const CSV = /\.csv$/i
const LIKELY = /dataset|rows|request|payload|sample|example|input|replay/i
const UNLIKELY = /train|log|label|output|result|expected|metric/i
/** One request, as Azure ML's samples and MLflow have it. */
const ONE_REQUEST =
  /(^|[/_.-])(sample|example|request|payload|input)[\w.-]*\.json$/i
const NOT_ONE = /schema|package|tsconfig|config/i

/** The likeliest file of rows, near what it belongs to. */
export function findDataset(
  folder: Folder,
  near: string
): FoundDataset | undefined {
  const found = folder.paths
    .filter((path) => LINES.test(path) || CSV.test(path))
    .filter((path) => isOfRows(path, folder.read(path)))
    .map((path) => ({ path, rank: rank(path, near) }))
    .filter((one) => one.rank > 0)
    .sort((a, b) => b.rank - a.rank)
  const [best] = found
  if (!best) return undefined
  return { path: best.path, isHttp: isHttp(folder.read(best.path)) }
}

/** A line of a request that is in a file of its own. */
export function findRequest(folder: Folder): string | undefined {
  for (const path of folder.paths) {
    if (!ONE_REQUEST.test(path) || NOT_ONE.test(nameOf(path))) continue
    const line = compact(folder.read(path))
    if (line !== undefined) return line
  }
  return undefined
}

function rank(path: string, near: string): number {
  const name = nameOf(path)
  const likely = LIKELY.test(name) ? 4 : 0
  const unlikely = UNLIKELY.test(name) ? -5 : 0
  const beside = near !== '.' && isBelow(path, near) ? 2 : 0
  return 1 + likely + unlikely + beside + (LINES.test(path) ? 1 : 0)
}

/** Lines of JSON, or a table of one column, which a row is sent of. */
function isOfRows(path: string, text: string): boolean {
  const line = firstLine(text)
  if (line === '') return false
  return CSV.test(path)
    ? !line.replace(/"(?:[^"]|"")*"/g, '').includes(',')
    : parseJson(line) !== undefined
}

function isHttp(text: string): boolean {
  const row = parseJson(firstLine(text))
  if (typeof row !== 'object' || row === null) return false
  const keys = Object.keys(row)
  const known = ['body', 'bodyBase64', 'json', 'headers', 'path', 'method']
  return (
    keys.some((key) => ['body', 'bodyBase64', 'json'].includes(key)) &&
    keys.every((key) => known.includes(key))
  )
}

function compact(text: string): string | undefined {
  const value = parseJson(text)
  return typeof value === 'object' && value !== null
    ? JSON.stringify(value)
    : undefined
}

function firstLine(text: string): string {
  return text.split(/\r?\n/, 1)[0]!.trim()
}
