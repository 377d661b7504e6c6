import { cutText } from '../foundation/cut-text.ts'
import type { Finding } from '../foundation/finding.ts'
import {
  type ExchangeNote,
  type NoteKind,
  OUTCOMES
} from '../measurement/exchange.ts'
import type { Measurement } from '../measurement/measurement.ts'
import { countResentInRestart } from '../measurement/restarts.ts'
import { countAnswers, listRows } from './list-rows.ts'

type Cause = (note: ExchangeNote, trial: Measurement) => Finding

/** What the client noted, and what it means for who sent the requests. */
const CAUSES: Readonly<Record<NoteKind, Cause>> = {
  'no-http': (note) =>
    warn({
      code: 'answers-not-http',
      message: `${countAnswers(note.exchanges)} were no valid HTTP: ${note.says} (${listRows(note.rows)}).`,
      remedy:
        'Correct the server, or put a released one before it: curl and browsers let such answers pass, proxies and gateways often do not.'
    }),
  cut: (note) =>
    warn({
      code: 'answers-cut',
      message: `${countAnswers(note.exchanges)} were never whole: ${note.says} (${listRows(note.rows)}).`,
      remedy:
        'Look at the log of the service at that moment: a worker that dies or is restarted cuts its answers, and so does a Content-Length that is too large.'
    }),
  'no-answer': (note) =>
    warn({
      code: 'connections-broken',
      message: `${countAnswers(note.exchanges)} never came: ${note.says} (${listRows(note.rows)}).`,
      remedy:
        'Look at the log of the service at that moment, and at its number of workers and its backlog.'
    }),
  retried: (note, trial) =>
    warn({
      code: 'connection-closed-silently',
      message: `The service closed ${note.exchanges} kept connections without saying so${countResentInRestart(trial) > 0 ? ', while a process of it went and another one came' : ''}; those requests were sent again on a fresh one, once, as browsers and curl do.`,
      remedy:
        'Look for a worker that died in its log. Let it answer with `Connection: close` when it closes, or keep connections longer than its clients do: behind a load balancer such requests fail with 502.'
    }),
  redirected: (note) =>
    warn({
      code: 'answers-redirected',
      ...explainRedirect(note)
    }),
  'host-refused': (note) => hostRefused(countAnswers(note.exchanges)),
  'not-decoded': (note) =>
    warn({
      code: 'answers-not-decoded',
      message: `${countAnswers(note.exchanges)} came in the content coding ${note.says}, which could not be taken off, so nobody looked whether they tell of an error.`,
      remedy:
        'Leave Accept-Encoding out of `headers`, or ask for gzip, br, deflate or zstd.'
    })
}

/** Why requests failed, as far as the client knows; the likeliest first. */
export function findFailureCauses(trial: Measurement): Finding[] {
  const noted = trial.notes.map((note) => CAUSES[note.kind](note, trial))
  const isTold = noted.some(({ code }) => code === 'host-refused')
  return [
    ...(isTold ? [] : findLoggedHost(trial)),
    ...findTooEarly(trial),
    ...noted
  ]
}

function warn(finding: Omit<Finding, 'severity'>): Finding {
  return { severity: 'warning', ...finding }
}

function hostRefused(what: string): Finding {
  return warn({
    code: 'host-refused',
    message: `${what} refused the name in the header Host, which is the address that was asked.`,
    remedy:
      'Give the name that the service expects, for example `headers: Host: model.example.org`, or allow every host in it.'
  })
}

const LOGGED =
  /invalid http_host header|disallowedhost|allowed_hosts|invalid host header|blocked hosts?:/i

/** Django tells it in its log alone. */
function findLoggedHost(trial: Measurement): Finding[] {
  const refused = countStatus(trial, (status) =>
    [400, 403, 421].includes(status)
  )
  return refused > 0 && LOGGED.test(trial.log)
    ? [hostRefused(countAnswers(refused))]
    : []
}

/** It answered the readiness path, and then, from the first request on, 503. */
function findTooEarly(trial: Measurement): Finding[] {
  const { exchanges } = trial
  let first = 0
  while (first < exchanges.length && exchanges.status[first] === 503) first++
  // One or two may be what any start brings.
  if (first < 3) return []
  const rest = exchanges.length - first
  return [
    warn({
      code: 'ready-too-early',
      message: `The service was ready by its readiness path, and its first ${first} answers were HTTP 503${rest > 0 ? '; then it answered otherwise' : ''}.`,
      remedy:
        'Give `readiness-path` a path that answers 200 only once the model is loaded, for example /ready or /v2/health/ready.'
    })
  ]
}

function countStatus(
  { exchanges }: Measurement,
  matches: (status: number) => boolean
): number {
  const wrong = OUTCOMES.indexOf('wrong-status')
  let count = 0
  for (let i = 0; i < exchanges.length; i++)
    if (exchanges.outcome[i] === wrong && matches(exchanges.status[i]!)) count++
  return count
}

/** A name of the service that nobody outside this run has. */
const OWN = /^(?:127\.\d+\.\d+\.\d+|localhost|0\.0\.0\.0|\[::1\])$/

function explainRedirect({
  exchanges,
  says,
  rows
}: ExchangeNote): Pick<Finding, 'message' | 'remedy'> {
  const url = URL.parse(says, 'http://localhost')
  const isOwn = url !== null && OWN.test(url.hostname)
  const path = url ? url.pathname + url.search : says
  const to = isOwn ? `\`${path}\`` : `\`${cutText(says, 200)}\``
  return {
    message: `${countAnswers(exchanges)} redirect to ${to}, and redirects are not followed (${listRows(rows)}).`,
    remedy: isOwn
      ? `Give that as \`path: ${path}\`.`
      : 'Ask the service itself, without what stands before it: a login, or HTTPS.'
  }
}
