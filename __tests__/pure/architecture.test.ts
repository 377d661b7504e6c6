import { expect, test } from '@jest/globals'
import { readFileSync, readdirSync } from 'node:fs'
import { basename, join, posix, resolve } from 'node:path'

const SRC = resolve(import.meta.dirname, '../../src')

/** What everybody may know. These know each other and nobody else. */
const FOUNDATION =
  'errors exchange finding machine measurement spelling units version'.split(
    ' '
  )

/**
 * Which rooms a room may import, beside itself and the foundation. Data flows
 * one way: what comes before a trial knows nothing of what comes after it, and
 * only main.ts knows all.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  index: ['image', 'inputs', 'main'],
  cleanup: ['docker', 'github'],
  main: [
    ...[
      'analysis',
      'cache',
      'dataset',
      'docker',
      'gates',
      'github',
      'image',
      'inputs'
    ],
    ...['plan', 'recommend', 'report', 'sampling', 'trial', 'trial-bench']
  ],
  cache: ['inputs', 'report'],
  plan: ['dataset', 'image', 'inputs'],
  trial: ['docker', 'replay', 'sampling', 'service', 'trial-bench'],
  'trial-bench': ['dataset', 'inputs', 'service'],
  recommend: [
    ...['analysis', 'inputs', 'report', 'rightsizing', 'search', 'trial-bench']
  ],
  search: ['docker', 'rightsizing', 'trial', 'trial-bench'],
  service: ['sampling'],
  inputs: ['gates'],
  image: ['inputs'],
  dataset: ['inputs'],
  replay: ['dataset', 'inputs'],
  sampling: [],
  docker: ['image', 'inputs', 'sampling', 'service'],
  analysis: [],
  rightsizing: ['analysis', 'gates', 'inputs'],
  gates: ['analysis', 'image', 'rightsizing'],
  report: ['analysis', 'dataset', 'gates', 'image', 'inputs', 'rightsizing'],
  github: ['docker', 'inputs', 'report']
}

/** Where the outside world is reached: what else would creep in everywhere. */
const PACKAGE_HOMES: Readonly<Record<string, RegExp>> = {
  '@actions/core': /^(index|main|cleanup|github\/.*)\.ts$/,
  '@actions/exec': /^docker\/cli\.ts$/,
  '@actions/artifact': /^github\//,
  undici: /^(replay\/|docker\/readiness|sampling\/docker-api)/,
  pidusage: /^sampling\/load-generator\.ts$/,
  yaml: /^inputs\/document\.ts$/
}

/** What touches the world. All other files' results depend on arguments only. */
const EDGES = [
  /^(index|main|cleanup|recommend|search|trial)\.ts$/,
  /^docker\/(?!listening|run\.ts)/,
  /^github\//,
  /^image\/open-workspace\.ts$/,
  /^cache\/store\.ts$/,
  /^dataset\/(chunk|file|read|requests|scan|unpack)\.ts$/,
  /^replay\/(answer-parser|client|connection|replay)\.ts$/,
  /^sampling\/(cgroup-reader|docker-api|load-generator|sampler|settle)\.ts$/
]
/** Of Node's modules those that compute and touch nothing. */
const PURE_MODULES = [
  'yaml',
  'node:crypto',
  'node:buffer',
  'node:util',
  'node:path'
]
const WORLD =
  /\b(setTimeout|setInterval|setImmediate|process\.\w+|Date\.now|new Date\(\)|Math\.random|performance\.now|fetch\(|console\.)/

const FORBIDDEN_NAME =
  /^(utils?|helpers?|common|misc|types|constants|manager)\b/

interface Import {
  readonly from: string
  /** A path below src, or a package's or a Node module's name. */
  readonly what: string
  readonly isOurs: boolean
  readonly isType: boolean
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  .sort()
const source = new Map(
  files.map((file) => [file, readFileSync(join(SRC, file), 'utf8')])
)

const IMPORT =
  /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|import\('([^']+)'\)/gm
const imports: Import[] = files.flatMap((from) =>
  [...source.get(from)!.matchAll(IMPORT)].map(
    ([, type, fixed, lazy]): Import => {
      const specifier = (fixed ?? lazy)!
      const isOurs = specifier.startsWith('.')
      const what = isOurs
        ? posix.join(posix.dirname(from), specifier)
        : specifier.replace(/^(@[^/]+\/)?([^/]+).*$/, '$1$2')
      return { from, what, isOurs, isType: type !== undefined }
    }
  )
)

const room = (file: string): string =>
  file.includes('/') ? file.split('/')[0]! : basename(file, '.ts')
const isPure = (file: string): boolean => !EDGES.some((edge) => edge.test(file))

function tell(because: string, broken: readonly Import[]): string[] {
  return broken.map(({ from, what }) => `${from} imports ${what}: ${because}`)
}

test('the files and their imports are found', () => {
  expect(imports.length).toBeGreaterThan(files.length)
})

test('every room is in the table', () => {
  const unknown = files.filter(
    (file) => !FOUNDATION.includes(room(file)) && !(room(file) in MAY_IMPORT)
  )
  expect(unknown).toEqual([])
})

test('rooms import only the rooms that the table gives them', () => {
  const broken = imports.filter(({ from, what, isOurs }) => {
    if (!isOurs || room(what) === room(from)) return false
    if (FOUNDATION.includes(room(what))) return false
    return !(MAY_IMPORT[room(from)] ?? []).includes(room(what))
  })
  expect(
    tell(
      'data flows one way, and a room that knows its successors cannot be read or tested alone',
      broken
    )
  ).toEqual([])
})

test('packages are imported at their one place only', () => {
  const broken = imports.filter(
    ({ from, what, isOurs }) =>
      !isOurs && !what.startsWith('node:') && !PACKAGE_HOMES[what]?.test(from)
  )
  expect(
    tell(
      'the outside world has one door each, so that the rest runs without a runner',
      broken
    )
  ).toEqual([])
})

test('pure files import nothing that touches the world', () => {
  const broken = imports.filter(({ from, what, isOurs, isType }) => {
    if (!isPure(from) || isType) return false
    return isOurs ? !isPure(what) : !PURE_MODULES.includes(what)
  })
  expect(
    tell(
      'what is pure is tested by table and can be run again from an artifact',
      broken
    )
  ).toEqual([])
})

test('pure files use no clock, timer, environment or chance', () => {
  const used = files
    .filter(isPure)
    .map((file) => {
      const code = source.get(file)!.replace(/\/\*[^]*?\*\/|\/\/.*$/gm, '')
      return [file, WORLD.exec(code)?.[0]]
    })
    .filter(([, world]) => world !== undefined)
  expect(used).toEqual([])
})

test('no import goes in a circle', () => {
  const circles: string[] = []
  const done = new Set<string>()
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) {
      circles.push([...path.slice(path.indexOf(file)), file].join(' → '))
      return
    }
    if (done.has(file)) return
    for (const { from, what, isOurs, isType } of imports)
      if (isOurs && !isType && from === file) visit(what, [...path, file])
    done.add(file)
  }
  for (const file of files) visit(file, [])
  expect(circles).toEqual([])
})

test('files are named for what they hold, never for where to throw things', () => {
  expect(files.filter((file) => FORBIDDEN_NAME.test(basename(file)))).toEqual(
    []
  )
})

test('no file is longer than 200 lines', () => {
  const long = files.filter(
    (file) => source.get(file)!.trimEnd().split('\n').length > 200
  )
  expect(long).toEqual([])
})
