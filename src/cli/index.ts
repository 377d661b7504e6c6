#!/usr/bin/env node
/**
 * Entry of the command line. Nothing heavy is loaded before it is known what
 * was asked for: `--help` and `--version` answer at once.
 */
import { describeError, explainError } from '../foundation/errors.ts'
import { parseObject } from '../foundation/json.ts'
import { VERSION } from '../foundation/version.ts'
import type { RunPlace } from '../inputs/inputs.ts'
import {
  type CommandLine,
  type Misuse,
  parseCommandLine
} from './command-line.ts'
import { STEP_INPUTS } from './flags.ts'

/** As package.json's `engines`: undici needs it. */
const FIRST_NODE = [22, 19] as const
const WRONG_USAGE = 2
/** As start-run.ts spawns it. */
const CLEAN_UP = 'clean-up'

// Who reads may have enough (`| head`): the run goes on to its report. What a
// full disk did not take is lost, and no answer.
let isLost = false
for (const stream of [process.stdout, process.stderr])
  stream.on('error', ({ code }: NodeJS.ErrnoException) => {
    isLost ||= code === 'ENOSPC' || code === 'EIO'
  })

const args = process.argv.slice(2)
const code =
  args[0] === CLEAN_UP
    ? await finishCleanUp(args)
    : await answer(parseCommandLine(args))
// Whatever is still open (a keep-alive socket, a `docker wait`) is not waited
// for, but what was printed is.
process.stdout.write('', () => process.exit(isLost ? code || 1 : code))

/** What a second Ctrl-C leaves to do. */
async function finishCleanUp([, id, folder, place]: string[]) {
  const { cleanUp } = await import('./start-run.ts')
  const run = { id: id!, temporaryDirectory: folder! }
  await cleanUp(run, parseObject<RunPlace>(place ?? ''))
  return 0
}

/** Does what was asked for; the exit code. */
async function answer(asked: CommandLine | Misuse): Promise<number> {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const [first, least] = FIRST_NODE
  if (major < first || (major === first && minor < least))
    return refuse([
      `Node.js ${process.versions.node} runs this. Allowed: ${first}.${least} or later; for example \`nvm install ${first}\`.`
    ])
  if ('mistakes' in asked) return refuse(asked.mistakes)
  if (asked.tells === 'version') return print(VERSION)
  if (asked.tells === 'help') {
    const { renderUsage } = await import('./usage.ts')
    return print(renderUsage(asked.about, process.stdout.columns || 80))
  }
  try {
    if (asked.command === 'init') {
      const { init } = await import('./init/init.ts')
      return print(await init('.', asked.texts))
    }
    if (asked.command === 'analyze') {
      const { analyze } = await import('./analyze.ts')
      return await analyze(asked)
    }
    tellIdle(asked)
    if (asked.texts.merge !== undefined) {
      const { merge } = await import('./merge.ts')
      return await merge(asked)
    }
    const { main } = await import('./main.ts')
    return await main(asked)
  } catch (thrown) {
    return refuse([explainError(describeError(thrown))])
  }
}

/** A file may have them for its workflow; who types one expects something. */
function tellIdle({ texts }: CommandLine): void {
  const given = STEP_INPUTS.filter((name) => texts[name] !== undefined)
  if (given.length > 0)
    process.stderr.write(
      `profile-inference: --${given.join(', --')}: of a step of a workflow only; nothing comes of it here.\n`
    )
}

function print(text: string): number {
  process.stdout.write(`${text.trimEnd()}\n`)
  return 0
}

function refuse(mistakes: readonly string[]): number {
  const lines = mistakes.map((mistake) => `profile-inference: ${mistake}\n`)
  process.stderr.write(lines.join(''))
  return WRONG_USAGE
}
