import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkOut } from '../../../src/revision/checkout.ts'
import { baseOfEvent } from '../../../src/revision/event.ts'

const { signal } = new AbortController()
const here = process.cwd()
let root: string
let temporaryDirectory: string

function git(folder: string, ...args: string[]): string {
  const who = ['-c', 'user.name=t', '-c', 'user.email=t@example.org']
  return execFileSync('git', ['-C', folder, ...who, ...args], {
    encoding: 'utf8'
  }).trim()
}

/** A repository with a service in a folder, two commits and a hook that fails. */
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'revision-')))
  temporaryDirectory = join(root, 'temp')
  mkdirSync(temporaryDirectory)
  const repository = join(root, 'repository')
  mkdirSync(join(repository, 'score'), { recursive: true })
  git(root, 'init', '-q', '-b', 'main', repository)
  for (const text of ['one', 'two']) {
    writeFileSync(join(repository, 'score/app.txt'), text)
    git(repository, 'add', '.')
    git(repository, 'commit', '-qm', text)
  }
  const hook = join(repository, '.git/hooks/post-checkout')
  writeFileSync(hook, '#!/bin/sh\nexit 1\n', { mode: 0o755 })
})
afterEach(() => {
  process.chdir(here)
  rmSync(root, { recursive: true, force: true })
})

test('of a repository that is another user’s: whose, and what to do', async () => {
  process.chdir(join(root, 'repository/score'))
  process.env['GIT_TEST_ASSUME_DIFFERENT_OWNER'] = '1'
  try {
    await expect(
      checkOut({ ref: 'main', within: '.', temporaryDirectory, signal })
    ).rejects.toMatchObject({
      message: expect.stringContaining('belongs to another user'),
      facts: {
        blame: 'machine',
        cause: expect.stringMatching(/^fatal: .*dubious ownership/)
      }
    })
  } finally {
    delete process.env['GIT_TEST_ASSUME_DIFFERENT_OWNER']
  }
})

