import { test } from '@jest/globals'
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, renameSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { homedir } from 'node:os'
import { join } from 'node:path'

const PACKAGE = 'azureml-inference-server-http==1.5.1'
const FOLDER = join(homedir(), '.cache/profile-inference', PACKAGE)
const SCRIPT = join(import.meta.dirname, 'score.py')
const START_MS = 60_000

/** Why there is no Azure ML server here; undefined: there is one. */
function obstacle(): string | undefined {
  if (existsSync(FOLDER)) return undefined
  const part = `${FOLDER}.${process.pid}`
  const run = (command: string, ...words: string[]): boolean =>
    spawnSync(command, words, { timeout: 180_000 }).status === 0
  try {
    if (!run('python3', '-m', 'venv', part))
      return 'skipped: there is no Python with venv'
    if (!run(join(part, 'bin/python'), '-m', 'pip', 'install', PACKAGE))
      return `skipped: ${PACKAGE} cannot be had from PyPI`
    // Whole or not at all; -m is used below, for scripts in bin/ name `part`.
    renameSync(part, FOLDER)
    return undefined
  } finally {
    rmSync(part, { recursive: true, force: true })
  }
}

const why = obstacle()

/** A test that needs the server; without it the name says why. */
export const testOnServer: (name: string, run: () => Promise<void>) => void =
  why ? (name, run) => test.skip(`${name} (${why})`, run) : test

/** Azure ML's own server in a process of its own, with one of our scripts. */
export class AzureServer implements AsyncDisposable {
  readonly origin: string
  private readonly process: ChildProcess

  static async start(script: string): Promise<AzureServer> {
    const server = new AzureServer(script, await freePort())
    await server.ready()
    return server
  }

  private constructor(script: string, port: number) {
    this.origin = `http://127.0.0.1:${port}`
    const words = ['--entry_script', SCRIPT, '--port', String(port)]
    this.process = spawn(
      join(FOLDER, 'bin/python'),
      ['-m', 'azureml_inference_server_http', ...words],
      { env: { ...process.env, SCRIPT: script }, stdio: 'ignore' }
    )
  }

  private async ready(): Promise<void> {
    const endMs = performance.now() + START_MS
    while (performance.now() < endMs && this.process.exitCode === null) {
      const answer = await fetch(this.origin).catch(() => undefined)
      if (answer?.ok) return
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
    await this[Symbol.asyncDispose]()
    throw new Error('the server did not start')
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.process.exitCode !== null) return
    this.process.kill()
    await once(this.process, 'exit')
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
