/**
 * Does memory grow with rows? Opens a dataset and takes every row once, in a
 * process of its own; prints its peak memory and what a row costs.
 */
import { spawnSync } from 'node:child_process'
import {
  createWriteStream,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { openDataset } from '../src/dataset/read.ts'
import type { DatasetFormat } from '../src/inputs/inputs.ts'
import { MIB } from '../src/foundation/units.ts'
import { median } from '../src/measurement/quantile.ts'

const FEW = 10_000
const MANY = 1_000_000
const REPEATS = 3

interface Case {
  readonly format: DatasetFormat
  readonly order: 'file' | 'shuffle'
  readonly packed: boolean
}

const CASES: readonly Case[] = [
  { format: 'lines', order: 'file', packed: false },
  { format: 'lines', order: 'shuffle', packed: false },
  { format: 'csv', order: 'file', packed: false },
  { format: 'http', order: 'file', packed: false },
  { format: 'lines', order: 'file', packed: true }
]

interface Pass {
  readonly peakBytes: number
  readonly openMs: number
  readonly replayMs: number
}

const [, , asked] = process.argv
if (asked === undefined) await compare()
else console.log(JSON.stringify(await passThrough(JSON.parse(asked))))

async function compare(): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'dataset-memory-'))
  try {
    for (const one of CASES) {
      const few = await measure(directory, one, FEW)
      const many = await measure(directory, one, MANY)
      const [peak, base] = [many, few].map((passes) =>
        median(passes.map((pass) => pass.peakBytes))
      ) as [number, number]
      const perRow = (key: 'openMs' | 'replayMs'): string =>
        `${((median(many.map((pass) => pass[key])) / MANY) * 1000).toFixed(2)} µs`
      console.log(
        `${one.format}${one.packed ? '.gz' : ''}, order ${one.order}: peak RSS ${mib(base)} with ${FEW} rows, ${mib(peak)} with ${MANY}: ratio ${(peak / base).toFixed(3)} (wanted ≤ 1.1); a row costs ${perRow('openMs')} at open, ${perRow('replayMs')} in next()`
      )
    }
  } finally {
    rmSync(directory, { recursive: true })
  }
}

async function measure(
  directory: string,
  one: Case,
  rows: number
): Promise<Pass[]> {
  const path = join(directory, 'rows')
  const target = createWriteStream(path)
  const text = rowsOf(one.format, rows)
  await (one.packed
    ? pipeline(text, createGzip({ level: 1 }), target)
    : pipeline(text, target))
  return Array.from({ length: REPEATS }, () => {
    const argument = JSON.stringify({ ...one, path })
    const child = spawnSync(
      process.execPath,
      [import.meta.filename, argument],
      { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }
    )
    return JSON.parse(child.stdout) as Pass
  })
}

/** Azure ML's sample row, 58 bytes and a number. */
function* rowsOf(format: DatasetFormat, rows: number): Generator<string> {
  for (let row = 1; row <= rows; row++) {
    const body = `{"id": ${row}, "data": [[1,2,3,4,5,6,7,8,9,10],[10,9,8,7,6,5,4,3,2,1]]}`
    if (format === 'lines') yield `${body}\n`
    else if (format === 'csv') yield `"${body.replaceAll('"', '""')}"\n`
    else yield `{"json": ${body}}\n`
  }
}

async function passThrough(one: Case & { path: string }): Promise<Pass> {
  const inputs = { ...one, requests: undefined, warmup: 0, seed: 1 }
  resetPeak()
  const begin = performance.now()
  await using dataset = await openDataset(inputs)
  const opened = performance.now()
  const requests = dataset.withDefaults({
    method: 'POST',
    path: '/score',
    headers: { 'content-type': 'application/json' }
  })
  const source = requests.open(dataset.facts.rows)
  let bytes = 0
  for (;;) {
    const next = source.next()
    const request = next instanceof Promise ? await next : next
    if (request === undefined) break
    bytes += request.body?.length ?? 0
  }
  await source.close()
  if (bytes === 0) throw new Error('No bodies came.')
  return {
    peakBytes: peakBytes(),
    openMs: opened - begin,
    replayMs: performance.now() - opened
  }
}

/** Loading and stripping TypeScript takes more memory than reading does. */
function resetPeak(): void {
  writeFileSync('/proc/self/clear_refs', '5')
}

/**
 * The kernel's high-water mark of this program. `maxRSS` would begin with that
 * of the parent it was forked from.
 */
function peakBytes(): number {
  const status = readFileSync('/proc/self/status', 'utf8')
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)![1]) * 1024
}

function mib(bytes: number): string {
  return `${(bytes / MIB).toFixed(1)} MiB`
}