describe('a ref is checked out beside the workspace', () => {
  test.each([
    ['at the root of the repository', 'repository', '.', 'score/app.txt'],
    ['in a folder of it', 'repository/score', '.', 'app.txt'],
    ['above it', '', 'repository/score', 'repository/score/app.txt']
  ])('the workspace is %s', async (_, workspace, within, file) => {
    process.chdir(join(root, workspace))
    const repository = join(root, 'repository')
    const plan = { ref: 'HEAD~1', within, temporaryDirectory, signal }
    const { folder } = await (async () => {
      await using checkout = await checkOut(plan)
      expect(readFileSync(join(checkout.folder, file), 'utf8')).toBe('one')
      expect(checkout.sha).toBe(git(repository, 'rev-parse', 'HEAD~1'))
      return checkout
    })()
    expect(existsSync(join(folder, file))).toBe(false)
    expect(git(repository, 'worktree', 'list').split('\n')).toHaveLength(1)
  })

  test('what a run that was killed left with git is gone with the next one', async () => {
    const repository = join(root, 'repository')
    process.chdir(repository)
    // Killed: nothing was called but the post step, which removed its folder.
    const killed = mkdtempSync(join(root, 'killed-'))
    const plan = { ref: 'HEAD~1', within: '.', signal }
    await checkOut({ ...plan, temporaryDirectory: killed })
    rmSync(killed, { recursive: true })
    // In the middle of it: git had not even unlocked it.
    const locked = mkdtempSync(join(root, 'locked-'))
    const { folder } = await checkOut({ ...plan, temporaryDirectory: locked })
    git(repository, 'worktree', 'lock', folder)
    rmSync(locked, { recursive: true })
    // Somebody else's, on a disk that is not there now.
    const other = join(root, 'other')
    const add = ['worktree', 'add', '-q', '--detach', '--force']
    git(repository, '-c', 'core.hooksPath=/dev/null', ...add, other, 'HEAD~1')
    rmSync(other, { recursive: true })
    // That of a run beside this one.
    const beside = mkdtempSync(join(root, 'beside-'))
    const running = await checkOut({ ...plan, temporaryDirectory: beside })
    const ours = await checkOut({ ...plan, temporaryDirectory })
    await ours[Symbol.asyncDispose]()
    const listed = git(repository, 'worktree', 'list', '--porcelain')
    expect(new Set(listed.match(/(?<=^worktree ).+/gm))).toEqual(
      new Set([repository, other, running.folder])
    )
  })

  test('a folder of the checkout that looks like a repository is none', async () => {
    const clone = join(root, 'clone')
    git(root, 'clone', '-q', join(root, 'repository'), clone)
    const touched = join(root, 'touched')
    // What a pull request can hold: a repository without a .git, and its config.
    const bare = join(clone, 'score')
    for (const folder of ['objects', 'refs'])
      mkdirSync(join(bare, folder), { recursive: true })
    writeFileSync(join(bare, 'HEAD'), 'ref: refs/heads/main\n')
    writeFileSync(
      join(bare, 'config'),
      `[core]
repositoryformatversion = 0
bare = false
worktree = ${clone}
[remote "origin"]
url = ${clone}
uploadpack = touch ${touched} &&
`
    )
    process.chdir(clone)
    const plan = { ref: 'nowhere', within: 'score', temporaryDirectory, signal }
    await expect(checkOut(plan)).rejects.toMatchObject({
      facts: { code: 'ref-unknown' }
    })
    expect(existsSync(touched)).toBe(false)
  })

  test('a ref that looks like an option is none', async () => {
    const clone = join(root, 'clone')
    git(root, 'clone', '-q', join(root, 'repository'), clone)
    process.chdir(clone)
    const touched = join(root, 'touched')
    const ref = `--upload-pack=touch ${touched}; git-upload-pack`
    const plan = { ref, within: '.', temporaryDirectory, signal }
    await expect(checkOut(plan)).rejects.toMatchObject({
      facts: { code: 'ref-unknown' }
    })
    expect(existsSync(touched)).toBe(false)
  })

  test('a shallow checkout gets the one commit that it lacks', async () => {
    const clone = join(root, 'clone')
    const from = `file://${join(root, 'repository')}`
    git(root, 'clone', '-q', '--depth=1', from, clone)
    const sha = git(join(root, 'repository'), 'rev-parse', 'HEAD~1')
    git(
      join(root, 'repository'),
      'config',
      'uploadpack.allowAnySHA1InWant',
      'true'
    )
    process.chdir(clone)
    await using checkout = await checkOut({
      ref: sha,
      within: '.',
      temporaryDirectory,
      signal
    })
    expect(checkout.sha).toBe(sha)
  })

  test.each([
    [
      'is not there',
      'no-such-ref',
      'repository',
      'ref-unknown',
      /fetch-depth: 0/
    ],
    ['there is no repository', 'main', 'temp', 'no-repository', /compare-image/]
  ])('%s', async (_, ref, workspace, code, remedy) => {
    process.chdir(join(root, workspace))
    const plan = { ref, within: '.', temporaryDirectory, signal }
    await expect(checkOut(plan)).rejects.toMatchObject({
      facts: { code, remedy: expect.stringMatching(remedy) }
    })
  })
})

test('the base of an event is a commit, and nothing else', () => {
  const path = join(root, 'event.json')
  const base = (event: object): string | undefined => {
    writeFileSync(path, JSON.stringify(event))
    return baseOfEvent(path)
  }
  const sha = 'a'.repeat(40)
  expect(base({ pull_request: { base: { sha } } })).toBe(sha)
  expect(base({ merge_group: { base_sha: sha } })).toBe(sha)
  expect(base({ pull_request: { base: { sha: '--upload-pack=x' } } })).toBe(
    undefined
  )
  expect(base({ ref: 'refs/heads/main' })).toBeUndefined()
  expect(baseOfEvent(join(root, 'none.json'))).toBeUndefined()
})
