/**
 * The tables of docs/inputs.md and docs/outputs.md, from action.yml. Run it
 * after a change there: it writes them between the comments `<!-- inputs -->`
 * and `<!-- outputs -->`. A test fails when they differ.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { parse } from 'yaml'

const ROOT = resolve(import.meta.dirname, '..')

type Described = Record<string, { readonly description: string }>

/** A group of inputs begins with this one. */
export const GROUPS: Readonly<Record<string, string>> = {
  image: 'Where the image comes from',
  server: 'The service',
  dataset: 'Dataset and load',
  cpu: 'Size and search',
  prices: 'Price',
  'compare-ref': 'Comparison with a base',
  thresholds: 'Verdict',
  name: 'Report'
}

/** The pages with their tables as action.yml has them now, by path. */
export async function renderTables(): Promise<Record<string, string>> {
  const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as {
    readonly inputs: Described
    readonly outputs: Described
  }
  const inputs = Object.entries(action.inputs).flatMap(([name, input]) => [
    ...(GROUPS[name] ? ['', `## ${GROUPS[name]}`, '', INPUTS_HEAD] : []),
    inputRow([name, input])
  ])
  const outputs = Object.entries(action.outputs).map(
    ([name, { description }]) => row(`\`${name}\``, description)
  )
  return {
    'docs/inputs.md': await renderPage('inputs', inputs),
    'docs/outputs.md': await renderPage('outputs', [
      head('Output', 'What'),
      ...outputs
    ])
  }
}

async function renderPage(
  name: 'inputs' | 'outputs',
  lines: readonly string[]
): Promise<string> {
  const path = join(ROOT, `docs/${name}.md`)
  const page = readFileSync(path, 'utf8').replace(...between(name, lines))
  return format(page, { ...(await resolveConfig(path)), parser: 'markdown' })
}

/** `… Default: none, an image is built. …` has a column of its own. */
function inputRow([name, { description }]: [
  string,
  Described[string]
]): string {
  const [told, what] = splitDescription(description)
  return row(`\`${name}\``, told, what)
}

/** What an input's description says of its default, and the rest of it. */
export function splitDescription(
  description: string
): readonly [told: string, what: string] {
  const [sentence = '', told = ''] =
    /\s*Default: (.+?)\.(?=\s|$)/.exec(description) ?? []
  return [told, description.replace(sentence, '').trim()]
}

const INPUTS_HEAD = head('Input', 'Default', 'What')

function head(...cells: string[]): string {
  return `${row(...cells)}\n${row(...cells.map(() => '---'))}`
}

function row(...cells: string[]): string {
  return `| ${cells.map(escapeCell).join(' | ')} |`
}

/** GitHub drops `<name>` as unknown HTML, but not in code; `|` ends a cell. */
function escapeCell(text: string): string {
  return text
    .replace(/`[^`]*`|</g, (part) => (part === '<' ? '&lt;' : part))
    .replaceAll('|', '\\|')
}

function between(
  name: string,
  lines: readonly string[]
): [RegExp, () => string] {
  const [start, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`]
  return [
    new RegExp(`${start}[^]*?${end}`),
    () => `${start}\n\n${lines.join('\n')}\n\n${end}`
  ]
}

if (import.meta.main)
  for (const [path, text] of Object.entries(await renderTables()))
    writeFileSync(join(ROOT, path), text)
