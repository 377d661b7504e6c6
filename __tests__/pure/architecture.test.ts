/**
 * What dependency-cruiser (`npm run architecture`) can't say of src/: every
 * room's row, pure words, names and lengths of files.
 */
import { expect, test } from '@jest/globals'
import { readFileSync, readdirSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import {
  EDGES,
  FOUNDATION,
  MAY_IMPORT
} from '../../.github/linters/dependency-cruiser.ts'

const SRC = resolve(import.meta.dirname, '../../src')

const WORLD =
  /\b(setTimeout|setInterval|setImmediate|process\.\w+|Date\.now|new Date\(\)|Math\.random|performance\.now|fetch\(|console\.)/
const FORBIDDEN_NAME =
  /^(utils?|helpers?|common|misc|types|constants|manager)\b/
const MAX_LINES = 200
const MEDIAN_LINES = 90

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  .sort()
const source = new Map(
  files.map((file) => [file, readFileSync(join(SRC, file), 'utf8')])
)
const isEdge = (file: string): boolean =>
  EDGES.some((edge) => edge.test(`src/${file}`))
const lines = (file: string): number =>
  source.get(file)!.trimEnd().split('\n').length

test('every room is in the table, and no row is of a room that is gone', () => {
  const rooms = new Set(files.map((file) => file.replace(/(\/.*|\.ts)$/, '')))
  expect([...rooms].sort()).toEqual(
    [...FOUNDATION, ...Object.keys(MAY_IMPORT)].sort()
  )
})

test('every pattern of an edge is of a file that is there', () => {
  const idle = EDGES.filter(
    (edge) => !files.some((file) => edge.test(`src/${file}`))
  )
  expect(idle).toEqual([])
})

test('pure files use no clock, timer, environment or chance', () => {
  const used = files
    .filter((file) => !isEdge(file))
    .map((file) => {
      const code = source.get(file)!.replace(/\/\*[^]*?\*\/|\/\/.*$/gm, '')
      return [file, WORLD.exec(code)?.[0]]
    })
    .filter(([, world]) => world !== undefined)
  expect(used).toEqual([])
})

test('files are named for what they hold, never for where to throw things', () => {
  expect(files.filter((file) => FORBIDDEN_NAME.test(basename(file)))).toEqual(
    []
  )
})

/** What has one name in several rooms since it is one idea, seen from each. */
const ONE_IDEA = [
  ...['analyze', 'annotations', 'comment', 'index', 'main', 'merge', 'publish'],
  ...['start-run', 'comparison', 'conclude-comparison', 'cost', 'setting'],
  ...['size', 'targets', 'trend', 'trial', 'charts', 'recipe']
]

test('no name stands for two ideas', () => {
  const names = files.map((file) => basename(file, '.ts'))
  const twins = names.filter((name, i) => names.indexOf(name) !== i)
  expect([...new Set(twins)].sort()).toEqual([...ONE_IDEA].sort())
})

test('the page tells what touches the world as the edges do', () => {
  const page = readFileSync(join(SRC, '../docs/architecture.md'), 'utf8')
  const told = page.matchAll(
    /^\| `([\w-]+)(?:\/|\.ts)` .* (edge|both|pure) +\|$/gm
  )
  const kinds = Object.keys(MAY_IMPORT).map((room) => {
    const own = files.filter(
      (file) => file.replace(/(\/.*|\.ts)$/, '') === room
    )
    const edges = own.filter((file) => isEdge(file)).length
    return [room, edges === 0 ? 'pure' : edges < own.length ? 'both' : 'edge']
  })
  const said = [...told].map(([, room, kind]) => [room, kind])
  expect(said.sort()).toEqual(kinds.sort())
})

test('no file is longer than 200 lines, and the median file not than 90', () => {
  expect(files.filter((file) => lines(file) > MAX_LINES)).toEqual([])
  const middle = files.map(lines).sort((a, b) => a - b)[files.length >> 1]
  expect(middle).toBeLessThanOrEqual(MEDIAN_LINES)
})
