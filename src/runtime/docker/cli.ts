import { type ChildProcess, spawn } from 'node:child_process'
import { CommandOutput } from './command-output.ts'

/** A grandchild may hold the streams of a program that has ended: ms. */
const LAST_WORDS_MS = 2000

export interface Call {
  /** Ends the command when it fires. */
  readonly signal?: AbortSignal
  /** Each line of either stream as it comes. Untrusted text. */
  readonly onLine?: (line: string) => void
  /** Added to our own environment. */
  readonly env?: Readonly<Record<string, string>>
}

export interface CommandResult {
  /** Exit code; -1 when the command was killed or could not be started. */
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

export function docker(
  args: readonly string[],
  call: Call = {}
): Promise<CommandResult> {
  return run('docker', args, call)
}

/**
 * Runs a program with an argument array; no shell, never throws. Not by
 * @actions/exec, which keeps a line that never ends and scans it anew with
 * each piece: 700 MB of a build's dots were 1.6 GB and more than ten minutes.
 */
export async function run(
  program: string,
  args: readonly string[],
  call: Call = {}
): Promise<CommandResult> {
  const stdout = new CommandOutput(call.onLine)
  const stderr = new CommandOutput(call.onLine)
  let child: ChildProcess | undefined
  const stop = (): void => void child?.kill('SIGTERM')
  call.signal?.addEventListener('abort', stop)
  try {
    // Throws at once when the arguments are too many.
    child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...call.env }
    })
    if (call.signal?.aborted) stop()
    child.stdout?.on('data', (data: Buffer) => stdout.add(data))
    child.stderr?.on('data', (data: Buffer) => stderr.add(data))
    const code = await ended(child)
    return { code: code ?? -1, stdout: stdout.end(), stderr: stderr.end() }
  } catch (thrown) {
    return { code: -1, stdout: stdout.end(), stderr: String(thrown) }
  } finally {
    call.signal?.removeEventListener('abort', stop)
  }
}

/** The exit code once all was read; null when it was killed. */
function ended(child: ChildProcess): Promise<number | null> {
  const { promise, resolve, reject } = Promise.withResolvers<number | null>()
  child.on('error', reject)
  child.on('close', resolve)
  child.on('exit', (code) => {
    const late = setTimeout(() => {
      child.stdout?.destroy()
      child.stderr?.destroy()
      resolve(code)
    }, LAST_WORDS_MS)
    child.on('close', () => clearTimeout(late))
  })
  return promise
}
