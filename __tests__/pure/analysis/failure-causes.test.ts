import { describeEnding } from '../../../src/analysis/ending.ts'
import { findAnswerFindings } from '../../../src/analysis/answer-findings.ts'
import type { Noted } from '../../../src/measurement/exchange.ts'
import type { Measurement } from '../../../src/measurement/measurement.ts'
import {
  type Story,
  MIB,
  READY_MS,
  buildMeasurement
} from './measurement-builder.ts'

const findings = (story: Partial<Story>) =>
  findAnswerFindings(buildMeasurement({ requests: 30, ...story }))
const noted = (note: Noted) =>
  findings({ outcome: () => 'connection-failed', note: () => note })

test.each<[Noted, string, RegExp]>([
  [
    { kind: 'no-http', says: 'it has two headers Content-Length' },
    'answers-not-http',
    /^30 answers were no valid HTTP: it has two headers Content-Length \(rows 1, 2/
  ],
  [
    { kind: 'cut', says: 'closed in its head' },
    'answers-cut',
    /never whole: closed/
  ],
  [
    { kind: 'no-answer', says: 'reset' },
    'connections-broken',
    /never came: reset/
  ],
  [
    { kind: 'retried', says: '' },
    'connection-closed-silently',
    /closed 30 kept/
  ],
  [{ kind: 'host-refused', says: '' }, 'host-refused', /header Host/],
  [{ kind: 'not-decoded', says: 'compress' }, 'answers-not-decoded', /compress/]
])('%j', (note, code, says) => {
  expect(noted(note)).toEqual([
    expect.objectContaining({
      code,
      severity: 'warning',
      message: expect.stringMatching(says)
    })
  ])
})

test('a process that went while requests were sent again may have crashed', () => {
  const [finding] = findings({
    note: () => ({ kind: 'retried', says: '' }),
    counters: (atMs) => {
      const isGone = atMs >= READY_MS + 100 && atMs < READY_MS + 200
      return { pids: isGone ? 1 : 2, anonymousBytes: (isGone ? 9 : 50) * MIB }
    }
  })
  expect(finding).toMatchObject({
    code: 'connection-closed-silently',
    message: expect.stringMatching(/while a process of it went/)
  })
})

test.each([
  ['/predict/', '`/predict/`', 'Give that as `path: /predict/`.'],
  ['http://127.0.0.1:32768/a?b=1', '`/a?b=1`', 'Give that as `path: /a?b=1`.'],
  ['http://localhost/a', '`/a`', 'Give that as'],
  [
    'https://login.example.org/',
    '`https://login.example.org/`',
    'Ask the service itself'
  ],
  ['http://[', '`http://[`', 'Ask the service itself']
])('a redirect to %s', (says, shown, remedy) => {
  const [finding] = noted({ kind: 'redirected', says })
  expect(finding!.message).toContain(`redirect to ${shown}, and`)
  expect(finding!.remedy).toContain(remedy)
})

describe('503 right after it was ready', () => {
  const until = (call: number, status = 503): Partial<Measurement> => {
    const { exchanges } = buildMeasurement({ requests: 30 })
    exchanges.status.fill(status, 0, call)
    return { exchanges }
  }
  const codes = (change: Partial<Measurement>) =>
    findings({ change }).map(({ code }) => code)

  test.each([3, 30])('the first %d answers', (call) =>
    expect(codes(until(call))).toEqual(['ready-too-early'])
  )

  test('two of them, or other failures: no sign of it', () => {
    expect(codes(until(2))).toEqual([])
    expect(codes(until(30, 500))).toEqual([])
  })
})

test('the Host that is told in the log alone', () => {
  const story = (log: string, status: number): Partial<Story> => {
    const { exchanges } = buildMeasurement({
      requests: 30,
      outcome: () => 'wrong-status'
    })
    exchanges.status.fill(status)
    return { change: { exchanges, log } }
  }
  const log =
    "Invalid HTTP_HOST header: '127.0.0.1:1'. Add it to ALLOWED_HOSTS."
  expect(findings(story(log, 400))[0]).toMatchObject({
    code: 'host-refused',
    remedy: expect.stringContaining('`headers: Host: model.example.org`')
  })
  expect(findings(story(log, 500))).toEqual([])
  expect(findings(story('', 400))).toEqual([])
})

test('an end that the client knows the cause of says it, with its remedy', () => {
  const ended = buildMeasurement({
    requests: 20,
    outcome: () => 'wrong-status',
    note: () => ({ kind: 'redirected', says: '/predict/' }),
    change: { ending: { kind: 'aborted', reason: '20 failed.' } }
  })
  expect(describeEnding(ended)).toMatchObject({
    code: 'replay-aborted',
    message: '20 failed.',
    cause: expect.stringContaining('redirect to `/predict/`'),
    remedy: 'Give that as `path: /predict/`.'
  })
})

describe('one answer to many rows', () => {
  const same = (rows: number) =>
    findings({ change: { sameAnswer: { answers: 100, rows, bytes: 17 } } })

  test('is a finding and no failure', () => {
    expect(same(10)).toMatchObject([
      {
        code: 'answers-identical',
        severity: 'warning',
        message: 'All 100 answers, to 10 different rows, are the same 17 bytes.'
      }
    ])
  })

  test('to few rows says nothing, nor does none at all', () => {
    expect(same(9)).toEqual([])
    const none = { answers: 100, rows: 100, bytes: 0 }
    expect(findings({ change: { sameAnswer: none } })).toEqual([])
  })
})

test.each([
  [30, 'warning'],
  [3, 'note']
])('%d of 30 answers hold nothing: a %s', (empty, severity) => {
  const [finding] = findings({
    shape: (index) => (index < empty ? '-' : '{"a"')
  })
  expect(finding).toMatchObject({ code: 'answers-empty', severity })
  expect(finding!.message).toContain(`of 30`)
})
