import { exec } from '@actions/exec'
import { readFileSync, readdirSync } from 'node:fs'

/** How much of each output stream is kept, from its end: characters. */
const KEPT = 256 * 1024

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

/** Runs a program with an argument array; no shell, never throws. */
export async function run(
  program: string,
  args: readonly string[],
  call: Call = {}
): Promise<CommandResult> {
  const stdout = new Output(call.onLine)
  const stderr = new Output(call.onLine)
  call.signal?.addEventListener('abort', endChildren)
  try {
    const code: number | null = await exec(program, [...args], {
      silent: true,
      ignoreReturnCode: true,
      env: { ...ownEnvironment(), ...call.env },
      listeners: {
        stdout: (data) => stdout.add(data),
        stderr: (data) => stderr.add(data)
      }
    })
    return { code: code ?? -1, stdout: stdout.end(), stderr: stderr.end() }
  } catch (thrown) {
    return { code: -1, stdout: stdout.end(), stderr: String(thrown) }
  } finally {
    call.signal?.removeEventListener('abort', endChildren)
  }
}

/** One stream of a command: told line by line, its end kept. */
class Output {
  private kept = ''
  private partial = ''
  private readonly decoder = new TextDecoder()
  private readonly onLine: ((line: string) => void) | undefined

  constructor(onLine: ((line: string) => void) | undefined) {
    this.onLine = onLine
  }

  add(data: Buffer): void {
    const text = this.decoder.decode(data, { stream: true })
    this.kept = (this.kept + text).slice(-KEPT)
    if (!this.onLine) return
    const lines = (this.partial + text).split(/\r?\n|\r/)
    this.partial = (lines.pop() ?? '').slice(-KEPT)
    for (const line of lines) this.onLine(line)
  }

  end(): string {
    if (this.partial) this.onLine?.(this.partial)
    return this.kept
  }
}

function ownEnvironment(): Record<string, string> {
  const pairs = Object.entries(process.env)
  return Object.fromEntries(
    pairs.filter(([, value]) => value !== undefined)
  ) as Record<string, string>
}

/**
 * @actions/exec hands out no child and knows no abort, so our children are
 * found by their parent in /proc. It happens only when the run is cancelled.
 */
function endChildren(): void {
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue
    try {
      // `1234 (name, which may hold anything) S <parent> …`
      const stat = readFileSync(`/proc/${entry}/stat`, 'latin1')
      const parent = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]
      if (Number(parent) === process.pid) process.kill(Number(entry), 'SIGTERM')
    } catch {
      // It ended meanwhile, or is not ours to see.
    }
  }
}
