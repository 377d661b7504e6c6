import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pushImage } from '../../../src/runtime/docker/push-image.ts'
import { removeRun } from '../../../src/runtime/docker/remove.ts'

const RUN = {
  id: 'r1',
  imageTag: 'profile-inference/run:r1',
  temporaryDirectory: '/run/r1'
}
const before = process.env['PATH']
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'remove-'))
  process.env['PATH'] = `${folder}:${before}`
})
afterEach(() => {
  process.env['PATH'] = before
})

/** An engine that removes what it is asked to, except for what these lines say. */
function engine(lines: string): void {
  const path = join(folder, 'docker')
  const log = join(folder, 'asked')
  writeFileSync(path, `#!/bin/sh\necho "$@" >> ${log}\n${lines}\nexit 0\n`)
  chmodSync(path, 0o755)
}
const asked = (): string => readFileSync(join(folder, 'asked'), 'utf8')

const refuses = (command: string, words: string): string =>
  `case "$*" in ${command}*) echo '${words}' >&2; exit 1;; esac`
const ABSENT = 'Error response from daemon: No such image: x'
const IN_USE = `Error response from daemon: conflict: unable to remove repository reference "${RUN.imageTag}" (must force) - container 1 is using its referenced image`

test.each([
  ['tags that were never made', refuses('image\\ rm', ABSENT), []],
  [
    'a tag that is in use',
    refuses('image\\ rm', `${ABSENT}\n${IN_USE}\n${ABSENT}`),
    [[`The image's name ${RUN.imageTag} could not`, IN_USE]]
  ],
  [
    'an engine that says nothing',
    refuses('image\\ rm', ''),
    [[`${RUN.imageTag}-compared-base could not`, 'Docker printed nothing.']]
  ],
  [
    'networks that are not listed',
    refuses('network\\ ls', 'permission denied'),
    [['A network of this run could not', 'permission denied']]
  ],
  ['nothing', '', []]
])('of %s is told what is left', async (_, lines, told) => {
  engine(lines)
  const left = await removeRun(RUN)
  const codes = left.map(({ code }) => code)
  expect(codes).toEqual(told.map(() => 'left-behind'))
  const messages = left.map(({ message }) => message).join('\n')
  for (const part of told.flat()) expect(messages).toContain(part)
  // What could not be done takes nothing else along.
  expect(asked()).toContain('image rm --no-prune')
})

test('a name for the push that is left is told, and the push decides', async () => {
  const tag = 'here/x:profile-inference-r1'
  engine(
    `${refuses('image\\ rm', `conflict: "${tag}" is in use`)}\n${refuses('push', 'denied')}`
  )
  const told: string[] = []
  const run = { id: 'r1', onLine: (line: string) => void told.push(line) }
  await expect(pushImage('sha256:1', 'here/x', run)).rejects.toMatchObject({
    facts: { code: 'push-failed' }
  })
  expect(told.join('\n')).toContain(`docker image rm ${tag}`)
})
