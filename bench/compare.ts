/**
 * Comparisons of the same code (A/A) and of services whose difference is known
 * (A/B), on real containers. One service a call, so that it can go on where it
 * was: node bench/compare.ts SERVICE [TIMES]. A line each, as JSON, to be added
 * up; `node bench/compare.ts` lists the services.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Report } from '../src/report/schema/report.ts'

const ROOT = resolve(import.meta.dirname, '..')
const KNOWN_COST = '__tests__/services/known-cost'

/** A build context, what base and head are given, and what must be seen. */
interface Pair {
  readonly context: string
  readonly base: string
  readonly head: string
  /** Absent: nothing. */
  readonly expected?: readonly string[]
}

const same = (context: string, env = 'SIDE'): Pair => ({
  context,
  base: `ENV ${env}=1`,
  head: `ENV ${env}=2`
})
const differs = (base: string, head: string, ...expected: string[]): Pair => ({
  context: KNOWN_COST,
  base: `ENV ${base}`,
  head: `ENV ${head}`,
  expected
})

const PAIRS: Readonly<Record<string, Pair>> = {
  'aa-python': {
    context: KNOWN_COST,
    base: 'ENV BURN_MS=10 SIDE=1',
    head: 'ENV BURN_MS=10 SIDE=2'
  },
  'aa-gunicorn': same('bench/minimum/gunicorn'),
  'aa-go': same('bench/minimum/go'),
  'aa-node': same('bench/minimum/node'),
  'ab-cpu-10': differs('BURN_MS=50', 'BURN_MS=55', 'cpu.ms_per_request worse'),
  'ab-cpu-less': differs(
    'BURN_MS=50',
    'BURN_MS=45',
    'cpu.ms_per_request better'
  ),
  'ab-wait-10': differs('SLEEP_MS=50', 'SLEEP_MS=55', 'latency.p50 worse'),
  'ab-memory-2': differs(
    'BURN_MS=5 HOLD_MIB=200',
    'BURN_MS=5 HOLD_MIB=206',
    'memory.anonymous worse'
  ),
  'ab-memory-8': differs(
    'BURN_MS=5 HOLD_MIB=40',
    'BURN_MS=5 HOLD_MIB=48',
    'memory.anonymous worse'
  ),
  'ab-start': differs(
    'BURN_MS=5 START_S=0.5',
    'BURN_MS=5 START_S=0.8',
    'startup worse'
  ),
  'ab-image': {
    context: KNOWN_COST,
    base: 'ENV BURN_MS=5',
    head: 'ENV BURN_MS=5\nRUN head -c 20000000 /dev/urandom > /more',
    expected: ['image.size worse']
  }
}

const [name, times = '1'] = process.argv.slice(2)
const pair = name === undefined ? undefined : PAIRS[name]
if (pair) for (let i = 0; i < Number(times); i++) compare(name!, pair)
else console.log(Object.keys(PAIRS).join('\n'))

function compare(name: string, pair: Pair): void {
  const folder = mkdtempSync(join(tmpdir(), 'bench-compare-'))
  const rows = Array.from({ length: 100 }, (_, i) => `{"row": ${i + 1}}\n`)
  const dataset = join(folder, 'rows.jsonl')
  writeFileSync(dataset, rows.join(''))
  const [base, head] = [build(pair, 'base'), build(pair, 'head')]
  const run = spawnSync(
    process.execPath,
    [
      ...['--disable-warning=ExperimentalWarning'],
      ...[join(ROOT, 'src/cli/index.ts'), 'compare', '--no-config', '--quiet'],
      ...['--image', head, '--compare-image', base, '--dataset', dataset],
      ...['--search', 'off', '--path', '/', '--format', 'json'],
      ...['--report-directory', join(folder, 'report')]
    ],
    { encoding: 'utf8', cwd: folder }
  )
  rmSync(folder, { recursive: true, force: true })
  console.log(JSON.stringify(judge(name, pair, run.stdout)))
}

function build({ context, ...sides }: Pair, side: 'base' | 'head'): string {
  const service = `bench-compare-${context.replaceAll(/\W+/g, '-').replace(/^-/, '')}`
  const docker = (args: string[], input = ''): void =>
    void execFileSync('docker', args, {
      input,
      stdio: ['pipe', 'ignore', 'ignore'],
      env: { ...process.env, DOCKER_BUILDKIT: '0' }
    })
  docker(['build', '--quiet', '--tag', service, join(ROOT, context)])
  const tag = `${service}:${side}`
  docker(
    ['build', '--quiet', '--tag', tag, '-'],
    `FROM ${service}\n${sides[side]}\n`
  )
  return tag
}

/** What was seen against what is known. */
function judge(name: string, { expected = [] }: Pair, json: string): object {
  const { comparison, error } = JSON.parse(json) as Report
  if (!comparison) return { name, error: error?.message }
  const { changes, verdict, elapsedMs, starts, drift, obstacles } = comparison
  const seen = changes
    .filter(({ direction }) => direction === 'worse' || direction === 'better')
    .map(({ metric, direction }) => `${metric} ${direction}`)
  const open = changes
    .filter(({ direction }) => direction === 'open')
    .map(({ metric }) => metric)
  return {
    name,
    caught: expected.every((each) => seen.includes(each)),
    falseAlarms: expected.length === 0 ? seen : [],
    ...{ verdict, seen, open, obstacles },
    pairs: starts.length,
    seconds: Math.round(elapsedMs / 1000),
    drift
  }
}
