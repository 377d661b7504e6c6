/**
 * Each target in a process of its own, so that its memory is its own and a hang
 * can be ended. What it was given last is in a file.
 */
import { spawnSync } from 'node:child_process'
import {
  mkdtempSync,
  openSync,
  readFileSync,
  writeFileSync,
  writeSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fuzz } from '../__tests__/edge/fuzz/fuzz.ts'
import { TARGETS } from '../__tests__/edge/fuzz/targets.ts'

const MAX_BYTES = 300e6
const SPARE_SECONDS = 30
/** So small that what is kept is seen, and not what was not yet collected. */
const HEAP = ['--max-old-space-size=160', '--max-semi-space-size=8']

const [seconds = '600', only, last] = process.argv.slice(2)
if (only !== undefined && last !== undefined) await runTarget(only, last)
else fuzzAll(only === undefined ? Object.keys(TARGETS) : [only])

async function runTarget(name: string, path: string): Promise<void> {
  const file = openSync(path, 'w')
  const onText = (text: string): void => {
    // The first line: what was there before may be longer.
    writeSync(file, `${JSON.stringify(text)}\n`, 0)
  }
  const fuzzed = await fuzz(name, { seconds: Number(seconds), onText })
  // `maxRSS` of the process begins with that of the one which started it.
  const status = readFileSync('/proc/self/status', 'utf8')
  const maxBytes = Number(/VmHWM:\s*(\d+)/.exec(status)![1]) * 1024
  process.stdout.write(JSON.stringify({ ...fuzzed, maxBytes }))
}

function fuzzAll(names: readonly string[]): void {
  const each = Number(seconds) / names.length
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-'))
  let failed = 0
  for (const name of names) {
    const path = join(folder, `${name.replace(/\W+/g, '-')}.json`)
    writeFileSync(path, '')
    const child = spawnSync(
      process.execPath,
      [...HEAP, import.meta.filename, String(each), name, path],
      { encoding: 'utf8', timeout: (each + SPARE_SECONDS) * 1000 }
    )
    const fault = faultOf(child)
    if (fault) failed++
    console.log(
      `${name}: ${fault ? `${fault}\nIts text: ${path}` : describe(child.stdout)}`
    )
  }
  process.exitCode = failed > 0 ? 1 : 0
}

interface Child {
  readonly signal: string | null
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

function faultOf(child: Child): string | undefined {
  if (child.signal) return `hung, or was ended by ${child.signal}`
  if (child.status !== 0) return `crashed: ${child.stderr.slice(0, 4000)}`
  const { maxBytes } = JSON.parse(child.stdout) as { maxBytes: number }
  return maxBytes > MAX_BYTES ? `took ${megabytes(maxBytes)}` : undefined
}

function describe(stdout: string): string {
  const { runs, slowestMs, maxBytes } = JSON.parse(stdout) as {
    runs: number
    slowestMs: number
    maxBytes: number
  }
  return `${runs} texts, the slowest ${Math.round(slowestMs)} ms, ${megabytes(maxBytes)}`
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`
}
