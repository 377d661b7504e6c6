/**
 * Holds src/ to the import table in .github/linters/dependency-cruiser.ts, and
 * draws the table and the picture of what is really imported into
 * docs/architecture.md. With --check it fails where it would draw otherwise.
 */
import { type ICruiseResult, cruise, format } from 'dependency-cruiser'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { format as prettify, resolveConfig } from 'prettier'
import config, {
  EDGES,
  FOUNDATION,
  MAY_IMPORT,
  PACKAGE_HOMES
} from '../.github/linters/dependency-cruiser.ts'

const ROOT = resolve(import.meta.dirname, '..')
const PAGE = join(ROOT, 'docs/architecture.md')

type Imports = ReadonlyMap<string, ReadonlySet<string>>

/** `src/runtime/docker/cli.ts` → `runtime`, `src/profile.ts` → `profile`. */
function roomOf(path: string): string {
  return path.replace(/^src\//, '').replace(/(\/.*|\.ts)$/, '')
}

/** Which rooms each room imports, the foundation left out. */
function collectImports({ modules }: ICruiseResult): Imports {
  const rooms = Object.keys(MAY_IMPORT)
  const imports = new Map(rooms.map((name) => [name, new Set<string>()]))
  for (const { source, dependencies } of modules)
    for (const { resolved } of dependencies) {
      const [from, to] = [roomOf(source), roomOf(resolved)]
      if (from !== to && imports.has(to)) imports.get(from)?.add(to)
    }
  return imports
}

/** An arrow is left out where others lead there: what remains can be read. */
function reduce(imports: Imports): Imports {
  const reaches = (from: string, to: string, past: string[] = []): boolean =>
    [...imports.get(from)!].some(
      (next) =>
        next === to ||
        (!past.includes(next) && reaches(next, to, [...past, next]))
    )
  return new Map(
    [...imports].map(([from, all]) => [
      from,
      new Set(
        [...all].filter((to) => ![...all].some((other) => reaches(other, to)))
      )
    ])
  )
}

/** Rounded: touches the world. */
function drawPicture(imports: Imports, files: readonly string[]): string {
  const touches = (name: string): boolean =>
    files.some(
      (file) => roomOf(file) === name && EDGES.some((edge) => edge.test(file))
    )
  const nodes = [...imports.keys()].map((name) =>
    touches(name) ? `  ${name}([${name}])` : `  ${name}[${name}]`
  )
  const arrows = [...reduce(imports)].flatMap(([from, all]) =>
    [...all].sort().map((to) => `  ${from} --> ${to}`)
  )
  return ['```mermaid', 'flowchart TD', ...nodes, ...arrows, '```'].join('\n')
}

function drawTable(files: readonly string[]): string {
  const rows = Object.entries(MAY_IMPORT).map(([name, others]) => {
    const packages = Object.entries(PACKAGE_HOMES).flatMap(([what, homes]) => {
      const at = homes.filter((home) => roomOf(home) === name)
      const where = at[0]?.includes('/') && !at[0].endsWith('/')
      return at.length === 0
        ? []
        : [`\`${what}\`${where ? ` (${at.map(fileName).join(', ')})` : ''}`]
    })
    const spelled = files.includes(`src/${name}.ts`) ? `${name}.ts` : `${name}/`
    return `| \`${spelled}\` | ${[...others].sort().join(', ')} | ${packages.join(', ')} |`
  })
  return [
    '| Room | May import | Packages |',
    '| --- | --- | --- |',
    ...rows
  ].join('\n')
}

function fileName(path: string): string {
  return `\`${path.split('/').pop()}\``
}

/** The page with both between the comments that hold their places. */
async function drawPage(result: ICruiseResult): Promise<string> {
  const files = result.modules.map(({ source }) => source)
  const parts = {
    picture: drawPicture(collectImports(result), files),
    table: drawTable(files),
    foundation: `Everybody may import the foundation (${FOUNDATION.map((name) => `\`${name}\``).join(', ')}), which imports nothing outside itself.`
  }
  let page = readFileSync(PAGE, 'utf8')
  for (const [name, text] of Object.entries(parts))
    page = page.replace(
      new RegExp(`(<!-- ${name} -->)[^]*?(<!-- end of ${name} -->)`),
      (_, start, end) => `${start}\n\n${text}\n\n${end}`
    )
  const style = await resolveConfig(PAGE)
  return prettify(page, { ...style, parser: 'markdown' })
}

/** What a row allows and nobody does: the table would say more than the code. */
function listUnused(imports: Imports): string[] {
  return Object.entries(MAY_IMPORT).flatMap(([name, others]) =>
    others
      .filter((other) => !imports.get(name)?.has(other))
      .map((other) => `${name} may import ${other}, and does not.`)
  )
}

const { output } = await cruise(['src'], {
  ...config.options,
  baseDir: ROOT,
  ruleSet: { forbidden: config.forbidden! },
  validate: true
})
const result = output as ICruiseResult
const told = await format(result, { outputType: 'err' })
process.stdout.write(String(told.output))
const unused = listUnused(collectImports(result))
for (const line of unused) console.error(line)
process.exitCode = told.exitCode || Math.sign(unused.length)
const page = await drawPage(result)
if (!process.argv.includes('--check')) writeFileSync(PAGE, page)
else if (page !== readFileSync(PAGE, 'utf8')) {
  console.error(
    'docs/architecture.md does not show what is imported: npm run architecture'
  )
  process.exitCode = 1
}
