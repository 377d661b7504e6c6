import { afterEach, beforeEach, expect, test } from '@jest/globals'
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { layContext } from '../../../src/runtime/docker/build-context.ts'
import { ProfileError } from '../../../src/foundation/errors.ts'

const before = process.cwd()
const temporary = (): string => mkdtempSync(join(tmpdir(), 'context-'))

beforeEach(() => {
  process.chdir(temporary())
  mkdirSync('source/.git', { recursive: true })
  writeFileSync('source/score.py', 'code')
  writeFileSync('shared.py', 'shared')
})
afterEach(() => {
  process.chdir(before)
})

function lay(): string {
  const source = layContext(
    {
      kind: 'recipe',
      from: 'config.yml',
      dockerfile: 'FROM base\n',
      files: { 'packages/requirements.txt': 'numpy\n' },
      copies: [{ from: 'source', to: 'source' }],
      findings: []
    },
    temporary()
  )
  return source.context
}

test('holds the Dockerfile, generated files and copies', () => {
  const context = lay()
  const text = (path: string) => readFileSync(join(context, path), 'utf8')
  expect(text('Dockerfile')).toBe('FROM base\n')
  expect(text('packages/requirements.txt')).toBe('numpy\n')
  expect(text('source/score.py')).toBe('code')
})

test('a large file is not copied, and what is in the workspace not written to', () => {
  const { context } = layContext(
    {
      kind: 'recipe',
      from: 'config.yml',
      dockerfile: '',
      findings: [],
      files: { 'source/score.py': 'generated' },
      copies: [
        { from: 'source', to: 'source' },
        { from: 'shared.py', to: 'model/shared.py' }
      ]
    },
    temporary()
  )
  const inode = (path: string) => statSync(path).ino
  expect(inode(join(context, 'model/shared.py'))).toBe(inode('shared.py'))
  expect(readFileSync(join(context, 'source/score.py'), 'utf8')).toBe(
    'generated'
  )
  expect(readFileSync('source/score.py', 'utf8')).toBe('code')
})

test('history is left out, a link within the workspace is followed', () => {
  symlinkSync('../shared.py', 'source/shared.py')
  const context = lay()
  expect(readdirSync(join(context, 'source'))).toEqual([
    'score.py',
    'shared.py'
  ])
  const copied = join(context, 'source/shared.py')
  expect(lstatSync(copied).isSymbolicLink()).toBe(false)
  expect(readFileSync(copied, 'utf8')).toBe('shared')
})

test('links that lead to one another are an error', () => {
  mkdirSync('other')
  symlinkSync('../other', 'source/link')
  symlinkSync('../source', 'other/link')
  expect(lay).toThrow('link/link is a link to a folder that it is in')
})

test.each([
  ['/etc/hostname', 'a link that leads out of the workspace'],
  ['../none', 'a link to nothing'],
  ['..', 'a link to a folder that it is in'],
  ['.', 'a link to a folder that it is in']
])('a link to %s is an error', (to, says) => {
  symlinkSync(to, 'source/link')
  expect(lay).toThrow(ProfileError)
  expect(lay).toThrow(says)
})
