/**
 * A second engine on this machine, which a test may kill: with a socket, images
 * and a bridge of its own. What the service is reached by dies with it, which a
 * proxy before the machine's own engine can't show.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** A network that is nobody's (RFC 2544), and not those of `script/`. */
const BRIDGE = 'pi-own-engine'
const ADDRESS = '198.18.77.1/24'
const START_MS = 30_000

const run = (program: string, ...args: string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', stdio: 'pipe' })

/** Why none can be started here; undefined: one can. */
export function ownEngineForbidden(): string | undefined {
  if (process.getuid?.() !== 0) return 'it takes root'
  for (const program of ['dockerd', 'ip'])
    try {
      run('sh', '-c', `command -v ${program}`)
    } catch {
      return `there is no ${program}`
    }
  return undefined
}

export class OwnEngine {
  readonly env: { readonly DOCKER_HOST: string }
  private readonly folder = mkdtempSync(join(tmpdir(), 'own-engine-'))
  private daemon: ChildProcess | undefined

  /** With this image of the machine's engine. */
  static async start(image: string): Promise<OwnEngine> {
    const engine = new OwnEngine()
    engine.forgetBridge()
    run('ip', 'link', 'add', BRIDGE, 'type', 'bridge')
    run('ip', 'address', 'add', ADDRESS, 'dev', BRIDGE)
    run('ip', 'link', 'set', BRIDGE, 'up')
    await engine.begin()
    const load = `docker save ${image} | docker --host $HOST load`
    execFileSync('sh', ['-c', load], {
      env: { ...process.env, HOST: engine.env.DOCKER_HOST },
      stdio: 'pipe'
    })
    return engine
  }

  private constructor() {
    this.env = { DOCKER_HOST: `unix://${join(this.folder, 'docker.sock')}` }
  }

  /** As the kernel does when memory is short: its containers live on. */
  kill(): void {
    this.daemon?.kill('SIGKILL')
  }

  /** After it was killed: again, with nothing of before. */
  async begin(): Promise<void> {
    const own = (name: string): string => join(this.folder, name)
    // By a number that is still there, it is taken for one that lives.
    rmSync(own('exec/containerd/containerd.pid'), { force: true })
    this.daemon = spawn(
      'dockerd',
      [
        ...['--host', this.env.DOCKER_HOST, '--pidfile', own('pid')],
        ...['--data-root', own('data'), '--exec-root', own('exec')],
        // The machine's own rules are left alone.
        ...['--bridge', BRIDGE, '--iptables=false'],
        ...['--ip-masq=false', '--ip-forward=false']
      ],
      { stdio: 'ignore' }
    )
    const endMs = performance.now() + START_MS
    while (!this.answers()) {
      if (performance.now() > endMs) throw new Error('It did not start.')
      await sleep(100)
    }
    const left = this.docker('ps', '--all', '--quiet').split('\n')
    for (const id of left.filter(Boolean)) this.docker('rm', '--force', id)
  }

  /** Whatever was killed, nothing is left. */
  async remove(): Promise<void> {
    const { daemon } = this
    if (!daemon || daemon.signalCode) await this.begin()
    this.daemon!.kill('SIGTERM')
    await once(this.daemon!, 'exit')
    // It mounts its folder on itself.
    run('umount', join(this.folder, 'data'))
    rmSync(this.folder, { recursive: true })
    this.forgetBridge()
  }

  private answers(): boolean {
    try {
      this.docker('version')
      return true
    } catch {
      return false
    }
  }

  private docker(...args: string[]): string {
    return run('docker', '--host', this.env.DOCKER_HOST, ...args)
  }

  private forgetBridge(): void {
    try {
      run('ip', 'link', 'delete', BRIDGE)
    } catch {
      // There is none.
    }
  }
}
