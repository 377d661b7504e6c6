import { expect, test } from '@jest/globals'
import { findCause } from '../../../src/runtime/docker/build-image.ts'

test.each([
  [
    'what the builder says before its links',
    [
      'ERROR: failed to build: Cache export is not supported for the docker driver.',
      'Switch to a different driver, or turn on the containerd image store, and try again.',
      'Learn more at https://docs.docker.com/go/build-cache-backends/'
    ],
    'ERROR: failed to build: Cache export is not supported for the docker driver.'
  ],
  [
    'a failed step',
    [
      '#6 ERROR: process "/bin/sh -c exit 7" did not complete successfully: exit code: 7',
      'ERROR: failed to build: failed to solve: process "/bin/sh -c exit 7" did not complete successfully: exit code: 7',
      '',
      'View build details: docker-desktop://dashboard/build/1'
    ],
    'ERROR: failed to build: failed to solve: process "/bin/sh -c exit 7" did not complete successfully: exit code: 7'
  ],
  [
    'the last line of the classic builder',
    ["The command '/bin/sh -c exit 7' returned a non-zero code: 7", ''],
    "The command '/bin/sh -c exit 7' returned a non-zero code: 7"
  ],
  ['nothing', [], '']
])('the cause is %s', (_, log, cause) => {
  expect(findCause(log)).toBe(cause)
})
