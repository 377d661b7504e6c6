import { BOUNDS } from '../../commands/bounds.ts'
import {
  type Call,
  type CommandResult,
  run,
  throwIfCancelled
} from '../../commands/run-command.ts'
import { parseObject, valueAt } from '../../foundation/json.ts'
import { ProfileError } from '../../foundation/errors.ts'
import { showAnswer } from './answer-text.ts'

/** Labels of 120 KB, and an environment of as much: characters. */
const JSON_KEPT = 16 * 2 ** 20

/** An engine that left one question open is not waited for as long again: ms. */
const HANGING_MS = 3000
let isHanging = false

/**
 * Asks the engine by its client. Throws what the run was cancelled with, and
 * `engine-lost` when there is no answer in time.
 */
export async function docker(
  args: readonly string[],
  call: Call = {}
): Promise<CommandResult> {
  const soon = isHanging && call.bound !== 'watch'
  const how = soon ? { ...call, mostMs: HANGING_MS } : call
  const result = await run('docker', args, how)
  if (result.ended === 'cancelled') {
    throwIfCancelled()
    // We ended it ourselves, which tells nothing of the engine.
    return result
  }
  isHanging = result.ended === 'too-long'
  if (isHanging) throw noAnswer(args, how)
  return result
}

/** An answer in JSON; undefined when the command failed. */
export async function dockerJson<T>(
  args: readonly string[]
): Promise<T | undefined> {
  const { code, stdout } = await docker(args, { kept: JSON_KEPT })
  if (code !== 0) return undefined
  const answer = parseObject<T>(stdout)
  if (answer !== undefined) return answer
  throw unreadable(args, stdout)
}

/**
 * The one thing that is inspected; undefined: there is none.
 *
 * @param needs what it must tell, `State.Pid`: another client's answer may lack it
 */
export async function inspectOne<T>(
  args: readonly string[],
  needs: readonly string[] = []
): Promise<T | undefined> {
  const found = await dockerJson<readonly T[]>(args)
  if (found === undefined || found.length === 0) return undefined
  const [one] = found
  const isWhole = needs.every(
    (path) => valueAt(one, ...path.split('.')) !== undefined
  )
  if (!one || !isWhole) throw unreadable(args, JSON.stringify(found))
  return one
}

function unreadable(args: readonly string[], answer: string): ProfileError {
  return new ProfileError({
    code: 'engine-answer-unreadable',
    message: `\`${nameOf(args)}\` gave no answer that can be read.`,
    blame: 'machine',
    cause: showAnswer(answer),
    remedy: 'Check that `docker` on the PATH is a Docker client.'
  })
}

/**
 * The error; or that the engine is gone, which explains any. To be asked
 * before the user, the image or a limit is blamed for what failed.
 */
export async function unlessLost(error: ProfileError): Promise<ProfileError> {
  const lost = await findLoss()
  return lost ?? error
}

/** Why the engine does not answer; undefined: it does. */
export async function findLoss(): Promise<ProfileError | undefined> {
  const asked = ['version', '--format', '{{.Server.Version}}']
  const { code, stderr, ended } = await run('docker', asked)
  if (code === 0) return undefined
  if (ended === 'cancelled') throwIfCancelled()
  if (ended === 'too-long') return noAnswer(asked, {})
  return engineLost(stderr.trim().split('\n').at(-1)!)
}

function noAnswer(
  args: readonly string[],
  { bound = 'question', mostMs = BOUNDS[bound].mostMs }: Call
): ProfileError {
  const seconds = mostMs / 1000
  return engineLost(`\`${nameOf(args)}\` had no answer within ${seconds} s.`)
}

function engineLost(cause: string): ProfileError {
  return new ProfileError({
    code: 'engine-lost',
    message: 'The Docker engine stopped answering in the middle of the run.',
    blame: 'machine',
    cause,
    remedy:
      "See the engine's log (`journalctl --unit docker`) and whether the machine ran out of memory or disk; then run it again."
  })
}

/** `docker create`, without its arguments, which may be secrets. */
function nameOf(args: readonly string[]): string {
  const words = args.slice(0, 2).filter((word) => /^[a-z]+$/.test(word))
  return ['docker', ...words].join(' ')
}
