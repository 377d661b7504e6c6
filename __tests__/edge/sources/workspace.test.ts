import { beforeAll, expect, test } from '@jest/globals'
import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openWorkspace } from '../../../src/sources/open-workspace.ts'

const root = mkdtempSync(join(tmpdir(), 'workspace-'))

beforeAll(() => {
  mkdirSync(join(root, 'folder'))
  mkdirSync(join(root, '..begins-with-dots'))
  writeFileSync(join(root, 'folder/file'), 'text')
  symlinkSync('/etc', join(root, 'to-etc'))
  symlinkSync('folder/file', join(root, 'to-file'))
  symlinkSync('nowhere', join(root, 'to-nothing'))
  symlinkSync('../../..', join(root, 'folder/up'))
})

test.each([
  ['.', 'folder'],
  ['folder', 'folder'],
  ['folder/', 'folder'],
  ['..begins-with-dots', 'folder'],
  ['folder/file', 'file'],
  ['folder/../to-file', 'file'],
  [join(root, 'to-file'), 'file'],
  ['none', 'nothing'],
  ['to-nothing', 'nothing'],
  ['..', 'outside'],
  ['../../etc/passwd', 'outside'],
  ['../none', 'outside'],
  ['/etc/passwd', 'outside'],
  ['/none', 'outside'],
  ['to-etc', 'outside'],
  ['to-etc/passwd', 'outside'],
  ['folder/up', 'outside'],
  ['folder/up/etc/passwd', 'outside']
])('%s: %s', (path, place) => {
  expect(openWorkspace(root).look(path)).toBe(place)
})

test('finds the pointers of Git LFS in a folder, not in what links lead to', () => {
  const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:1\n'
  const folder = join(root, 'model')
  mkdirSync(join(folder, 'deep'), { recursive: true })
  writeFileSync(join(folder, 'a.pkl'), pointer)
  writeFileSync(join(folder, 'deep/b.pkl'), pointer)
  writeFileSync(join(folder, 'large.txt'), pointer.padEnd(2000))
  writeFileSync(join(folder, 'c.txt'), 'text')
  symlinkSync('/etc/passwd', join(folder, 'link'))
  const { lfsPointers } = openWorkspace(root)
  expect(lfsPointers('model').toSorted()).toEqual([
    'model/a.pkl',
    'model/deep/b.pkl'
  ])
  mkdirSync(join(root, '.git'))
  writeFileSync(join(root, '.git/HEAD'), 'ref: refs/heads/main')
  writeFileSync(join(folder, '.git'), 'gitdir: ../.git/modules/model')
  expect(lfsPointers('.').toSorted()).toEqual([
    'model/a.pkl',
    'model/deep/b.pkl'
  ])
  expect(lfsPointers('model/a.pkl')).toEqual(['model/a.pkl'])
  expect(lfsPointers('folder/file')).toEqual([])
})

test('reads what it looked at', () => {
  expect(openWorkspace(root).read('to-file')).toBe('text')
})
