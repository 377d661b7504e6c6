import { test } from '@jest/globals'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { freePort } from '../free-port.ts'
import { pythonWith } from '../python-with.ts'

const python = pythonWith('azureml-inference-server-http==1.5.1')
const SCRIPT = join(import.meta.dirname, 'score.py')
const START_MS = 60_000

/** A test that needs the server; without it the name says why. */
export const testOnServer: (name: string, run: () => Promise<void>) => void =
  'why' in python
    ? (name, run) => test.skip(`${name} (${python.why})`, run)
    : test

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
      'command' in python ? python.command : '',
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
