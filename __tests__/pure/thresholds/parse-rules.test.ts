import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseRules } from '../../../src/thresholds/parse-rules.ts'
import {
  METRICS,
  type MetricName,
  type MetricUnit,
  OPERATORS
} from '../../../src/thresholds/rule.ts'

const MIB = 2 ** 20

describe('parseRules', () => {
  test.each([
    ['memory.peak <= 512Mi', 'memory.peak', '<=', 512 * MIB],
    ['image.size<1.5GB', 'image.size', '<', 1_500_000_000],
    ['memory.peak == 536870912', 'memory.peak', '==', 512 * MIB],
    ['cpu.peak < 500m', 'cpu.peak', '<', 500],
    ['cpu.recommended <= 0.5', 'cpu.recommended', '<=', 500],
    ['latency.p95 < 200ms', 'latency.p95', '<', 200],
    ['latency.p99.9 <= 2s', 'latency.p99.9', '<=', 2000],
    ['success.rate >= 99%', 'success.rate', '>=', 0.99],
    ['success.rate == 100 %', 'success.rate', '==', 1],
    ['cpu.throttled <= 5%', 'cpu.throttled', '<=', 0.05],
    ['failures == 0', 'failures', '==', 0],
    ['throughput >= 50/s', 'throughput', '>=', 50],
    ['throughput >= 50', 'throughput', '>=', 50],
    ['throughput > 90/m', 'throughput', '>', 1.5],
    ['oom.kills > 0', 'oom.kills', '>', 0]
  ])('%s', (text, ...rule) => {
    const [metric, operator, limit] = rule
    const level = 'fail'
    expect(parseRules(text)).toEqual({
      rules: [{ metric, operator, limit, level, text }],
      mistakes: []
    })
  })

  test('comments, empty lines, CRLF and warn:', () => {
    const { rules, mistakes } = parseRules(
      '# budget\r\n\r\n  warn: startup <= 2s  # cold\r\nwarn :failures<1\r\n'
    )
    expect(mistakes).toEqual([])
    expect(rules.map(({ level, text }) => [level, text])).toEqual([
      ['warn', 'warn: startup <= 2s'],
      ['warn', 'warn :failures<1']
    ])
  })

  test.each([
    ['memroy.peak <= 1Gi', /no metric memroy.peak \(did you mean memory.peak/],
    ['Latency.P95 < 2s', /did you mean latency.p95/],
    ['latency.p999 < 2s', /did you mean latency.p99/],
    ['colour == 3', /the metrics are memory.peak, .*oom.kills/],
    ['failures = 0', /`=` is not one of < <= > >= ==/],
    ['failures != 0', /`!=` is not one of/],
    ['failures => 0', /`=>` is not one of/],
    ['latency.p95 < 200', /needs a time with its unit .*, not "200"/],
    ['latency.p95 < 512Mi', /needs a time/],
    ['memory.peak <= 512', /needs an amount of memory/],
    ['memory.peak <= 2s', /needs an amount of memory/],
    ['cpu.peak < 500', /needs cores such as/],
    ['success.rate >= 0.99', /needs a percentage/],
    ['success.rate >= 990%', /needs a percentage/],
    ['failures <= 1.5', /needs a whole number/],
    ['failures <= -1', /failures is not compared with a base/],
    ['throughput >= 50ms', /needs a rate/],
    ['throughput >=', /needs a rate such as `50\/s`, not ""/],
    ['latency.p95 == 200ms', /never exactly a number; use <= or >=/],
    ['warning: failures == 0', /is not `<metric> <op> <value>`/],
    ['cost.per_month <= 20 dollars', /needs an amount in the currency/],
    ['cost.per_month == 20', /is never exactly/],
    ['memory.peak 512Mi', /is not `<metric> <op> <value>`/],
    ['memory.peak <= 512Mi 3', /needs an amount of memory/]
  ])('refuses %s', (text, mistake) => {
    const { rules, mistakes } = parseRules(`failures == 0\n${text}`)
    expect(rules).toHaveLength(1)
    expect(mistakes).toHaveLength(1)
    expect(mistakes[0]).toMatch(mistake)
    expect(mistakes[0]).toContain(`line 2, "${text}"`)
  })

  test('every rule that is printed parses back', () => {
    const UNITS: Readonly<
      Record<MetricUnit, readonly [unit: string, factor: number]>
    > = {
      bytes: ['Mi', MIB],
      millicores: ['m', 1],
      ms: ['ms', 1],
      share: ['%', 0.01],
      count: ['', 1],
      money: ['', 1],
      'per-second': ['/s', 1]
    }
    const rule = fc.record({
      metric: fc.constantFrom(...(Object.keys(METRICS) as MetricName[])),
      operator: fc.constantFrom(...OPERATORS.filter((op) => op !== '==')),
      number: fc.integer({ min: 1, max: 100 }),
      level: fc.constantFrom('fail', 'warn'),
      blank: fc.constantFrom('', ' ', '\t ')
    })
    fc.assert(
      fc.property(rule, ({ metric, operator, number, level, blank }) => {
        const [unit, factor] = UNITS[METRICS[metric]]
        const warn = level === 'warn' ? `warn:${blank}` : ''
        const text = `${warn}${metric}${blank}${operator}${blank}${number}${unit}`
        const parsed = parseRules(`${text}${blank}# why`)
        expect(parsed.mistakes).toEqual([])
        const [back] = parsed.rules
        expect(back).toMatchObject({ metric, operator, level, text })
        expect(back!.limit).toBeCloseTo(number * factor, 9)
        expect(parseRules(back!.text).rules).toEqual(parsed.rules)
      })
    )
  })

  test('any text gives as many rules and mistakes as it has lines to judge', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { rules, mistakes } = parseRules(text)
        const judged = text
          .split(/\r?\n/)
          .filter((line) => line.replace(/#.*/, '').trim() !== '')
        expect(rules.length + mistakes.length).toBe(judged.length)
      })
    )
  })
})
