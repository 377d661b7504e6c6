/** Debian's registry, as a process on loopback that asks who is there. */
import { test } from '@jest/globals'
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../edge/free-port.ts'

const CACHE = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache')
// Where script/setup puts it.
const UNPACKED = join(CACHE, 'profile-inference/docker-registry/usr/bin')
const env = { PATH: process.env['PATH'] + delimiter + UNPACKED }
const isThere =
  spawnSync('docker-registry', ['--version'], { env }).status === 0
export const testWithRegistry = isThere
  ? test
  : (name: string, run: () => Promise<void>) =>
      test.skip(`${name} (skipped: docker-registry is not there)`, run)

export const USER = 'reader'
export const PASSWORD = 'correct-horse'
const HASH = '$2b$04$nU8KG2lTAFEqKKrUT9BoueRwuE.IsZhETWCHc7sUQMIus7bJCSvXC'

/** A registry on loopback that asks who is there. */
export async function startRegistry(): Promise<{
  host: string
  child: ChildProcess
}> {
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
