import { expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { columnsOf } from '../../../src/report/terminal/width.ts'

const ROOT = resolve(import.meta.dirname, '../../..')
const CLI = join(ROOT, 'src/cli/index.ts')
const PROGRESS = join(ROOT, 'src/cli/progress.ts')
const HIDES = '\u001b[?25l'
const SHOWS = '\u001b[?25h'
// script(1) has other flags elsewhere.
const onLinux = process.platform === 'linux' ? test : test.skip

/** What stands on a terminal after a text: each line as it was drawn last. */
function replay(text: string): string[] {
  const lines = ['']
  let at = 0
  for (const [piece] of text.matchAll(/\u001b\[[?\d;]*[a-zA-Z]|[^]/gu)) {
    const line = lines.at(-1)!
    if (piece === '\n') lines.push('')
    if (piece === '\n' || piece === '\r') at = 0
    else if (piece === '\u001b[K') lines[lines.length - 1] = line.slice(0, at)
    else if (!piece.startsWith('\u001b')) {
      lines[lines.length - 1] = line.slice(0, at) + piece + line.slice(at + 1)
      at += 1
    }
  }
  return lines
}

/** What each drawing of the one line said. */
function frames(text: string): string[] {
  const unstyled = text.replaceAll(/\u001b\[[\d;]*m/g, '')
  return [...unstyled.matchAll(/\r([^\r\n\u001b]+)\u001b\[K/g)].map(
    ([, frame]) => frame!
  )
}

/** What a program of ours wrote on standard error that uses the progress. */
function follow(screen: object, use: string): string {
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      ...['--disable-warning=ExperimentalWarning', '--input-type=module'],
      '--eval',
      `import { openProgress } from ${JSON.stringify(PROGRESS)}
       const progress = openProgress(${JSON.stringify(screen)})
       ${use}`
    ],
    { encoding: 'utf8' }
  )
  expect(status).toBe(0)
  return stderr
}

const SCREEN = { redraws: true, columns: 60, colour: true }
const TRIAL = `
  progress.beginStage('Search for the smallest size')
  progress.beginTrial({ memoryBytes: 64 * 2 ** 20, cpuMillicores: 500 })
  progress.tell('128 MiB: \\u001b[2J all answers right')`

test('one line tells stage, trial, limits and what came of the last', () => {
  // Drawn every half second: twice at least.
  const text = follow(
    SCREEN,
    `${TRIAL}\nsetTimeout(() => progress.close(), 1300)`
  )
  expect(frames(text).at(-1)).toMatch(
    /^. Search · trial 1 at 64 MiB, 500m · 128 MiB: {2}\[2J… {2}\d:\d\d$/
  )
  expect(
    frames(text)
      .map(columnsOf)
      .filter((wide) => wide >= 60)
  ).toEqual([])
  expect(replay(text)).toEqual([''])
})

test.each([
  ['is closed', 'progress.close(); progress.close()'],
  ['ends on its own', ''],
  ['ends at once', 'process.exit(0)']
])('a program that %s leaves a clean line and its cursor', (_, end) => {
  const text = follow(SCREEN, `${TRIAL}\n${end}`)
  expect(text.startsWith(HIDES)).toBe(true)
  expect(text.endsWith(SHOWS)).toBe(true)
  expect(text.split(SHOWS)).toHaveLength(2)
  expect(replay(text)).toEqual([''])
})

test('in a file, lines one below the other, and nothing that moves a cursor', () => {
  const told = follow(
    { ...SCREEN, redraws: false },
    `${TRIAL}\nprogress.tell('one\\r\\n\\ttwo'); progress.close()`
  )
  expect(told).toBe(
    'Search for the smallest size\n  128 MiB:  [2J all answers right\n  one\n   two\n'
  )
  expect(follow({}, '')).not.toContain(HIDES)
})

onLinux('a run on a terminal leaves there what it ends with', () => {
  const folder = mkdtempSync(join(tmpdir(), 'terminal-'))
  writeFileSync(join(folder, 'rows.jsonl'), '{"a":1}\n')
  const command = `stty cols 70; ${process.execPath} --disable-warning=ExperimentalWarning ${CLI} --image service:1 --dataset rows.jsonl`
  const { status, stdout } = spawnSync(
    'script',
    ['--quiet', '--return', '--command', command, '/dev/null'],
    {
      cwd: folder,
      encoding: 'utf8',
      env: {
        PATH: process.env['PATH'] ?? '',
        TERM: 'xterm',
        XDG_CACHE_HOME: folder,
        DOCKER_HOST: 'unix:///nowhere/docker.sock'
      }
    }
  )
  expect(status).toBe(2)
  const drawn = frames(stdout)
  expect(drawn[0]).toMatch(/^⠋ Begin +0:00$/)
  expect(drawn.map(columnsOf)).toEqual(drawn.map(() => 67))
  expect(stdout.lastIndexOf(SHOWS)).toBeGreaterThan(stdout.lastIndexOf(HIDES))
  const left = replay(stdout).join('\n')
  expect(left).not.toMatch(/[⠋⠙⠹⠸⠼⠴⠦⠧⠇⠏]/)
  expect(left).toContain('no-engine')
})
