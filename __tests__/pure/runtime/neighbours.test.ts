import { expect, test } from '@jest/globals'
import { countShared } from '../../../src/runtime/docker/neighbours.ts'

test.each([
  ['the image', ['a', 'b'], ['a', 'b'], 2],
  ['one built on it', ['a', 'b'], ['a', 'b', 'c'], 2],
  ['its base', ['a', 'b'], ['a'], 1],
  ['another on its base', ['a', 'b', 'c'], ['a', 'x'], 1],
  ['the same files on another base', ['a', 'c'], ['b', 'c'], 0],
  ['an image that is gone', ['a'], [], 0]
])('%s', (_, own, theirs, shared) =>
  expect(countShared(own, theirs)).toBe(shared)
)
