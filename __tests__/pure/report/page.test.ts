import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createHash } from 'node:crypto'
import { renderPage } from '../../../src/report/html/render-page.ts'
import { renderRows } from '../../../src/report/html/row-table.ts'
import { composeSeries } from '../../../src/report/html/series.ts'
import { composeRates } from '../../../src/report/html/rate.ts'
import { shapeLatency } from '../../../src/report/html/latency-shape.ts'
import { endedMs, sentMs } from '../../../src/measurement/moments.ts'
import { buildMeasurement, MIB } from '../analysis/measurement-builder.ts'
import type { Viewed } from '../../../src/report/viewed.ts'
import { HOSTILE, VIEWED, renderMillion } from './pages.ts'

const sha256 = (text: string): string =>
  createHash('sha256').update(text).digest('base64')

describe('the page', () => {
  test('what runs and what dresses is what the policy says, and nothing loads', () => {
    const page = renderPage(VIEWED.whole())
    const [, policy = ''] =
      /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(page)!
    expect(policy).toContain('default-src &#39;none&#39;')
    const scripts = [...page.matchAll(/<script>([^]*?)<\/script>/g)]
    const styles = [...page.matchAll(/<style>([^]*?)<\/style>/g)]
    expect([scripts.length, styles.length]).toEqual([1, 1])
    expect(policy).toContain(
      `script-src &#39;sha256-${sha256(scripts[0]![1]!)}`
    )
    expect(policy).toContain(`style-src &#39;sha256-${sha256(styles[0]![1]!)}`)
    expect(page).not.toMatch(/\s(src|style|on\w+)=/)
  })

  test('rows of a report whose trial is not there have no counts', () => {
    const { report } = VIEWED.whole()
    const rows = renderRows(report.analysis!, undefined)
    const [, ...cells] = rows.text.split('<tr>').at(-1)!.split('<td')
    expect(report.analysis!.slowestRows.length).toBeGreaterThan(0)
    expect(cells.slice(-2).join('')).toMatch(/>–<[^]*>–</)
  })

  test('no text from outside is more than text', () => {
    const tags = (page: string): string[] =>
      page
        .replace(/<script type="application\/json"[^]*?<\/script>/, '')
        .match(/<[/a-z][^>]*>/gi)!
        .map((tag) => tag.replace(/"[^"]*"/g, '""'))
    const plain = renderPage({ ...VIEWED.whole(), runUrl: undefined })
    const hostile = renderPage(VIEWED.hostile())
    expect(hostile).toContain('&lt;script&gt;alert(1)')
    expect(hostile).not.toContain(HOSTILE.slice(0, 40))
    const names = (page: string) =>
      new Set(tags(page).map((tag) => /\w+/.exec(tag)![0]))
    expect([...names(hostile)].sort()).toEqual([...names(plain)].sort())
    const scripts = (page: string) => page.match(/<script/g)!.length
    expect(scripts(hostile)).toBe(2)
  })

  test('is small, and not much larger for a million requests', () => {
    expect(renderPage(VIEWED.whole()).length).toBeLessThan(250_000)
    expect(renderMillion().length).toBeLessThan(1_500_000)
  })

  test('every entry of its contents leads somewhere', () => {
    const page = renderPage(VIEWED.whole())
    const targets = [...page.matchAll(/<li><a href="#(\w+)"/g)].map(
      ([, id]) => id
    )
    expect(targets).toEqual([
      ...['size', 'search', 'price', 'thresholds', 'memory', 'cpu', 'latency'],
      ...['cost', 'rows', 'time', 'setting', 'findings', 'reproduce', 'log']
    ])
    for (const id of targets) expect(page).toContain(`<section id="${id}">`)
  })

  test.each([
    ['compared', 'size', 'comparison'],
    ['compared', 'comparison', 'search'],
    ['of an open loop', 'latency', 'rate'],
    ['with a trend', 'rows', 'trend']
  ] as const)('a run %s has that, in its place', (which, before, after) => {
    const page = renderPage(VIEWED[which]())
    const places = [before, after].map((id) => page.indexOf(`id="${id}"`))
    expect(places[0]).toBeGreaterThan(0)
    expect(places[1]).toBeGreaterThan(places[0]!)
  })

  test('it says at the top what was run, with what, when', () => {
    const page = renderPage(VIEWED.whole())
    const [, header = ''] = /<header>([^]*?)<\/header>/.exec(page)!
    expect(header).toContain(
      'built from Dockerfile · 200 rows of rows.jsonl · 2026-11-23 12:00 UTC'
    )
  })

  test('how the size was arrived at is open, below its picture', () => {
    const page = renderPage(VIEWED.whole())
    const [, section = ''] = /<section id="search">([^]*?)<\/section>/.exec(
      page
    )!
    const places = ['class="mark', '<h3>How it was arrived at', 'headroom <']
    const found = places.map((part) => section.indexOf(part))
    expect(found[0]).toBeGreaterThan(0)
    expect(found).toEqual([...found].sort((a, b) => a - b))
    expect(section).not.toContain('<details')
    // As the picture's tips and the list of trials count them.
    expect(section).toMatch(/>\s*2, decide\s*</)
  })

  test('each bar of the histogram stands in a table', () => {
    const page = renderPage(VIEWED.whole())
    const [, section = ''] = /<section id="latency">([^]*?)<\/section>/.exec(
      page
    )!
    const bars = section.match(/class="bar (warm-up|steady|proof)"\s*><title/g)!
    expect(section.match(/class="bar proof"\s*><title/g)).toHaveLength(1)
    const [, rows = ''] = /<table[^]*?<table([^]*)<\/table>/.exec(section)!
    expect(bars.length).toBeGreaterThan(5)
    expect(rows.match(/<th scope="row"/g)).toHaveLength(bars.length)
  })
})

describe('curves', () => {
  test('the highest and the lowest reading are in them, whatever their number', () => {
    const reading = fc.integer({ min: 1, max: 2 ** 36 })
    fc.assert(
      fc.property(
        fc.array(reading, { minLength: 1, maxLength: 900 }),
        (bytes) => {
          const trial = buildMeasurement({
            requests: bytes.length,
            counters: (atMs) => ({
              memoryBytes: bytes[Math.min(atMs / 10, bytes.length - 1)]!,
              anonymousBytes: bytes[Math.min(atMs / 10, bytes.length - 1)]!,
              sharedBytes: 0,
              fileBytes: 0,
              kernelBytes: 0
            })
          })
          const series = composeSeries('x', trial)
          const mib = (value: number): number =>
            Math.round((value / MIB) * 10) / 10
          expect(series.atS.length).toBeLessThanOrEqual(240)
          const high = series.memory.anonymous.map((value) => value ?? NaN)
          const low = series.lowestMib.map((value) => value ?? NaN)
          expect(Math.max(...high)).toBe(mib(Math.max(...bytes)))
          expect(Math.min(...low)).toBe(mib(Math.min(...bytes)))
        }
      ),
      { numRuns: 50 }
    )
  })

  test('requests under way are counted as one by one', () => {
    const trial = buildMeasurement({
      requests: 300,
      concurrency: 7,
      serviceMs: (i) => 3 + ((i * 31) % 23)
    })
    const { exchanges } = trial
    const atOnce = Array.from({ length: exchanges.length }, (_, i) => {
      const moment = sentMs(exchanges, i)
      let count = 0
      for (let j = 0; j < exchanges.length; j++)
        if (sentMs(exchanges, j) <= moment && endedMs(exchanges, j) > moment)
          count++
      return count
    })
    const { inFlight } = composeSeries('x', trial)
    expect(Math.max(...inFlight.map(Number))).toBe(Math.max(...atOnce))
    expect(inFlight.at(0)).toBe(0)
  })

  test.each([
    [100, ['start', 'measuring']],
    [9000, ['start', 'measuring', 'soak']]
  ])('a trial that goes on for %d ms after its replay', (moreMs, names) => {
    const trial = buildMeasurement({ requests: 50 })
    const { replayedMs = 0 } = trial.marks
    const marks = { ...trial.marks, endedMs: replayedMs + moreMs }
    const { phases } = composeSeries('x', { ...trial, marks })
    expect(phases.map(({ name }) => name)).toEqual(names)
  })

  test('CPU time is neither lost nor made', () => {
    const trial = buildMeasurement({
      requests: 500,
      counters: (atMs) => ({ cpuMs: atMs ** 1.2 })
    })
    const { atS, meanMillicores, peakMillicores } = composeSeries('x', trial)
    const usedMs = atS.reduce(
      (sum, at, i) => sum + (at - (atS[i - 1] ?? 0)) * meanMillicores[i]!,
      0
    )
    const endMs = trial.samples.atMs.at(-1)!
    expect(usedMs / endMs ** 1.2).toBeCloseTo(1, 2)
    peakMillicores.forEach((peak, i) =>
      expect(peak).toBeGreaterThanOrEqual(meanMillicores[i]!)
    )
  })
})

test('an open loop: every request is due once, and answered once', () => {
  const load = {
    kind: 'open',
    ratePerSecond: 100,
    arrivals: 'constant',
    seed: 1,
    concurrency: 4
  } as const
  const trial = buildMeasurement({
    requests: 333,
    concurrency: 4,
    serviceMs: (i) => 20 + (i % 7)
  })
  const open = { ...trial, plan: { ...trial.plan, load } }
  const rates = composeRates(open)
  const stepS = (rates[1]!.atS - rates[0]!.atS) * rates.length
  const sum = (of: 'asked' | 'achieved') =>
    rates.reduce((all, rate) => all + rate[of], 0) * (stepS / rates.length)
  expect(sum('asked') / 333).toBeCloseTo(1, 1)
  expect(sum('achieved')).toBeCloseTo(sum('asked'), 5)
  const { report, record } = VIEWED.whole()
  const page = renderPage({
    report,
    record: { ...record, trial: open },
    runUrl: undefined
  })
  expect(page).toContain('<section id="rate">')
  expect(renderPage(VIEWED.whole())).not.toContain('<section id="rate">')
})

describe('response times', () => {
  test('every right answer is in a bin, and none is there twice', () => {
    const trial = buildMeasurement({
      requests: 1234,
      warmup: 56,
      serviceMs: (i) => 0.5 + (i % 700) ** 2 / 100,
      outcome: (i) => (i % 10 === 0 ? 'timed-out' : 'succeeded')
    })
    const { shapes, edgesMs } = shapeLatency(trial)
    const sums = shapes.map(({ counts }) => counts.reduce((a, b) => a + b))
    expect(shapes.map(({ phase }) => phase)).toEqual(['warm-up', 'steady'])
    expect(sums).toEqual(shapes.map(({ requests }) => requests))
    expect(sums).toEqual([50, 1111])
    expect(edgesMs.length).toBe(49)
  })

  test('those of the proof stand beside those at full size', () => {
    const latency = (viewed: Viewed): string =>
      /<section id="latency">([^]*?)<\/section>/.exec(renderPage(viewed))![1]!
    const whole = VIEWED.whole()
    const proved = latency(whole)
    expect(proved).toContain('answers at the recommended size, 70 MiB and 560m')
    expect(proved).toContain('proof, at the recommended size, 120 answers')
    // All of its replays: each request took 75 ms.
    const shares = proved.matchAll(
      />\s*([\d.]+)\u00a0%\s*<\/th>\s*<td[^>]*>\s*proof\s*<\/td>\s*<td[^>]*>\s*([^<]*?)\s*</g
    )
    const within = [...shares].map(([, , ms]) => ms)
    expect(within.length).toBeGreaterThan(5)
    expect(new Set(within)).toEqual(new Set(['75.0\u00a0ms']))
    const { report } = whole
    const size = report.recommendation
    if (size?.kind !== 'size') throw new Error('There is a size.')
    const recommendation = { ...size, proved: false }
    const unproved = { ...whole, report: { ...report, recommendation } }
    expect(latency(unproved)).not.toContain('proof')
  })

  test('no percentile of fewer answers than it needs', () => {
    const trial = buildMeasurement({ requests: 100 })
    const [steady] = shapeLatency(trial).shapes
    expect(steady!.quantiles.at(-1)!.share).toBeCloseTo(0.99)
  })
})
