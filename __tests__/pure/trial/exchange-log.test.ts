import { type Exchange, OUTCOMES } from '../../../src/measurement/exchange.ts'
import { responseBytes } from '../../../src/measurement/moments.ts'
import { ExchangeLog } from '../../../src/trial/exchange-log.ts'

/** Times are quarters, which 32-bit floats hold exactly. */
const exchange = (i: number): Exchange => ({
  row: i + 1,
  dueMs: i * 10,
  sentMs: i * 10 + 0.25,
  endedMs: i * 10 + 0.25 + (i % 100),
  status: i % 600,
  outcome: OUTCOMES[i % OUTCOMES.length]!,
  requestBytes: i * 5,
  responseBytes: i * 3,
  serverMs: NaN,
  shape: undefined,
  note: undefined
})

function fill(log: ExchangeLog, from: number, to: number): void {
  for (let i = from; i < to; i++) log.add(exchange(i))
}

test('keeps every exchange as it was, over many growths', () => {
  const log = new ExchangeLog()
  fill(log, 0, 10_000)
  const columns = log.columns()
  expect([log.length, columns.length, columns.row.length]).toEqual([
    10_000, 10_000, 10_000
  ])
  for (let i = 0; i < 10_000; i++) {
    const { row, dueMs, delayMs, serviceMs, status, outcome, responseBytes } =
      columns
    expect({
      row: row[i],
      dueMs: dueMs[i],
      sentMs: dueMs[i]! + delayMs[i]!,
      endedMs: dueMs[i]! + delayMs[i]! + serviceMs[i]!,
      status: status[i],
      outcome: OUTCOMES[outcome[i]!],
      requestBytes: columns.requestBytes![i],
      responseBytes: responseBytes[i],
      serverMs: columns.serverMs?.[i] ?? NaN,
      shape: undefined
    }).toEqual(exchange(i))
  }
})

const bytesOf = (columns: object): number =>
  Object.values(columns)
    .filter((value) => ArrayBuffer.isView(value))
    .reduce((sum, column) => sum + column.buffer.byteLength, 0)

test('31 bytes per exchange when cut, at most 35 while it grows', () => {
  const log = new ExchangeLog()
  fill(log, 0, 5000)
  expect(bytesOf(log) / 5000).toBeLessThanOrEqual(35)
  expect(bytesOf(log.columns())).toBe(31 * 5000)
})

test('answers of 4 GiB and more are counted whole, in 40 bytes at most', () => {
  const log = new ExchangeLog()
  const sizes = [5, 2 ** 32 - 1, 2 ** 32, 4.5 * 2 ** 30, 2 ** 40 - 1, 7]
  const told = (i: number) => ({
    ...exchange(i),
    serverMs: 1,
    responseBytes: sizes[i % sizes.length]!
  })
  for (let i = 0; i < 6000; i++) log.add(told(i))
  expect(bytesOf(log) / 6000).toBeLessThanOrEqual(40)
  const columns = log.columns()
  expect(bytesOf(columns)).toBe(36 * 6000)
  for (let i = 0; i < 6000; i++)
    expect(responseBytes(columns, i)).toBe(told(i).responseBytes)
})

test("the server's own time has a column once it was told", () => {
  const log = new ExchangeLog()
  fill(log, 0, 3)
  expect(log.columns().serverMs).toBeUndefined()
  log.add({ ...exchange(3), serverMs: 1.5 })
  fill(log, 4, 2000)
  log.add({ ...exchange(2000), serverMs: 0 })
  const { serverMs } = log.columns()
  expect(serverMs).toHaveLength(2001)
  const told = [...serverMs!.entries()].filter(([, ms]) => !Number.isNaN(ms))
  expect(told).toEqual([
    [3, 1.5],
    [2000, 0]
  ])
})

test("35 bytes with the server's own time, at most 40 while it grows", () => {
  const log = new ExchangeLog()
  for (let i = 0; i < 5000; i++) log.add({ ...exchange(i), serverMs: i })
  const bytes = Object.values(log)
    .filter((value) => ArrayBuffer.isView(value))
    .reduce((sum, column) => sum + column.buffer.byteLength, 0)
  expect(bytes / 5000).toBeLessThanOrEqual(40)
})

test('goes on after it was cut, also when it was empty', () => {
  const log = new ExchangeLog()
  expect(log.columns()).toMatchObject({ length: 0, row: new Uint32Array(0) })
  fill(log, 0, 3)
  log.columns()
  fill(log, 3, 5)
  expect([...log.columns().row]).toEqual([1, 2, 3, 4, 5])
})

test('knows whether the last connection failed', () => {
  const log = new ExchangeLog()
  expect(log.lastConnectionFailed).toBe(false)
  log.add({ ...exchange(0), outcome: 'connection-failed' })
  expect(log.lastConnectionFailed).toBe(true)
  log.add({ ...exchange(1), outcome: 'succeeded' })
  expect(log.lastConnectionFailed).toBe(false)
})
