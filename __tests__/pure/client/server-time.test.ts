import { expect, test } from '@jest/globals'
import { TIME_HEADERS } from '../../../src/client/answers/server-time.ts'

test.each([
  ['x-ms-run-fn-exec-ms', '12.345', 12.345],
  ['x-ms-run-fn-exec-ms', '0.012', 0.012],
  ['x-inference-time', '110', 110],
  ['openai-processing-ms', ' 42 ', 42],
  ['x-process-time', '0.0125', 12.5],
  ['x-process-time', '12.5ms', 12.5],
  ['x-process-time', '12.5 ms', 12.5],
  ['x-process-time', '0.5s', 500],
  ['x-runtime', '0.017381', 17.381],
  ['x-response-time', '3.25ms', 3.25],
  ['x-envoy-upstream-service-time', '98', 98],
  ['x-runtime', '63000 1700000000', NaN],
  ['x-process-time', '', NaN],
  ['x-process-time', '-1', NaN],
  ['x-process-time', '1e3', NaN],
  ['x-process-time', 'fast', NaN],
  ['server-timing', 'total;dur=12.3', 12.3],
  ['server-timing', 'db;dur=5, Total;dur=12.3, app;dur=99', 12.3],
  ['server-timing', 'inference;dur=7.5', 7.5],
  // Rails: the action's time holds the queries' time.
  ['server-timing', 'sql.active_record;dur=4, process_action;dur=9.5', 9.5],
  ['server-timing', 'app;desc="the model; all";dur=8;x=1', 8],
  ['server-timing', 'app; dur = "8"', 8],
  ['server-timing', 'cache;desc="hit"', NaN],
  ['server-timing', 'cache;desc="hit", app;dur=3', 3],
  ['server-timing', 'app;dur=1.2.3', NaN],
  ['server-timing', '', NaN]
])('%s: %s is %d ms', (name, value, ms) => {
  const parse = TIME_HEADERS.find(([known]) => known === name)![1]
  const off = Math.abs(parse(value) - ms)
  expect(Number.isNaN(ms) ? Number.isNaN(off) : off < 1e-9).toBe(true)
})

test('names are lower-case', () => {
  for (const [name] of TIME_HEADERS) expect(name).toBe(name.toLowerCase())
})
