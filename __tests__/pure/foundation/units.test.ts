import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  MIB,
  formatBytes,
  formatMillicores,
  formatMs,
  formatShare,
  parseBytes,
  parseCores,
  parseDurationMs,
  parseRate,
  parseShare,
  toGigabytes,
  toKubernetesCpu,
  toKubernetesMemory
} from '../../../src/foundation/units.ts'

const GIB = 2 ** 30

describe('parsers', () => {
  test.each([
    ['512Mi', 512 * MIB],
    ['1GiB', GIB],
    ['1.5GB', 1_500_000_000],
    ['.5Gi', GIB / 2],
    ['2g', 2 * GIB], // docker's suffixes are binary
    ['2G', 2_000_000_000], // and Kubernetes' decimal
    ['512 MiB', 512 * MIB],
    ['0', 0],
    ['512', 512],
    ['1.5', 2], // whole bytes
    ['512mb', undefined], // 10^6 for some, 2^20 for docker
    ['-1Mi', undefined],
    ['1e3', undefined],
    ['Mi', undefined],
    ['1Mi 2Mi', undefined],
    ['toString', undefined],
    ['1toString', undefined],
    ['', undefined],
    ['9'.repeat(400), undefined] // infinite
  ])('parseBytes(%s) is %s', (text, bytes) => {
    expect(parseBytes(text)).toBe(bytes)
  })

  test.each([
    ['500m', 500],
    ['0.5', 500],
    ['1.1', 1100], // 1.1 × 1000 is 1100.0000000000002
    ['2', 2000],
    ['0.5 cores', undefined],
    ['50%', undefined]
  ])('parseCores(%s) is %s', (text, millicores) => {
    expect(parseCores(text)).toBe(millicores)
  })

  test.each([
    ['200ms', 200],
    ['2s', 2000],
    ['1.1s', 1100],
    ['1m', 60_000],
    ['1.5h', 5_400_000],
    ['200', undefined], // of what?
    ['1m30s', undefined]
  ])('parseDurationMs(%s) is %s', (text, ms) => {
    expect(parseDurationMs(text)).toBe(ms)
  })

  test.each([
    ['15%', 0.15],
    ['99.9%', 0.999], // 99.9 × 0.01 is 0.9990000000000001
    ['57%', 0.57],
    ['15', undefined],
    ['0.15', undefined]
  ])('parseShare(%s) is %s', (text, share) => {
    expect(parseShare(text)).toBe(share)
  })

  test.each([
    ['50/s', 50],
    ['90/m', 1.5],
    ['50', undefined]
  ])('parseRate(%s) is %s', (text, rate) => {
    expect(parseRate(text)).toBe(rate)
  })

  test('any text gives a finite number of at least 0, or undefined', () => {
    const number = fc.stringMatching(/^[\d.]{1,8}$/)
    const unit = fc.constantFrom('', 'm', 'Mi', 'GB', 's', 'ms', '%', '/s')
    const likely = fc.tuple(number, unit).map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.oneof(fc.string(), likely), (text) => {
        for (const parse of [
          parseBytes,
          parseCores,
          parseDurationMs,
          parseShare,
          parseRate
        ]) {
          const value = parse(text)
          if (value === undefined) continue
          expect(value).toBeGreaterThanOrEqual(0)
          expect(value).toBeLessThan(Infinity)
        }
      })
    )
  })

  test('larger numbers of a unit are larger quantities', () => {
    const hundredths = fc.integer({ min: 0, max: 1_000_000 })
    fc.assert(
      fc.property(hundredths, hundredths, (a, b) => {
        const [low, high] = [Math.min(a, b) / 100, Math.max(a, b) / 100]
        for (const [parse, unit] of [
          [parseBytes, 'MiB'],
          [parseCores, ''],
          [parseDurationMs, 's'],
          [parseShare, '%'],
          [parseRate, '/m']
        ] as const)
          expect(parse(`${low}${unit}`)).toBeLessThanOrEqual(
            parse(`${high}${unit}`)!
          )
      })
    )
  })

  test('a percentage that people write equals the share that is measured', () => {
    // Else `success.rate >= 57%` would fail on 57 of 100.
    for (let failed = 0; failed <= 1000; failed++)
      expect(parseShare(`${(1000 - failed) / 10}%`)).toBe(
        (1000 - failed) / 1000
      )
  })
})

describe('printing', () => {
  test('a Kubernetes memory quantity holds the bytes, with less than 1 Mi over', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 45 }), (bytes) => {
        const back = parseBytes(toKubernetesMemory(bytes))!
        expect(back).toBeGreaterThanOrEqual(bytes)
        expect(back - bytes).toBeLessThan(MIB)
        expect(toKubernetesMemory(back)).toBe(toKubernetesMemory(bytes))
      })
    )
  })

  test('a Kubernetes CPU quantity holds the millicores', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), (micro) => {
        const cpu = micro / 1000
        const back = parseCores(toKubernetesCpu(cpu))!
        expect(back).toBeGreaterThanOrEqual(cpu)
        expect(back - cpu).toBeLessThan(1)
      })
    )
  })

  test("Azure's GB are enough in both meanings", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 40 }), (bytes) => {
        const gigabytes = toGigabytes(bytes)
        expect(Math.round(gigabytes * 1e9)).toBeGreaterThanOrEqual(bytes)
        expect(gigabytes * 1e9 - bytes).toBeLessThan(1e7 + 1)
      })
    )
  })

  test('whole quantities print and parse back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), (n) => {
        expect(parseBytes(formatBytes(n * MIB))).toBe(n * MIB)
        expect(parseCores(formatMillicores(n))).toBe(n)
        expect(parseShare(formatShare(n / 1000).replace(' ', ''))).toBe(
          n / 1000
        )
      })
    )
  })

  test.each([
    [0, '0 MiB'],
    [116 * MIB, '116 MiB'],
    [12.34 * MIB, '12.3 MiB'],
    [9999 * MIB, '9999 MiB'],
    [12 * GIB, '12.0 GiB'],
    [-3 * MIB, '-3 MiB']
  ])('formatBytes(%s) is %s', (bytes, text) => {
    expect(formatBytes(bytes)).toBe(text)
  })

  test.each([
    [0, '0 %'],
    [0.153, '15.3 %'],
    [1, '100 %'],
    [0.99996, '99.996 %'], // not all succeeded
    [0.0001, '0.01 %'] // and not none
  ])('formatShare(%s) is %s', (share, text) => {
    expect(formatShare(share)).toBe(text)
  })

  test.each([
    [0.04, '0.0 ms'],
    [12.34, '12.3 ms'],
    [99.96, '100 ms'],
    [234.5, '235 ms'],
    [999.6, '1.00 s'],
    [1234.5, '1.23 s'],
    [90_000, '1.5 min']
  ])('formatMs(%s) is %s', (ms, text) => {
    expect(formatMs(ms)).toBe(text)
  })
})
