/**
 * The figures of comparisons that were run (`compare.ts`), case by case; and,
 * since real ones take half a minute each, of comparisons drawn from their
 * starts: pairs of the same code that really ran, drawn with replacement and with
 * sides changed, as they are and with one side's numbers made higher.
 */
import {
  compareStarts,
  isDecided,
  MAX_PAIRS
} from '../src/comparison/compare-starts.ts'
import type {
  ComparedMetric,
  PairedStart
} from '../src/comparison/paired-starts.ts'
import { spreadOf } from '../src/comparison/paired-starts.ts'
import { seededRandom } from '../src/load/random.ts'
import { CASES } from './compare-cases.ts'
import { type Line, readLines } from './compare-lines.ts'
import { median } from '../src/measurement/quantile.ts'

const DRAWS = 1000
const EFFECTS: readonly (readonly [ComparedMetric, number])[] = [
  ['cpu.ms_per_request', 1.1],
  ['latency.p50', 1.1],
  ['latency.p95', 1.1],
  ['memory.anonymous', 1.025]
]

const lines = readLines(process.argv[2] ?? '')
console.log(
  'case | comparisons | false alarms | caught | pairs | seconds more | spread of starts: CPU, p50, p95, anonymous'
)
for (const name of Object.keys(CASES)) {
  const of = lines.filter((line) => line.name === name)
  if (of.length > 0) console.log(describe(name, of).join(' | '))
}
console.log('\ndrawn from real pairs of the same code')
for (const name of Object.keys(CASES)) {
  const ran = lines.filter((line) => line.name === name && !line.error)
  const pairs = ran.flatMap(({ starts }) => starts)
  if (CASES[name]!.expected || pairs.length < MAX_PAIRS) continue
  console.log(`${name}, of ${pairs.length} pairs: ${draw(pairs).join(', ')}`)
}

function describe(name: string, lines: readonly Line[]): string[] {
  const { expected } = CASES[name]!
  const whole = lines.filter(({ error }) => error === undefined)
  const isFalse = (line: Line): boolean =>
    line.seen.some((each) => !isExpected(each, expected))
  const caught = whole.filter(({ seen }) => seen.includes(expected ?? ''))
  const spread = (metric: ComparedMetric): string => {
    const each = whole.map(({ starts }) => spreadOf(starts, metric))
    return median(each) > 0 ? `${(median(each) * 100).toFixed(1)} %` : 'none'
  }
  return [
    name,
    `${whole.length}${whole.length < lines.length ? ` and ${lines.length - whole.length} that failed` : ''}`,
    `${whole.filter(isFalse).length}`,
    expected ? `${caught.length}` : '',
    `${median(whole.map(({ pairs }) => pairs))}`,
    `${median(whole.map(({ addedSeconds }) => addedSeconds)).toFixed(0)}, at most ${Math.max(...whole.map(({ addedSeconds }) => addedSeconds))}`,
    [
      spread('cpu.ms_per_request'),
      spread('latency.p50'),
      spread('latency.p95'),
      spread('memory.anonymous')
    ].join(', ')
  ]
}

/** What goes along with what is known: time with CPU, all memory with memory. */
function isExpected(seen: string, expected: string | undefined): boolean {
  if (expected === undefined) return false
  const direction = expected.split(' ')[1]!
  if (!seen.endsWith(direction)) return false
  const time = /^(cpu|latency)/
  return time.test(expected)
    ? time.test(seen)
    : seen.split('.')[0] === expected.split(/[. ]/)[0] || seen === expected
}

function draw(pairs: readonly PairedStart[]): string[] {
  const share = (is: (found: readonly string[]) => boolean, of?: Effect) => {
    let count = 0
    for (let seed = 1; seed <= DRAWS; seed++)
      if (is(drawOne(pairs, seededRandom(seed), of))) count++
    return `${((count / DRAWS) * 100).toFixed(1)} %`
  }
  return [
    `false alarms ${share((found) => found.length > 0)}`,
    ...EFFECTS.map((of) => {
      const [metric, times] = of
      const caught = share((found) => found.includes(`${metric} worse`), of)
      return `${metric} × ${times} caught in ${caught}`
    })
  ]
}

type Effect = (typeof EFFECTS)[number]

/** A whole comparison, looked at after each pair as the run does. */
function drawOne(
  pairs: readonly PairedStart[],
  random: () => number,
  effect?: Effect
): string[] {
  const drawn: PairedStart[] = []
  for (;;) {
    const pair = pairs[Math.floor(random() * pairs.length)]!
    drawn.push(withEffect(random() < 0.5 ? swap(pair) : pair, effect))
    const found = compareStarts(drawn)
    if (isDecided(drawn, found))
      return found
        .filter(({ direction }) => /worse|better/.test(direction))
        .map(({ metric, direction }) => `${metric} ${direction}`)
  }
}

function swap({ base, head, ratios = {} }: PairedStart): PairedStart {
  const turned = Object.entries(ratios).map(([name, of]) => [name, 1 / of])
  return {
    base: head,
    head: base,
    ratios: Object.fromEntries(turned)
  }
}

function withEffect(pair: PairedStart, effect?: Effect): PairedStart {
  if (!effect) return pair
  const [metric, times] = effect
  const value = pair.head[metric]
  if (value === undefined) return pair
  const ratio = pair.ratios?.[metric]
  return {
    base: pair.base,
    head: { ...pair.head, [metric]: value * times },
    ratios: { ...pair.ratios, ...(ratio && { [metric]: ratio * times }) }
  }
}
