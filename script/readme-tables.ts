/**
 * README's tables of inputs and outputs, from action.yml. Run it after a change
 * there: it writes them between the comments `<!-- inputs -->` and
 * `<!-- outputs -->`. A test fails when they differ.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { parse } from 'yaml'

const ROOT = resolve(import.meta.dirname, '..')
const README = join(ROOT, 'README.md')

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

/** README with both tables as action.yml has them now. */
export async function renderReadme(): Promise<string> {
  const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as {
    readonly inputs: Described
    readonly outputs: Described
  }
  const inputs = Object.entries(action.inputs).flatMap(([name, input]) => [
    ...(GROUPS[name] ? ['', `### ${GROUPS[name]}`, '', INPUTS_HEAD] : []),
    inputRow([name, input])
  ])
  const outputs = Object.entries(action.outputs).map(
    ([name, { description }]) => row(`\`${name}\``, description)
  )
  const readme = readFileSync(README, 'utf8')
    .replace(...between('inputs', inputs))
    .replace(...between('outputs', [head('Output', 'What'), ...outputs]))
  const style = await resolveConfig(README)
  return format(readme, { ...style, parser: 'markdown' })
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

if (import.meta.main) writeFileSync(README, await renderReadme())
