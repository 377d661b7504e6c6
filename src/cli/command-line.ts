import { parseArgs } from 'node:util'
import { nearestName } from '../foundation/spelling.ts'
import { INPUT_NAMES, type InputName } from '../inputs/contract.ts'
import { FlagReader } from './flag-reader.ts'
import {
  ANALYZE_INPUTS,
  FLAG_NAMES,
  type Format,
  FORMATS,
  isOwn,
  isTruth,
  OWN_FLAGS,
  type OwnFlag
} from './flags.ts'

export const COMMANDS = ['run', 'compare', 'analyze', 'merge', 'init'] as const
export type Command = (typeof COMMANDS)[number]

/** What was asked for on the command line. */
export interface CommandLine {
  readonly command: Command
  /** Inputs as `with:` would give them. */
  readonly texts: Readonly<Partial<Record<InputName, string>>>
  /** What follows the command: `analyze DIR`. */
  readonly operand: string | undefined
  readonly format: Format
  readonly quiet: boolean
  /** Whether the page of the report is shown in a browser. */
  readonly opens: boolean
  /** Whether `.profile-inference.yml` is read when it is there. */
  readonly usesConfig: boolean
  /** The command that `help` tells of; undefined: all. */
  readonly about: Command | undefined
  /** Instead of doing it. */
  readonly tells: 'help' | 'version' | undefined
}

/** The sentences of all mistakes in a command line. */
export interface Misuse {
  readonly mistakes: readonly string[]
}

/** Arguments to what they ask for, or all that is wrong with them. */
export function parseCommandLine(
  args: readonly string[]
): CommandLine | Misuse {
  const read = new FlagReader()
  const operands: string[] = []
  for (const token of tokenize(args)) {
    if (token.kind === 'positional') operands.push(token.value)
    if (token.kind === 'option') read.take(token)
  }
  const { texts, own, mistakes } = read
  const [first = 'run', ...rest] = operands
  const command = COMMANDS.find((name) => name === first)
  const tells = own.has('help') || first === 'help' ? 'help' : undefined
  // After a flag that is unknown, nobody knows whether a word is its value.
  if (!tells && mistakes.length === 0)
    mistakes.push(...operandMistakes(command, first, rest))
  const format = FORMATS.find((name) => name === (own.get('format') ?? 'text'))
  if (!format)
    mistakes.push(
      `\`--format\` is ${JSON.stringify(own.get('format'))}. Allowed: ${FORMATS.join(', ')}; for example \`--format json\`.`
    )
  if (command === 'analyze') mistakes.push(...notOfTheEarlier(texts))
  if (command === 'merge' && rest.length > 0) texts.merge = rest.join('\n')
  if (mistakes.length > 0) return { mistakes }
  return {
    command: command ?? 'run',
    about: COMMANDS.find((name) => operands.includes(name)),
    texts,
    operand: rest[0],
    format: format!,
    quiet: own.has('quiet'),
    opens: own.has('open'),
    usesConfig: !own.has('no-config'),
    tells: own.has('version') ? 'version' : tells
  }
}

function tokenize(args: readonly string[]) {
  const truths = INPUT_NAMES.filter(isTruth)
  const isBoolean = (name: string): boolean =>
    (truths as string[]).includes(name) ||
    (isOwn(name) && !('value' in OWN_FLAGS[name]))
  const options = FLAG_NAMES.map((name) => {
    const short: OwnFlag = isOwn(name) ? OWN_FLAGS[name] : {}
    const type = isBoolean(name) ? ('boolean' as const) : ('string' as const)
    return [name, { type, ...(short.short && { short: short.short }) }]
  })
  return parseArgs({
    args: [...args],
    options: Object.fromEntries(options),
    strict: false,
    tokens: true
  }).tokens
}

function notOfTheEarlier(texts: CommandLine['texts']): string[] {
  const allowed: readonly string[] = ANALYZE_INPUTS
  return Object.keys(texts)
    .filter((name) => !allowed.includes(name))
    .map(
      (name) =>
        `\`--${name}\` changes nothing of a run that is over. Allowed with \`analyze\`: ${allowed.join(', ')}; for example \`--headroom 25%\`.`
    )
}

function operandMistakes(
  command: Command | undefined,
  first: string,
  rest: readonly string[]
): string[] {
  if (/^(true|false)$/.test(rest[0] ?? first))
    return [
      `\`${rest[0] ?? first}\` stands alone. Allowed: after \`=\`; for example \`--reuse=false\`.`
    ]
  if (!command) {
    const meant = nearestName(first, COMMANDS)
    const hint = meant ? ` (did you mean \`${meant}\`?)` : ''
    return [
      `There is no command \`${first}\`${hint}. Allowed: ${COMMANDS.join(', ')}; for example \`profile-inference run --dataset rows.jsonl\`.`
    ]
  }
  if (command === 'analyze')
    return rest.length === 1
      ? []
      : [
          '`analyze` takes one folder. Allowed: that of an earlier report; for example `profile-inference analyze profile-report`.'
        ]
  if (command === 'merge')
    return rest.length > 0
      ? []
      : [
          '`merge` takes folders. Allowed: those of earlier reports; for example `profile-inference merge shards/*`.'
        ]
  return rest.length === 0
    ? []
    : [
        `\`${rest[0]}\` is no flag. Allowed: flags after \`${command}\`; for example \`--dataset ${rest[0]}\`.`
      ]
}
