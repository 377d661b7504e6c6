/**
 * Prints the licences of all packages in the bundles whose webpack statistics
 * are given. `ncc --license` forgets the packages of lazy chunks.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** A file of a package: `…/node_modules/<name>/…`; the last one counts. */
const PACKAGE_FILE =
  /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\/(?!.*\/node_modules\/)/

interface Module {
  readonly identifier?: string
  /** Of a concatenated module: what it was made of. */
  readonly modules?: readonly Module[]
}

interface Package {
  readonly name: string
  readonly version: string
  readonly license?: string
}

function* paths({ identifier = '', modules = [] }: Module): Generator<string> {
  // `type|loader!loader!path?query|hash`: the loaders are not in the bundle.
  yield identifier.split('!').at(-1)!.split(/[?|]/)[0]!
  for (const inner of modules) yield* paths(inner)
}

function describe(folder: string): string {
  const text = readFileSync(join(folder, 'package.json'), 'utf8')
  const { name, version, license } = JSON.parse(text) as Package
  const files = readdirSync(folder).filter((file) =>
    /^(licen[cs]e|notice|copying)/i.test(file)
  )
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8'))
  const unsaid = files.length > 0 ? 'see below' : 'the package does not say'
  const head = `${name} ${version} (${license ?? unsaid})`
  const body = texts.map((text) => text.replace(/\r\n?/g, '\n').trim())
  return [head, '='.repeat(head.length), ...body].join('\n\n')
}

const folders = new Set<string>()
for (const file of process.argv.slice(2)) {
  const stats = JSON.parse(readFileSync(file, 'utf8')) as Module
  for (const path of paths(stats)) {
    const folder = PACKAGE_FILE.exec(path)?.[1]
    if (folder && existsSync(join(folder, 'package.json'))) folders.add(folder)
    // script/page.ts packed it into the page, where no bundler sees it.
    if (path.endsWith('/report/html/render-page.js'))
      folders.add(resolve('node_modules/uplot'))
  }
}
const licences = [...folders].map(describe).sort()
console.log([...new Set(licences)].join('\n\n\n'))
