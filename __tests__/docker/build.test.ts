import { expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildKnownCost, KNOWN_COST, runStep, writeRows } from './action.ts'

const SECRET = 'hunter2-hunter2'

/** The known-cost service, and a build step of its own. */
function contextWith(step: string): string {
  buildKnownCost()
  const context = mkdtempSync(join(tmpdir(), 'context-'))
  writeFileSync(join(context, 'Dockerfile'), `FROM ${KNOWN_COST}\n${step}\n`)
  return context
}

const inputs = { dataset: writeRows(20), search: 'off' }

/** A client whose BuildKit needs no plugin: Debian's; or one with buildx. */
const buildKit = [
  { PATH: process.env['PATH'] ?? '' },
  { PATH: `/usr/bin:${process.env['PATH']}`, DOCKER_BUILDKIT: '1' }
].find((env) => {
  const say = (...args: string[]) =>
    spawnSync('docker', args, { encoding: 'utf8', env })
  const isDebians = (): boolean =>
    existsSync('/usr/bin/docker') &&
    /version 2[0-2]\./.test(say('--version').stdout)
  return 'DOCKER_BUILDKIT' in env
    ? isDebians()
    : say('buildx', 'version').status === 0
})
const testOnBuildKit: typeof test = buildKit
  ? test
  : (Object.assign(
      (name: string, run: () => Promise<void>) =>
        test.skip(`${name} (skipped: this Docker client has no BuildKit)`, run),
      test
    ) as typeof test)

testOnBuildKit(
  'BuildKit: a secret is used, masked and in no file',
  async () => {
    const context = contextWith(
      'RUN --mount=type=secret,id=token test "$(cat /run/secrets/token)" = ' +
        SECRET
    )
    const secrets = `token=${SECRET}`
    const step = await runStep(
      { ...inputs, context, secrets },
      { env: buildKit! }
    )
    expect(step.report.error).toBeUndefined()
    expect(step.report.analysis?.succeeded).toBe(20)
    expect(step.log).toContain(`::add-mask::${SECRET}`)
    expect(JSON.stringify(step.report)).not.toContain(SECRET)
    expect(step.temporaryLeft).toEqual([])
    expect(step.tagsLeft).toEqual([])
  }
)

test('the classic builder: layers from an image, and no secrets', async () => {
  const context = contextWith('RUN true')
  const env = { DOCKER_BUILDKIT: '0' }
  const cached = { ...inputs, context, 'cache-from': KNOWN_COST }
  const built = await runStep(cached, { env })
  expect(built.report.error).toBeUndefined()
  expect(built.report.analysis?.succeeded).toBe(20)
  const secret = {
    ...inputs,
    context,
    secrets: `token=${SECRET}`,
    ssh: 'default'
  }
  const { report } = await runStep(secret, { env })
  expect(report.error).toMatchObject({ code: 'buildkit-missing' })
  expect(report.error?.message).toContain('`secrets`, `ssh`')
})
