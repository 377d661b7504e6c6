import {
  explainProgram,
  parseRefusal
} from '../../../src/runtime/docker/program.ts'

test.each([
  ['exec /server: exec format error', '/server', 'format'],
  [
    'hello\nexec /app/e.sh: no such file or directory\n',
    '/app/e.sh',
    'missing'
  ],
  [
    'Error response from daemon: failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "/app/e.sh": permission denied: unknown',
    '/app/e.sh',
    'permission'
  ],
  [
    'unable to start container process: exec: "/app/e.sh": stat /app/e.sh: no such file or directory: unknown',
    '/app/e.sh',
    'missing'
  ]
])('%j', (said, path, kind) =>
  expect(parseRefusal(said)).toEqual({ path, kind })
)

test.each(['Traceback: exec /a went well', "sh: 1: exec /a: I don't know", ''])(
  '%j is none',
  (said) => expect(parseRefusal(said)).toBeUndefined()
)

const elf = (machine: number): Buffer => {
  const head = Buffer.alloc(64)
  head.write('\x7fELF', 'latin1')
  head[18] = machine
  return head
}
const text = (contents: string) => Buffer.from(contents)

test.each([
  [
    'format',
    elf(0xb7),
    /built for linux\/arm64, and this machine is linux\/amd64/
  ],
  ['format', elf(0x77), /another platform/],
  ['missing', elf(0x3e), /another libc/],
  ['missing', text('#!/bin/sh\r\nset -e\r\n'), /CRLF/],
  ['missing', text('#!/bin/bash\nset -e\n'), /read by \/bin\/bash/],
  ['missing', undefined, /has no \/app/],
  ['format', text('echo hello\n'), /is no program/],
  ['permission', text('#!/bin/sh\n'), /not executable/]
] as const)('%s of %j', (kind, head, says) =>
  expect(explainProgram({ path: '/app', kind }, head, 'x64')!.cause).toMatch(
    says
  )
)

test('a format error of a file that cannot be read says nothing', () =>
  expect(
    explainProgram({ path: '/app', kind: 'format' }, undefined, 'x64')
  ).toBeUndefined())
