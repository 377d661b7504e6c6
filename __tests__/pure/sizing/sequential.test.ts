import { describe, expect, test } from '@jest/globals'
import { testSequentially } from '../../../src/sizing/cpu/sequential.ts'
import { randomFrom } from './cfs-queue.ts'

const LOOKS = { fewest: 2, most: 8 }

describe('the verdict on logarithms of measured ÷ allowed', () => {
  test.each([
    // One look may be luck.
    [[-0.5], 'unsure'],
    [[-0.5, -0.5], 'holds'],
    [[0.5, 0.45], 'fails'],
    // Under 5 % off: two looks are not enough, whatever they agree on.
    [[-0.03, -0.03], 'unsure'],
    [[-0.5, 0.4], 'unsure'],
    // The last look decides.
    [[-0.1, 0.1, -0.1, 0.1, -0.1, 0.1, -0.1, -0.1], 'holds'],
    [[-0.1, 0.1, -0.1, 0.1, -0.1, 0.1, 0.1, 0.1], 'fails']
  ] as const)('%j: %s', (observations, verdict) => {
    expect(testSequentially(observations, [], LOOKS)).toBe(verdict)
  })

  test('siblings that scatter make it careful', () => {
    const close = [-0.2, -0.22]
    expect(testSequentially(close, [[0.3, 0.31, 0.3]], LOOKS)).toBe('holds')
    expect(testSequentially(close, [[0.9, -0.3, 0.3]], LOOKS)).toBe('unsure')
  })
})

describe('error, of 2000 tests', () => {
  function share(meanLog: number, spread: number) {
    const random = randomFrom(11)
    const normal = () =>
      (random() + random() + random() + random() - 2) * Math.sqrt(3)
    let wrong = 0
    let looks = 0
    for (let i = 0; i < 2000; i++) {
      const seen: number[] = []
      let verdict = 'unsure'
      while (verdict === 'unsure') {
        seen.push(meanLog + normal() * spread)
        verdict = testSequentially(seen, [], LOOKS)
      }
      looks += seen.length
      if (verdict === 'holds') wrong++
    }
    return { wrong: wrong / 2000, looks: looks / 2000 }
  }

  test.each([
    // 10 % above what is allowed, at noise of 5 % and 10 %.
    [0.1, 0.05, 0.001],
    [0.1, 0.1, 0.01],
    // 20 %, at noise of 20 %.
    [0.2, 0.2, 0.02]
  ])('%d too slow at noise %d: taken to hold under %d', (log, spread, most) => {
    const { wrong, looks } = share(log, spread)
    expect(wrong).toBeLessThan(most)
    expect(looks).toBeLessThan(6)
  })
})
