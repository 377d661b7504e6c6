import { describe, expect, test } from '@jest/globals'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '../../..')

/** Lines that the bundler took over as they were. */
function sourceLines(text: string): string[] {
  const isChanged =
    /_nccwpck_|_webpack_|require|^exports|__esModule|enumerable:true|\/\*(?:re)?(?:binding|export)\*\/|JSON\.parse\('/i
  return text
    .split('\n')
    .map((line) => line.replace(/[\s;,]/g, ''))
    .filter((line) => line.length >= 20 && !/^\/?[/*]/.test(line))
    .filter((line) => !isChanged.test(line))
}

function readScripts(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && /\.[cm]?js$/.test(file.name))
    .map((file) => join(file.parentPath, file.name))
    .filter((path) => !path.slice(folder.length).includes('/node_modules/'))
    .map((path) => readFileSync(path, 'utf8'))
}

const licences = readFileSync(join(ROOT, 'dist/licenses.txt'), 'utf8').split(
  /\n\n\n(?=\S+ \S+ \(.*\)\n\n=+\n)/
)
const licensed = licences.map((text) => text.slice(0, text.indexOf(' (')))

/** Folders in node_modules of what has a licence, by `name version`. */
function licensedFolders(): string[] {
  const lock = JSON.parse(
    readFileSync(join(ROOT, 'package-lock.json'), 'utf8')
  ) as { packages: Record<string, { version: string }> }
  return Object.entries(lock.packages)
    .filter(([path, { version }]) =>
      licensed.includes(`${path.split('node_modules/').at(-1)} ${version}`)
    )
    .map(([path]) => join(ROOT, path))
    .filter((path) => existsSync(path))
}

const modules = readScripts(join(ROOT, 'dist')).flatMap((text) =>
  text.split(/^\/\*{3}\/ (?=\d+:$)|^;\/\/ CONCATENATED MODULE: /m).slice(1)
)

// Not asked of the bundler, whose own licences file forgets a quarter.
describe('dist/licenses.txt has the licence of every module in dist/', () => {
  test('of those that the bundle names', () => {
    const names = new Set(licensed.map((text) => text.split(' ')[0]))
    const named = modules.flatMap(
      (text) => /^\S*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(text)?.[1] ?? []
    )
    expect(named.length).toBeGreaterThan(100)
    expect(named.filter((name) => !names.has(name))).toEqual([])
  })

  test('of those that it only numbers: their lines are in a licensed package', () => {
    const known = new Set(
      licensedFolders().flatMap(readScripts).flatMap(sourceLines)
    )
    const numbered = modules.filter((text) =>
      /^\d+:\n.*\((?:module|__unused_webpack_module)\b/.test(text)
    )
    const isUnknown = (text: string): boolean => {
      const lines = sourceLines(text)
      return lines.filter((line) => known.has(line)).length < lines.length / 2
    }
    expect(numbered.length).toBeGreaterThan(100)
    const unknown = numbered.filter(isUnknown)
    expect(unknown.map((text) => text.slice(0, 300))).toEqual([])
  })

  test('each with its text, or the package has none', () => {
    const bare = licences.filter((text) => text.length < 200)
    expect(bare.map((text) => text.split(' ')[0])).toEqual([
      '@nodable/entities',
      'binary',
      'buffers',
      'chainsaw',
      'isarray'
    ])
  })
})
