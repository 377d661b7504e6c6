import { expect, test } from '@jest/globals'
import { describeKill } from '../../../src/runtime/outside-kill.ts'

const quiet = { before: 1075, after: 1075 }

test.each([
  ['by SIGKILL, and the kernel killed nobody', 137, quiet, 'SIGKILL'],
  ['by SIGTERM, and the kernel killed nobody', 143, quiet, 'SIGTERM'],
  // A worker was killed for memory, and its parent ended with its code.
  ['the kernel killed somebody', 137, { before: 3, after: 4 }, undefined],
  ['nobody counts', 137, { before: NaN, after: NaN }, undefined],
  ['an error of its own', 1, quiet, undefined],
  ['without an error', 0, quiet, undefined]
])('%s', (_, code, kills, signal) => {
  const told = describeKill({ code, oomKilled: false }, kills)
  if (signal === undefined) expect(told).toBeUndefined()
  else expect(told).toContain(`${signal} (exit code ${code})`)
})

test('the engine saw it killed for memory', () => {
  const exit = { code: 137, oomKilled: true }
  expect(describeKill(exit, quiet)).toBeUndefined()
})
