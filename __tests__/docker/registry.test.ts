import { expect, test } from '@jest/globals'
import {
  type ChildProcess,
  execFileSync,
  spawn,
  spawnSync
} from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../edge/free-port.ts'
import { runStep, writeRows } from './action.ts'

const CACHE = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache')
// Where script/setup puts it.
const UNPACKED = join(CACHE, 'profile-inference/docker-registry/usr/bin')
const env = { PATH: process.env['PATH'] + delimiter + UNPACKED }
const isThere =
  spawnSync('docker-registry', ['--version'], { env }).status === 0
const testWithRegistry = isThere
  ? test
  : (name: string, run: () => Promise<void>) =>
      test.skip(`${name} (skipped: docker-registry is not there)`, run)

const USER = 'reader'
const PASSWORD = 'correct-horse'
const HASH = '$2b$04$nU8KG2lTAFEqKKrUT9BoueRwuE.IsZhETWCHc7sUQMIus7bJCSvXC'

/** A registry on loopback that asks who is there. */
async function startRegistry(): Promise<{ host: string; child: ChildProcess }> {
  const folder = mkdtempSync(join(tmpdir(), 'registry-'))
  const host = `127.0.0.1:${await freePort()}`
  const config = {
    version: 0.1,
    storage: { filesystem: { rootdirectory: join(folder, 'images') } },
    http: { addr: host },
    auth: { htpasswd: { realm: 'test', path: join(folder, 'htpasswd') } }
  }
  writeFileSync(join(folder, 'htpasswd'), `${USER}:${HASH}\n`)
  writeFileSync(join(folder, 'config.json'), JSON.stringify(config))
  const child = spawn(
    'docker-registry',
    ['serve', join(folder, 'config.json')],
    { env, stdio: 'ignore' }
  )
  for (;;) {
    const answer = await fetch(`http://${host}/v2/`).catch(() => undefined)
    if (answer) return { host, child }
    await sleep(50)
  }
}

/** Next to nothing to push; it can be pulled, and not started. */
function importTiny(image: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'tiny-'))
  const tar = execFileSync('tar', ['--create', '--directory', folder, '.'])
  execFileSync('docker', ['import', '-', image], { input: tar })
}

testWithRegistry('an image of a registry that asks who is there', async () => {
  const { host, child } = await startRegistry()
  const image = `${host}/team/tiny:1`
  const loggedIn = { DOCKER_CONFIG: mkdtempSync(join(tmpdir(), 'docker-')) }
  const docker = (...args: string[]) =>
    execFileSync('docker', args, {
      env: { ...process.env, ...loggedIn },
      input: PASSWORD,
      stdio: ['pipe', 'ignore', 'ignore']
    })
  try {
    docker('login', '--username', USER, '--password-stdin', host)
    importTiny(image)
    docker('push', image)
    docker('image', 'rm', image)
    const inputs = { image, dataset: writeRows(20), port: '8000' }

    const stranger = { DOCKER_CONFIG: mkdtempSync(join(tmpdir(), 'docker-')) }
    const { report } = await runStep(inputs, { env: stranger })
    expect(report.error).toMatchObject({
      code: 'pull-failed',
      cause: expect.stringContaining('no basic auth credentials'),
      remedy: expect.stringContaining('log in')
    })

    const step = await runStep(inputs, { env: loggedIn })
    expect(step.report.error).toMatchObject({ code: 'container-failed' })
    expect(step.report.image?.digest).toMatch(/^sha256:/)
    expect(JSON.stringify(step.report)).not.toContain(PASSWORD)
  } finally {
    spawnSync('docker', ['image', 'rm', image])
    child.kill()
  }
})
