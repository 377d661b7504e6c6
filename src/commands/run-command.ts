import { type ChildProcess, spawn } from 'node:child_process'
import { Socket } from 'node:net'
import { BOUNDS, type BoundName, leftMs } from './bounds.ts'
import { CommandOutput } from './command-output.ts'

/** A grandchild may hold the streams of a program that has ended: ms. */
const LAST_WORDS_MS = 2000
/** What was told to end and does not is killed: ms. */
const GRACE_MS = 500

export interface Call {
  /** How long it may take; a question, unless it is said. */
  readonly bound?: BoundName
  /** Less than its bound: ms. */
  readonly mostMs?: number
  /** Ends the command when it fires, beside the end of the run. */
  readonly signal?: AbortSignal
  /** Each line of either stream as it comes. Untrusted text. */
  readonly onLine?: (line: string) => void
  /** Added to our own environment. */
  readonly env?: Readonly<Record<string, string>>
  /** How much of each stream is kept, from its end: characters. */
  readonly kept?: number
}

export interface CommandResult {
  /** Exit code; -1 when the command was killed or could not be started. */
  readonly code: number
  readonly stdout: string
  readonly stderr: string
  /** Why we ended it; absent: it ended by itself. */
  readonly ended?: 'cancelled' | 'too-long'
}

/** A process has one run, and all of its commands end with it. */
let runSignal: AbortSignal | undefined
let cancelledAtMs: number | undefined

/** From now on commands end when this fires, as far as their bound says it. */
export function endCommandsWith(signal: AbortSignal): void {
  runSignal = signal
  cancelledAtMs = undefined
  const note = (): void => void (cancelledAtMs = performance.now())
  if (signal.aborted) note()
  else signal.addEventListener('abort', note, { once: true })
}

/** Throws what the run was cancelled with. */
export function throwIfCancelled(): void {
  runSignal?.throwIfAborted()
}

/** Those under way end with us: nobody would be there to end them. */
const children = new Set<ChildProcess>()
process.on('exit', () => children.forEach((child) => child.kill('SIGKILL')))

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
  const stdout = new CommandOutput(call)
  const stderr = new CommandOutput(call)
  using end = new End(call)
  try {
    // Throws at once when the arguments are too many.
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...call.env }
    })
    // Without them it could not begin (EMFILE, EAGAIN), as its `error` says.
    child.stdout?.on('data', (data: Buffer) => stdout.add(data))
    child.stderr?.on('data', (data: Buffer) => stderr.add(data))
    // Nothing is kept waiting by who only watches.
    if (call.bound === 'watch') forget(child)
    const code = (await closed(child, end)) ?? -1
    const ended = end.why && { ended: end.why }
    return { code, stdout: stdout.end(), stderr: stderr.end(), ...ended }
  } catch (thrown) {
    return { code: -1, stdout: stdout.end(), stderr: String(thrown) }
  }
}

function forget(child: ChildProcess): void {
  child.unref()
  for (const stream of [child.stdout, child.stderr])
    if (stream instanceof Socket) stream.unref()
}

/** Ends a command whose time is over or whose run is. */
class End implements Disposable {
  why: CommandResult['ended']
  private readonly call: Call
  private child: ChildProcess | undefined
  private timer: NodeJS.Timeout | undefined
  private readonly reset = (): void => this.schedule()
  private readonly cancel = (): void => this.end('cancelled')

  constructor(call: Call) {
    this.call = call
  }

  /** Throws nothing; a child that may not even begin is killed at once. */
  watch(child: ChildProcess): void {
    this.child = child
    runSignal?.addEventListener('abort', this.reset)
    this.call.signal?.addEventListener('abort', this.cancel)
    if (this.call.signal?.aborted) this.cancel()
    this.schedule()
  }

  private schedule(): void {
    // The grace of what is told to end goes on.
    if (this.why) return
    clearTimeout(this.timer)
    const sinceMs = cancelledAtMs && performance.now() - cancelledAtMs
    const { bound = 'question', mostMs = Infinity } = this.call
    const ms = Math.min(leftMs(BOUNDS[bound], sinceMs), mostMs)
    if (ms === 0) this.end('cancelled')
    else if (Number.isFinite(ms))
      this.timer = setTimeout(() => this.end('too-long'), ms)
  }

  private end(why: NonNullable<CommandResult['ended']>): void {
    clearTimeout(this.timer)
    this.why ??= why
    this.child?.kill('SIGTERM')
    this.timer = setTimeout(() => this.child?.kill('SIGKILL'), GRACE_MS)
  }

  [Symbol.dispose](): void {
    clearTimeout(this.timer)
    runSignal?.removeEventListener('abort', this.reset)
    this.call.signal?.removeEventListener('abort', this.cancel)
  }
}

/** The exit code once all was read; null when it was killed. */
function closed(child: ChildProcess, end: End): Promise<number | null> {
  const { promise, resolve, reject } = Promise.withResolvers<number | null>()
  children.add(child)
  child.on('error', reject)
  child.on('close', resolve)
  child.on('exit', (code) => {
    children.delete(child)
    const late = setTimeout(
      () => {
        child.stdout?.destroy()
        child.stderr?.destroy()
        resolve(code)
      },
      end.why ? 0 : LAST_WORDS_MS
    )
    child.on('close', () => clearTimeout(late))
  })
  end.watch(child)
  return promise
}
