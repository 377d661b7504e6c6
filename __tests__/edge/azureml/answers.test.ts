import { expect } from '@jest/globals'
import type {
  ExchangeOutcome,
  HttpRequest
} from '../../../src/measurement/exchange.ts'
import { post, runReplay } from '../trial/run-replay.ts'
import { AzureServer, testOnServer } from './server.ts'

type Row = readonly [
  request: HttpRequest,
  status: number,
  outcome: ExchangeOutcome
]

const OK = '{"data": [[1, 2, 3]]}'
const NOT_UTF_8 = Buffer.from([0x7b, 0xff, 0xfe, 0x7d])

let row = 0
const json = (body: string | Uint8Array): HttpRequest => post(++row, body)
const plain = (body: string): HttpRequest => ({
  ...json(body),
  headers: { 'content-type': 'text/plain' }
})
const right = (request: HttpRequest): Row => [request, 200, 'succeeded']
const wrong = (request: HttpRequest, status: number): Row => [
  request,
  status,
  'wrong-status'
]
const lies = (request: HttpRequest): Row => [request, 200, 'error-answer']

/** What each script of score.py is sent, and what comes of it. */
const SCRIPTS: Readonly<Record<string, readonly Row[]>> = {
  plain: [
    right(json(OK)),
    right(plain(OK)),
    wrong(json('{"data": [["a"]]}'), 500),
    wrong(json(NOT_UTF_8), 400)
  ],
  sample: [
    right(json(OK)),
    lies(json('{"data": [["a"]]}')),
    lies(json('{"data": [[]]}')),
    lies(json('{"data"')),
    lies(json('[1]')),
    wrong(json(NOT_UTF_8), 400)
  ],
  sample_json: [right(json(OK)), lies(json('{"data": [["a"]]}'))],
  schema: [
    right(json(OK)),
    wrong(plain(OK), 415),
    wrong(json('{"rows": [[1]]}'), 400),
    wrong(json('{"data"'), 400),
    // It parses the body itself, and not well.
    wrong(json(NOT_UTF_8), 500)
  ],
  raw: [right(json(OK)), right(json(NOT_UTF_8)), lies(json('fail'))]
}

for (const [script, rows] of Object.entries(SCRIPTS))
  testOnServer(`script ${script}`, async () => {
    await using server = await AzureServer.start(script)
    const { columns, outcomes, statuses } = await runReplay(
      server.origin,
      rows.map(([request]) => request)
    )
    expect(statuses.map((status, i) => [status, outcomes[i]])).toEqual(
      rows.map(([, status, outcome]) => [status, outcome])
    )
    // It tells the time of `run`, where that came to its end.
    for (const [i, serverMs] of columns.serverMs!.entries())
      expect([i, serverMs >= 0]).toEqual([i, statuses[i] === 200])
  })

testOnServer('what only may be an error is told', async () => {
  await using server = await AzureServer.start('sample')
  const { outcomes, shapes } = await runReplay(server.origin, [
    post(1, OK),
    // str(KeyError('data')) is a word in quotes.
    post(2, '{"rows": []}')
  ])
  expect(outcomes).toEqual(['succeeded', 'succeeded'])
  expect(shapes).toEqual([
    { kind: 'list', answers: 1, rows: [1] },
    { kind: 'suspect', answers: 1, rows: [2] }
  ])
})
