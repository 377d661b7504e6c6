import { expect, test } from '@jest/globals'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { endOrphans } from '../../../src/runtime/docker/orphans.ts'
import { runLabel } from '../../../src/runtime/run.ts'

const RUN = {
  id: 'r1',
  imageTag: 'profile-inference/run:r1',
  temporaryDirectory: '/run/r1'
}

/** A program of that name that goes on until it is ended. */
async function start(
  program: string,
  args: readonly string[],
  onTerm = 'process.exit(3)'
): Promise<ChildProcess> {
  const path = join(mkdtempSync(join(tmpdir(), 'client-')), program)
  symlinkSync(process.execPath, path)
  const code = `process.on('SIGTERM', () => ${onTerm}); setInterval(() => {}, 1000); console.log('up')`
  const child = spawn(path, ['-e', code, ...args], {
    stdio: ['ignore', 'pipe', 'ignore']
  })
  await once(child.stdout!, 'data')
  return child
}

test("a run's clients end, and nobody else's", async () => {
  const build = await start('docker', ['build', '--tag', RUN.imageTag])
  const label = `--label=${runLabel(RUN)}`
  const create = await start('docker', ['create', label])
  const plugin = await start('docker-buildx', [`${RUN.imageTag}-base`])
  const proxy = await start('kubectl', ['proxy', '/run/r1/c.sock'])
  const other = await start('docker', ['build', 'profile-inference/run:q7'])
  const editor = await start('editor', [RUN.imageTag])
  try {
    await endOrphans(RUN)
    expect([build, create, plugin, proxy].map((one) => one.exitCode)).toEqual([
      3, 3, 3, 3
    ])
    expect([other, editor].map((child) => child.exitCode)).toEqual([null, null])
  } finally {
    for (const child of [build, create, plugin, proxy, other, editor])
      child.kill('SIGKILL')
  }
})

test('one that does not listen ends as well', async () => {
  const deaf = await start('docker', ['build', RUN.imageTag], '0')
  const ended = once(deaf, 'exit')
  await endOrphans(RUN)
  expect((await ended)[1]).toBe('SIGKILL')
})
