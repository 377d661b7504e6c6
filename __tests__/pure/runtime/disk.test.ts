import { expect, test } from '@jest/globals'
import { parseReclaimable } from '../../../src/runtime/docker/disk.ts'

test('what would free something, also where the engine counts below nothing', () => {
  const said = `Images 2.1GB (80%)
Containers 0B
Local Volumes 0B (0%)
Build Cache -120.3MB
`
  expect(parseReclaimable(said)).toBe('Images 2.1GB (80%)')
  expect(parseReclaimable('')).toBe('')
})
