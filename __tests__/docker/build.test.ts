import { expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  buildKnownCost,
  KNOWN_COST,
  PASSING,
  runStep,
  writeRows
} from './action.ts'

const SECRET = 'hunter2-hunter2'

/** The known-cost service, and a build step of its own. */
function contextWith(step: string): string {
  buildKnownCost()
  const context = mkdtempSync(join(tmpdir(), 'context-'))
  writeFileSync(
    join(context, 'Dockerfile'),
    `FROM ${KNOWN_COST}\n${PASSING}\n${step}\n`
  )
  return context
}

const inputs = { dataset: writeRows(20), search: 'off' }

/** A client whose BuildKit needs no plugin: Debian's; or one with buildx. */
const buildKit = [
  { PATH: process.env['PATH'] ?? '' },
  { PATH: `/usr/bin:${process.env['PATH']}`, DOCKER_BUILDKIT: '1' }
].find((env) => {
  const ask = (...args: string[]) =>
    spawnSync('docker', args, { encoding: 'utf8', env })
  const isDebians = (): boolean =>
    existsSync('/usr/bin/docker') &&
    /version 2[0-2]\./.test(ask('--version').stdout)
  return 'DOCKER_BUILDKIT' in env
    ? isDebians()
    : ask('buildx', 'version').status === 0
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

const say = (...args: string[]): string =>
  spawnSync('docker', args, { encoding: 'utf8' }).stdout

const countsBlocks = say('info', '--format', '{{.DriverStatus}}').includes(
  'snapshotter'
)
const hasBuildx = buildKit !== undefined && !('DOCKER_BUILDKIT' in buildKit)
const builders = hasBuildx ? ['0', '1'] : ['0']

test.each(builders)(
  'DOCKER_BUILDKIT=%s: what is said of the image is so on every engine',
  async (DOCKER_BUILDKIT) => {
    const ADDED = 20e6
    const SMALL = { files: 1000, bytes: 1000 }
    const context = contextWith(
      'COPY model /model\nCOPY small /small\nARG V=7\nRUN echo $V >/version'
    )
    mkdirSync(join(context, 'small'))
    writeFileSync(join(context, 'model'), randomBytes(ADDED))
    for (let i = 0; i < SMALL.files; i++)
      writeFileSync(join(context, 'small', `${i}`), 'x'.repeat(SMALL.bytes))
    const env = { DOCKER_BUILDKIT }
    const base = { ...inputs, image: KNOWN_COST }
    const { image: before } = (await runStep(base)).report
    const { image } = (await runStep({ ...inputs, context }, { env })).report
    const addedBytes = image!.sizeBytes - before!.sizeBytes - ADDED
    // As docs/thresholds.md says: of graph drivers bytes, of containerd blocks.
    const counted = countsBlocks ? 4096 : SMALL.bytes
    expect(Math.abs(addedBytes - SMALL.files * counted) / ADDED).toBeLessThan(
      0.01
    )
    expect(image).not.toHaveProperty('digest')
    const made = image!.layers!.map(({ madeBy }) => madeBy)
    expect(made).toContainEqual(expect.stringMatching(/^COPY .*\/model$/))
    expect(made.join('\n')).not.toMatch(/\|1 V=7|\/bin\/sh -c/)
  }
)

const testOnBuildx = hasBuildx
  ? test
  : (name: string, run: () => Promise<void>) =>
      test.skip(`${name} (skipped: this Docker client has no buildx)`, run)

testOnBuildx("a cache, by the engine's own builder", async () => {
  const context = contextWith('RUN true')
  const cache = mkdtempSync(join(tmpdir(), 'cache-'))
  const to = { ...inputs, context, 'cache-to': `type=local,dest=${cache}` }
  const env = { BUILDX_BUILDER: say('context', 'show').trim() }
  const { error } = (await runStep(to, { env })).report
  const canWrite = say('info', '--format', '{{.DriverStatus}}')
  if (canWrite.includes('io.containerd.')) return expect(error).toBeUndefined()
  expect(error).toMatchObject({
    code: 'build-failed',
    cause: expect.stringContaining('not supported for the docker driver'),
    remedy: expect.stringContaining('docker/setup-buildx-action')
  })
})
