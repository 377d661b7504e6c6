import { expect } from '@jest/globals'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runStep, writeRows } from './action.ts'
import {
  PASSWORD,
  USER,
  startRegistry,
  testWithRegistry
} from './private-registry.ts'

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
