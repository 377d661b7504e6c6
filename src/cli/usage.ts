import { FIELDS, type InputName } from '../inputs/contract.ts'
import type { Field } from '../inputs/field.ts'
import { MERGE_INPUTS } from '../inputs/merge-request.ts'
import type { Command } from './command-line.ts'
import texts from './flags.json' with { type: 'json' }
import {
  ANALYZE_INPUTS,
  FORMATS,
  isList,
  isTruth,
  OWN_FLAGS,
  type OwnFlag,
  type OwnName
} from './flags.ts'
import { twoColumns, wrap } from './wrap.ts'

/** Inputs that belong together, as flags.json has them. */
export interface FlagGroup {
  readonly title: string
  readonly flags: {
    readonly name: string
    readonly what: string
    readonly default: string
  }[]
}

const GROUPS: readonly FlagGroup[] = texts

const COMMAND_TEXTS: Readonly<Record<Command, readonly [string, string]>> = {
  run: [
    '[run] --dataset FILE',
    'Finds the smallest memory and CPU at which the service works, and proves it by running it again: the Dockerfile here, or `--image`.'
  ],
  compare: [
    'compare',
    'The same, and what changed since `--compare-ref main`, an image or an earlier report: both run on this machine by turns.'
  ],
  analyze: [
    'analyze DIR',
    "Says again, without an engine, what an earlier run found, from its report's folder, and writes report.html there if it has none; with other `--thresholds` or `--headroom` if wanted."
  ],
  merge: [
    'merge DIR…',
    'Makes one report of earlier ones, from their folders: of the shards of one plan, or a page of several services. Runs nothing.'
  ],
  init: [
    'init',
    'Looks at this folder and writes .profile-inference.yml and .github/workflows/profile.yml to begin with. Overwrites nothing; flags go into the file.'
  ]
}

const OWN_TEXTS: Readonly<Record<OwnName, string>> = {
  format: `What is printed at the end: ${FORMATS.join(', ')} (annotations, and summary and outputs where a workflow has them). Default: text.`,
  quiet: 'Nothing but the answer: no progress.',
  open: 'Shows report.html in a browser when the run is over.',
  'no-config': '.profile-inference.yml is not read, although it is here.',
  help: 'This text; after a command, what belongs to it.',
  version: 'The version, and nothing else.'
}

const EXIT_CODES: readonly (readonly [string, string])[] = [
  ['0', 'passed'],
  ['1', 'failed: a threshold, or the service itself'],
  ['2', 'wrong usage, or no engine to run on'],
  ['3', 'inconclusive, with `--fail-on inconclusive`'],
  ['130', 'cancelled; what was found until then is in the report']
]

/** `--help`, for a terminal of that many columns. */
export function renderUsage(
  command: Command | undefined,
  width: number
): string {
  const commands = Object.entries(COMMAND_TEXTS)
    .filter(([name]) => !command || name === command)
    .map(([, [usage, what]]) => [`profile-inference ${usage}`, what] as const)
  const own = Object.entries(OWN_TEXTS).map(
    ([name, what]) => [spellOwn(name as OwnName), what] as const
  )
  const inputs = command
    ? describeInputs(command, width)
    : [section(EACH_A_FLAG, twoColumns(nameInputs(), width))]
  return [
    ...commands.map(([usage, what]) =>
      section(usage, wrap(what, { width, indent: 2 }))
    ),
    section('Flags', twoColumns(own, width)),
    `${wrap(LEGEND, { width, indent: 0 })}\n`,
    ...inputs,
    section('Exit codes', twoColumns(EXIT_CODES, width))
  ].join('\n')
}

const EACH_A_FLAG = 'Inputs, told by `run --help`'

/** A page of names: what each means takes four. */
function nameInputs(): (readonly [string, string])[] {
  return GROUPS.map(({ title, flags }) => [
    title,
    flags.map(({ name }) => `--${name}`).join(' ')
  ])
}

function describeInputs(command: Command, width: number): string[] {
  return GROUPS.flatMap(({ title, flags }) => {
    const rows = flags
      .filter(({ name }) => belongsTo(command, name))
      .map((flag) => [spell(flag.name as InputName), describe(flag)] as const)
    return rows.length === 0 ? [] : [section(title, twoColumns(rows, width))]
  })
}

const LEGEND =
  'Every input of the action is a flag. `…`: may be repeated, one line of the input each. `[=false]`: a switch. A flag wins over `--config FILE`, and that over .profile-inference.yml in this folder. Relative paths begin here.'

function section(title: string, body: string): string {
  return `${title}\n${body}\n`
}

/** Of commands that run nothing, few inputs say something. */
function belongsTo(command: Command, name: string): boolean {
  const few: Partial<Record<Command, readonly string[]>> = {
    analyze: ANALYZE_INPUTS,
    merge: MERGE_INPUTS
  }
  return few[command]?.includes(name) ?? true
}

function spell(name: InputName): string {
  const field: Field<unknown> = FIELDS[name]
  if (isTruth(name)) return `--${name}[=false]`
  return isList(field) ? `--${name} …` : `--${name}`
}

function spellOwn(name: OwnName): string {
  const { short }: OwnFlag = OWN_FLAGS[name]
  return short ? `-${short}, --${name}` : `--${name}`
}

/** Every source of the image excludes all others: one heading says it. */
function describe(flag: FlagGroup['flags'][number]): string {
  const what = flag.what.replace(' Excludes any other source of the image.', '')
  const said = HERE[flag.name as InputName] ?? flag.default
  return said === 'none' || said === '' ? what : `${what} Default: ${said}.`
}

/** What is otherwise at a terminal than in a workflow. */
const HERE: Partial<Record<InputName, string>> = {
  'report-directory': 'a folder of its own below ~/.cache/profile-inference',
  'artifact-name': 'none, there are artifacts in workflows only',
  'retention-days': 'none, there are artifacts in workflows only',
  summary: '`true`, with `--format github`'
}
