/** What programs print that want to fill our memory, or end badly. */
import { expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { run } from '../../../src/commands/run-command.ts'

const CLI = resolve(import.meta.dirname, '../../../src/commands/run-command.ts')

/** A process of our own that runs a command: what it took, and how it ended. */
function runAlone(script: string): {
  maxRssBytes: number
  lines: number
  longest: number
  kept: number
} {
  const program = `
    import { readFileSync } from "node:fs"
    import { run } from ${JSON.stringify(CLI)}
    let lines = 0, longest = 0
    const onLine = (line) => { lines++; longest = Math.max(longest, line.length) }
    const { stdout } = await run('sh', ['-c', process.argv[1]], { onLine })
    const status = readFileSync("/proc/self/status", "utf8")
    const maxRssBytes = Number(/VmHWM:\\s*(\\d+)/.exec(status)[1]) * 1024
    console.log(JSON.stringify({ maxRssBytes, lines, longest, kept: stdout.length }))
  `
  const child = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', program, script],
    { encoding: 'utf8', timeout: 110_000 }
  )
  return JSON.parse(child.stdout) as ReturnType<typeof runAlone>
}

test.each([
  ['a line that never ends', 'head -c 100000000 /dev/zero | tr "\\0" x', 1],
  ['only returns', 'head -c 3000000 /dev/zero | tr "\\0" "\\r"', 3_000_000],
  ['no text at all', 'head -c 100000000 /dev/zero', 1]
])('memory is bounded: %s', (_, script, lines) => {
  const took = runAlone(script)
  expect(took).toMatchObject({ lines })
  expect(took.longest).toBeLessThanOrEqual(16 * 1024)
  expect(took.kept).toBeLessThanOrEqual(256 * 1024)
  expect(took.maxRssBytes).toBeLessThan(180e6)
})

test('the end of what was printed is kept, also of a cut character', async () => {
  const lines: string[] = []
  const { code, stdout } = await run(
    'sh',
    ['-c', 'printf "a\\r\\nb\\303"; sleep 0.1; printf "\\244\\n\\303"; exit 3'],
    { onLine: (line) => lines.push(line) }
  )
  expect({ code, stdout, lines }).toEqual({
    code: 3,
    stdout: 'a\r\nbä\n\ufffd',
    lines: ['a', 'bä', '\ufffd']
  })
})

test('more arguments than a program can be given are an answer too', async () => {
  const { code, stderr } = await run('true', ['x'.repeat(200_000)])
  expect(code).toBe(-1)
  expect(stderr).toContain('E2BIG')
})

test('a program that is not there is an answer too', async () => {
  const { code, stderr } = await run('no-such-program', [])
  expect(code).toBe(-1)
  expect(stderr).toContain('ENOENT')
})

test('a signal ends it, also one that came before', async () => {
  const cancel = new AbortController()
  const ends = run('sleep', ['60'], { signal: cancel.signal })
  cancel.abort()
  expect((await ends).code).toBe(-1)
  expect((await run('sleep', ['60'], { signal: cancel.signal })).code).toBe(-1)
})

test('what it left running does not hold us up', async () => {
  const { code, stdout } = await run('sh', ['-c', 'echo said; sleep 60 &'])
  expect({ code, stdout }).toEqual({ code: 0, stdout: 'said\n' })
})
