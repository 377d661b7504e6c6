import { spawn } from 'node:child_process'

/** What git said; code -1: it could not be started, or took too long. */
export interface GitAnswer {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** A fetch of one commit of a large repository, ms. */
const MOST_MS = 120_000
/** Of an answer, characters: ours are one line. */
const KEPT = 16_384

/** Runs git with an argument array, asking nobody for a password. Never throws. */
export function git(
  folder: string,
  args: readonly string[],
  signal: AbortSignal
): Promise<GitAnswer> {
  const { promise, resolve } = Promise.withResolvers<GitAnswer>()
  const texts = { stdout: '', stderr: '' }
  const child = spawn('git', ['-C', folder, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
    signal: AbortSignal.any([signal, AbortSignal.timeout(MOST_MS)])
  })
  for (const name of ['stdout', 'stderr'] as const)
    child[name].on('data', (data: Buffer) => {
      texts[name] = (texts[name] + data.toString()).slice(-KEPT)
    })
  child.on('error', (error) =>
    resolve({ code: -1, stdout: '', stderr: String(error) })
  )
  child.on('close', (code) => resolve({ code: code ?? -1, ...texts }))
  return promise
}
