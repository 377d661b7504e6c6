import { expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '../../..')
const SAVED = join(ROOT, '__tests__/saved-runs/known-cost-whole')
// Another platform has another opener, by no name that can be put in its place.
const onLinux = process.platform === 'linux' ? test : test.skip

/** A saved run as `analyze` gets it. */
function copySaved(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'saved-')), 'run')
  cpSync(SAVED, folder, { recursive: true })
  return folder
}

/** What `analyze` told, where a browser keeps what it was asked to show. */
function analyze(browser: string | undefined, ...flags: string[]) {
  return analyzeIn(copySaved(), browser, ...flags)
}

function analyzeIn(
  saved: string,
  browser: string | undefined,
  ...flags: string[]
) {
  const folder = mkdtempSync(join(tmpdir(), 'open-'))
  const shown = join(folder, 'shown')
  if (browser !== undefined) {
    const path = join(folder, 'xdg-open')
    writeFileSync(path, `#!/bin/sh\nprintf %s "$1" >${shown}\n${browser}\n`)
    chmodSync(path, 0o755)
  }
  const { WSL_DISTRO_NAME: _, ...environment } = process.env
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'src/cli/index.ts'), 'analyze', saved, ...flags],
    { env: { ...environment, PATH: folder }, encoding: 'utf8' }
  )
  const page = existsSync(shown) ? readFileSync(shown, 'utf8') : undefined
  return { status, stderr, page }
}

const PAGE = /^<!doctype html>[^]*<\/html>\n$/

test('a folder without the page of its run gets it, and nothing else', () => {
  const saved = copySaved()
  const before = readdirSync(saved)
  const { status, stderr } = analyzeIn(saved, undefined)
  expect([status, stderr]).toEqual([0, ''])
  expect(readdirSync(saved).sort()).toEqual([...before, 'report.html'].sort())
  expect(readFileSync(join(saved, 'report.html'), 'utf8')).toMatch(PAGE)
})

test('a page that is there stays, and other criteria make none', () => {
  const saved = copySaved()
  const path = join(saved, 'report.html')
  const other = ['--thresholds', 'memory.peak <= 64Gi']
  expect(analyzeIn(saved, undefined, ...other).status).toBe(0)
  expect(existsSync(path)).toBe(false)
  writeFileSync(path, 'the earlier one')
  expect(analyzeIn(saved, undefined).status).toBe(0)
  expect(readFileSync(path, 'utf8')).toBe('the earlier one')
})

test('where none can be written it is said, and the answer comes all the same', () => {
  const saved = copySaved()
  symlinkSync('nowhere', join(saved, 'report.html'))
  const { status, stderr } = analyzeIn(saved, undefined)
  expect(status).toBe(0)
  expect(stderr).toMatch(/The page could not be written: /)
})

onLinux('--open shows the page of the folder that it was written to', () => {
  const saved = copySaved()
  const { status, stderr, page } = analyzeIn(saved, 'exit 0', '--open')
  expect([status, stderr]).toEqual([0, ''])
  expect(page).toBe(join(saved, 'report.html'))
  expect(readFileSync(page!, 'utf8')).toMatch(PAGE)
})

onLinux('but none that was there before: it may be anybody’s', () => {
  const saved = copySaved()
  writeFileSync(join(saved, 'report.html'), 'the earlier one')
  const { page } = analyzeIn(saved, 'exit 0', '--open')
  expect(dirname(page!)).not.toBe(saved)
  expect(readFileSync(page!, 'utf8')).toMatch(PAGE)
})

onLinux('that of the folder, where files are written to one', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'open-')), 'again')
  const { page } = analyze('exit 0', '-o', '--report-directory', folder)
  expect(page).toBe(join(folder, 'report.html'))
})

onLinux.each([
  ['none is there', undefined, /ENOENT/],
  ['it has none to open', 'exit 3', /xdg-open ended with code 3/]
])('a browser that does not open: %s', (_, browser, told) => {
  const { status, stderr } = analyze(browser, '--open')
  expect(status).toBe(0)
  expect(stderr).toMatch(told)
  expect(stderr).toMatch(/The page is \/\S+report\.html/)
})

onLinux('nothing is opened unasked', () => {
  expect(analyze('exit 0').page).toBeUndefined()
})
