import { expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const SCRIPT = resolve(import.meta.dirname, '../../../script/left-behind')
const folder = mkdtempSync(join(tmpdir(), 'left-'))

/** On an engine that says so. */
function leftBehind(docker: string, ...args: readonly string[]) {
  const path = join(folder, 'docker')
  writeFileSync(path, `#!/bin/sh\n${docker}\n`)
  chmodSync(path, 0o755)
  const PATH = `${folder}:${process.env['PATH']}`
  const { stdout, status } = spawnSync(SCRIPT, args, {
    encoding: 'utf8',
    env: { ...process.env, PATH }
  })
  return { left: stdout.split('\n').slice(0, -1), status }
}

const engine = (...images: readonly string[]): string =>
  [
    'case "$1" in',
    'network) echo network own ;;',
    `image) printf 'image %s\\n' ${images.join(' ')} ;;`,
    'esac'
  ].join('\n')

test('what was not there before is left', () => {
  const before = leftBehind(engine('run:a'))
  expect(before).toEqual({ left: ['network own', 'image run:a'], status: 0 })
  const file = join(folder, 'before')
  writeFileSync(file, `${before.left.join('\n')}\n`)
  expect(leftBehind(engine('run:a'), file).left).toEqual([])
  // Its name is the begin of another's.
  expect(leftBehind(engine('run:a', 'run:a-base'), file).left).toEqual([
    'image run:a-base'
  ])
})

test('no engine has nothing', () => {
  expect(leftBehind('exit 1')).toEqual({ left: [], status: 0 })
})
