import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { folderName } from '../foundation/folder-name.ts'
import { readText } from '../files/open-file.ts'
import { writeFile } from '../files/write-file.ts'
import { MIB } from '../foundation/units.ts'
import { type HistoryPoint, parsePoint } from './history-point.ts'

/** Runs that a trend shows, and that a folder keeps of one name. */
const MOST_POINTS = 60
/** Files that are looked at: a folder may hold anything. */
const MOST_FILES = 1000
/** `history/ARTIFACT/report.json`, or one level deeper. */
const DEPTH = 2
const MAX_BYTES = 64 * MIB

/** What is written of a run; a `report.json` has all of it. */
export interface Kept {
  readonly name: string
  readonly createdAt: string
}

/**
 * Earlier runs of a name, oldest first, from a folder of reports: those that
 * `keepPoint` wrote, and any report.json below it, as artifacts bring them. What
 * is no report is passed over; a folder that is not there holds none.
 */
export function readHistory(folder: string, name: string): HistoryPoint[] {
  const points = listFiles(folder, DEPTH)
    .slice(0, MOST_FILES)
    .flatMap((path) => readPoint(path) ?? [])
    .filter((point) => point.name === name)
  const byTime = new Map(points.map((point) => [point.createdAt, point]))
  return [...byTime.values()]
    .sort((a, b) => a.createdAt.localeCompare(b.createdAt))
    .slice(-MOST_POINTS)
}

/** Adds a run, and takes away what is older than a trend shows. */
export function keepPoint(folder: string, report: Kept): void {
  const prefix = `${folderName(report.name)}@`
  const when = report.createdAt.replaceAll(':', '-')
  writeFile(join(folder, `${prefix}${when}.json`), [JSON.stringify(report)])
  const own = readdirSync(folder)
    .filter((file) => file.startsWith(prefix) && file.endsWith('Z.json'))
    .sort()
  for (const file of own.slice(0, -MOST_POINTS)) rmSync(join(folder, file))
}

function listFiles(folder: string, depth: number): string[] {
  let entries
  try {
    entries = readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
  const wanted = (file: string): boolean =>
    depth === DEPTH ? file.endsWith('.json') : file === 'report.json'
  const files = entries
    .filter((entry) => entry.isFile() && wanted(entry.name))
    .map((entry) => join(folder, entry.name))
  const folders =
    depth > 0 ? entries.filter((entry) => entry.isDirectory()) : []
  return [
    ...files,
    ...folders.flatMap(({ name }) => listFiles(join(folder, name), depth - 1))
  ]
}

function readPoint(path: string): HistoryPoint | undefined {
  try {
    return parsePoint(JSON.parse(readText(path, { mostBytes: MAX_BYTES })))
  } catch {
    // Cut off, too large, or not to be read: a trend of the others is one.
    return undefined
  }
}
