import { expect, test } from '@jest/globals'
import { findRestarts } from '../../../src/measurement/restarts.ts'
import { renderMemory } from '../../../src/report/html/charts.ts'
import { composeSeries } from '../../../src/report/html/series.ts'
import { buildMeasurement, MIB } from '../analysis/measurement-builder.ts'

/** A master and a worker, which goes for 200 ms at each of these moments. */
function supervised(gone: readonly number[], kept = 10) {
  return buildMeasurement({
    requests: 300,
    counters: (atMs) => {
      const isGone = gone.some((from) => atMs >= from && atMs < from + 200)
      return {
        pids: isGone ? 1 : 2,
        anonymousBytes: (isGone ? kept : 50) * MIB,
        oomKills: gone.filter((from) => atMs >= from).length
      }
    }
  })
}

test('a worker that is back was restarted', () => {
  const trial = supervised([700, 1600])
  const { atMs } = trial.samples
  expect(findRestarts(trial.samples).map((i) => atMs[i])).toEqual([900, 1800])
  const series = composeSeries('x', trial)
  expect(series.restartedS).toHaveLength(2)
  expect(series.killedS).toHaveLength(2)
  series.restartedS.forEach((backS, i) =>
    expect(backS).toBeGreaterThan(series.killedS[i]!)
  )
  const drawn = renderMemory(series)
    .map(({ text }) => text)
    .join('')
  for (const sign of ['✕', '↻'])
    expect(drawn.split(`>${sign}</text`)).toHaveLength(3)
})

test('a thread that ends takes no memory along, and is none', () => {
  expect(findRestarts(supervised([700], 49).samples)).toEqual([])
})

test('one that stays away is none either, nor what was never counted', () => {
  expect(
    findRestarts(
      buildMeasurement({
        requests: 300,
        counters: (atMs) => ({
          pids: atMs > 900 ? 1 : 2,
          anonymousBytes: (atMs > 900 ? 10 : 50) * MIB
        })
      }).samples
    )
  ).toEqual([])
  const uncounted = buildMeasurement({
    requests: 300,
    counters: () => ({ pids: NaN, anonymousBytes: NaN })
  })
  expect(findRestarts(uncounted.samples)).toEqual([])
})

test('a mark a stretch, however often a worker is killed', () => {
  const trial = buildMeasurement({
    requests: 3000,
    counters: (atMs) => ({ oomKills: Math.floor(atMs / 20) })
  })
  expect(trial.samples.length).toBeGreaterThan(1000)
  expect(composeSeries('x', trial).killedS.length).toBeLessThanOrEqual(240)
})
