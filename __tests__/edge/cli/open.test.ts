import { expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '../../..')
const SAVED = join(ROOT, '__tests__/saved-runs/known-cost-whole')
// Another platform has another opener, by no name that can be put in its place.
const onLinux = process.platform === 'linux' ? test : test.skip

/** What `analyze` told, where a browser keeps what it was asked to show. */
function analyze(browser: string | undefined, ...flags: string[]) {
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
    [join(ROOT, 'src/cli/index.ts'), 'analyze', SAVED, ...flags],
    { env: { ...environment, PATH: folder }, encoding: 'utf8' }
  )
  const page = existsSync(shown) ? readFileSync(shown, 'utf8') : undefined
  return { status, stderr, page }
}

onLinux('--open shows the page, and leaves the saved run as it is', () => {
  const { status, stderr, page } = analyze('exit 0', '--open')
  expect([status, stderr]).toEqual([0, ''])
  expect(dirname(page!)).not.toBe(SAVED)
  expect(existsSync(join(SAVED, 'report.html'))).toBe(false)
  expect(readFileSync(page!, 'utf8')).toMatch(/^<!doctype html>[^]*<\/html>\n$/)
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
