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
    .filter((file) => !EDGES.some((edge) => edge.test(`src/${file}`)))
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

test('no file is longer than 200 lines, and the median file not than 90', () => {
  expect(files.filter((file) => lines(file) > MAX_LINES)).toEqual([])
  const middle = files.map(lines).sort((a, b) => a - b)[files.length >> 1]
  expect(middle).toBeLessThanOrEqual(MEDIAN_LINES)
})
