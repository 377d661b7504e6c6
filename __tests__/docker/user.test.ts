import { expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { chmodSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import {
  buildKnownCost,
  KNOWN_COST,
  runStep,
  SOCKET,
  writeRows
} from './action.ts'

const NOBODY = 65534

/** Somebody who is in the group of Docker's socket and nothing else. */
const user = { uid: NOBODY, gid: statSync(SOCKET).gid }

const isRoot = process.getuid?.() === 0
const canRead = (): boolean =>
  spawnSync(
    process.execPath,
    [resolve(import.meta.dirname, '../../src/foundation/version.ts')],
    user
  ).status === 0
const WHY = !isRoot
  ? 'skipped: only root can become somebody else'
  : user.gid === 0
    ? "skipped: Docker's socket is root's alone"
    : !canRead() && 'skipped: others may not read this folder'
const testAsUser = WHY
  ? (name: string, run: () => Promise<void>) =>
      test.skip(`${name} (${WHY})`, run)
  : test

testAsUser('a user in the group docker: all but dropping pages', async () => {
  buildKnownCost()
  const dataset = writeRows(20)
  chmodSync(dirname(dataset), 0o755)
  const inputs = { image: KNOWN_COST, dataset, search: 'memory', soak: '2s' }
  const env = { HOME: '/nonexistent', DOCKER_HOST: `unix://${SOCKET}` }
  const step = await runStep(inputs, { user, env })
  expect(step.report.error).toBeUndefined()
  expect(step.report.verdict).toBe('passed')
  expect(step.report.trials[0]!.counterSource).toMatch(/^cgroup-v/)
  expect(step.report.search?.cold).toBe(false)
  expect(step.outputs['proved']).toBe('true')
  expect(step.summary).toContain('File pages could not be dropped')
  expect(step.containersLeft).toEqual([])
  expect(step.temporaryLeft).toEqual([])
})
