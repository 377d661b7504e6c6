import type {
  Exchange,
  ExchangeOutcome
} from '../../../src/measurement/exchange.ts'
import type { Load } from '../../../src/measurement/measurement.ts'
import { FailureLimit } from '../../../src/trial/failure-limit.ts'

const exchange = (outcome: ExchangeOutcome): Exchange => ({
  row: 1,
  dueMs: 0,
  sentMs: 0,
  endedMs: 1,
  status: outcome === 'wrong-status' ? 503 : 0,
  outcome,
  requestBytes: 0,
  responseBytes: 0,
  serverMs: NaN,
  shape: undefined,
  note: undefined
})
const closed = (concurrency: number): Load => ({ kind: 'closed', concurrency })

/** How many such exchanges it takes. */
function bound(load: Load, outcome: ExchangeOutcome): number {
  const patience = new FailureLimit(load)
  for (let count = 1; count < 10_000; count++)
    if (patience.judge(exchange(outcome))) return count
  return Infinity
}

test.each<[number, ExchangeOutcome, number]>([
  // max(20, 4 × 1) = 20
  [1, 'wrong-status', 20],
  [1, 'connection-failed', 20],
  [1, 'failure-body', 20],
  // 20 / 4
  [1, 'timed-out', 5],
  // max(20, 4 × 8) = 32
  [8, 'wrong-status', 32],
  // 32 / 4: one from each worker
  [8, 'timed-out', 8],
  [8, 'succeeded', Infinity]
])(
  'concurrency %d, %s: gives up after %d',
  (concurrency, outcome, expected) => {
    expect(bound(closed(concurrency), outcome)).toBe(expected)
  }
)

test('a success begins the count anew', () => {
  const patience = new FailureLimit(closed(1))
  for (let round = 0; round < 5; round++) {
    for (let i = 0; i < 19; i++)
      expect(patience.judge(exchange('wrong-status'))).toBeUndefined()
    patience.judge(exchange('succeeded'))
  }
})

test('the reason counts requests and tells of the last one', () => {
  const patience = new FailureLimit(closed(1))
  for (const outcome of Array(4).fill('timed-out'))
    patience.judge(exchange(outcome))
  for (let i = 0; i < 3; i++) patience.judge(exchange('connection-failed'))
  // 4 × 4 + 3 + 1 = 20
  expect(patience.judge(exchange('wrong-status'))).toBe(
    '8 requests in a row failed, the last with HTTP 503.'
  )
})

test('only an open loop can be late', () => {
  expect(new FailureLimit(closed(1)).judgeDelay(60_000)).toBeUndefined()
  const open = new FailureLimit({
    kind: 'open',
    arrivals: 'constant',
    ratePerSecond: 50,
    seed: 1,
    concurrency: 4
  })
  expect(open.judgeDelay(4999)).toBeUndefined()
  // 5 s × 50/s = 250
  expect(open.judgeDelay(5000)).toBe(
    'It cannot keep up with 50/s: 250 requests are waiting, the first for 5.00 s, with 4 under way.'
  )
})
