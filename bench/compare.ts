/**
 * Comparisons of the same code (A/A) and of services whose difference is known
 * (A/B), on real containers, in slices: it goes on with what FILE has fewest of
 * until SECONDS are over, and appends a line each, so that it can be stopped.
 * `node bench/compare.ts FILE SECONDS [CASE…]`; the figures of FILE:
 * `node bench/compare-figures.ts FILE`.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import {
  buildKnownCost,
  buildService,
  writeRows
} from '../__tests__/docker/action.ts'
import type { Report } from '../src/report/schema/report.ts'
import { CASES, type Case } from './compare-cases.ts'
import { type Line, readLines } from './compare-lines.ts'

const ROOT = resolve(import.meta.dirname, '..')

const [file, seconds = '0', ...asked] = process.argv.slice(2)
if (!file) throw new Error('Usage: node bench/compare.ts FILE SECONDS [CASE…]')
const untilMs = performance.now() + Number(seconds) * 1000
const names = asked.length > 0 ? asked : Object.keys(CASES)
while (performance.now() < untilMs) {
  const lines = readLines(file)
  const countOf = (name: string): number =>
    lines.filter((line) => line.name === name).length
  const next = names.toSorted((a, b) => countOf(a) - countOf(b))[0]!
  const line = compare(next, CASES[next]!, countOf(next) + 1)
  appendFileSync(file, `${JSON.stringify(line)}\n`)
  console.log(
    `${next}: ${line.error ?? `${line.verdict}, ${line.seen.join(', ') || 'nothing'} in ${line.pairs} pairs, ${line.addedSeconds} s`}`
  )
}

/** @param seed orders the stretches, so that each time is another one */
function compare(name: string, of: Case, seed: number): Line {
  const folder = mkdtempSync(join(tmpdir(), 'bench-compare-'))
  const [base, head] = [build(name, of, 'base'), build(name, of, 'head')]
  const run = spawnSync(
    process.execPath,
    [
      ...['--disable-warning=ExperimentalWarning'],
      ...[join(ROOT, 'src/cli/index.ts'), 'compare', '--no-config', '--quiet'],
      ...['--image', head, '--compare-image', base],
      ...['--dataset', writeRows(of.rows ?? 60), '--path', '/'],
      ...['--search', 'off', '--seed', String(seed), '--format', 'json'],
      ...['--report-directory', join(folder, 'report'), ...(of.flags ?? [])]
    ],
    { encoding: 'utf8', cwd: folder, timeout: 200_000 }
  )
  rmSync(folder, { recursive: true, force: true })
  if (!run.stdout.startsWith('{'))
    return { ...NOTHING, name, error: run.stderr.trim().slice(0, 500) }
  return summarize(name, JSON.parse(run.stdout) as Report)
}

function build(name: string, of: Case, side: 'base' | 'head'): string {
  const service = of.service ? buildService(of.service) : buildKnownCost()
  const tag = `bench-compare-${name}:${side}`
  // Another image of the same code; a label alone is none.
  const text = `FROM ${service}\nENV SIDE=${side}\n${of[side]}\n`
  execFileSync('docker', ['build', '--quiet', '--tag', tag, '-'], {
    input: text,
    stdio: ['pipe', 'ignore', 'ignore'],
    env: { ...process.env, DOCKER_BUILDKIT: '0' }
  })
  return tag
}

const NOTHING: Omit<Line, 'name'> = {
  verdict: 'inconclusive',
  seen: [],
  open: [],
  obstacles: [],
  changes: [],
  starts: [],
  pairs: 0,
  plainSeconds: 0,
  addedSeconds: 0
}

function summarize(name: string, report: Report): Line {
  const { comparison, error, stages } = report
  if (!comparison) return { ...NOTHING, name, error: error?.message ?? 'none' }
  const { changes, verdict, starts, drift, obstacles } = comparison
  const takes = (of: RegExp): number => {
    const asked = stages.filter(({ stage }) => of.test(stage))
    return Math.round(asked.reduce((sum, { ms }) => sum + ms, 0) / 100) / 10
  }
  return {
    name,
    verdict,
    seen: changes
      .filter(({ direction }) => /worse|better/.test(direction))
      .map(({ metric, direction }) => `${metric} ${direction}`),
    open: changes
      .filter(({ direction }) => direction === 'open')
      .map(({ metric }) => metric),
    obstacles,
    changes,
    starts,
    pairs: starts.length,
    plainSeconds: takes(/^(?!.*base)/),
    addedSeconds: takes(/base/),
    drift
  }
}
