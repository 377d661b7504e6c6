import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '../..')

/** What a command of the command line left. */
export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
  /** The current folder of the command. */
  readonly folder: string
  readonly cache: string
}

export interface CliOptions {
  readonly env?: Readonly<Record<string, string>>
  readonly folder?: string
  /** Each piece of what is going on. */
  readonly onProgress?: (text: string, child: ChildProcess) => void
}

/** Runs the command line from its source. */
export async function runCli(
  args: string[],
  options: CliOptions = {}
): Promise<Ran> {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'terminal-'))
  const cache = mkdtempSync(join(tmpdir(), 'cache-'))
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      join(ROOT, 'src/cli/index.ts')
    ].concat(args),
    {
      cwd: folder,
      env: {
        PATH,
        HOME,
        XDG_CACHE_HOME: cache,
        NODE_COMPILE_CACHE: join(tmpdir(), 'compile-cache'),
        ...options.env
      }
    }
  )
  let out = ''
  let err = ''
  child.stdout.on('data', (data: Buffer) => {
    out += data.toString()
  })
  child.stderr.on('data', (data: Buffer) => {
    err += data.toString()
    options.onProgress?.(data.toString(), child)
  })
  const { promise, resolve: done } = Promise.withResolvers<number | null>()
  child.on('close', done)
  return { code: await promise, out, err, folder, cache }
}

export const flags = (inputs: Readonly<Record<string, string>>): string[] =>
  Object.entries(inputs).map(([name, text]) => `--${name}=${text}`)
