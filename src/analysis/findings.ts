import type { Finding } from '../foundation/finding.ts'
import type { Measurement } from '../measurement/measurement.ts'
import { MIB, formatBytes, formatMs, formatShare } from '../foundation/units.ts'
import type { Analysis } from './analysis.ts'
import { findAnswerFindings } from './answer-findings.ts'
import { findFailedAnswers } from './failed-answers.ts'
import { summarizeLatency } from './latency.ts'
import { findOutsideFindings } from './outside-findings.ts'
import { findRepeatFindings } from './repeat-findings.ts'

type Known = Omit<Analysis, 'findings'>
type Rule = (known: Known, trial: Measurement) => Finding | undefined

/** Below this a p95 is the maximum. */
export const FEW_REQUESTS = 20
const MUCH_THROTTLING = 0.05
/** Of a shorter replay a machine's hiccup is in most latencies… */
const SHORT_MS = 250
/** …and of one of so many milliseconds in few. */
const ENOUGH_MS = 2000
/** Growth in all of steady state that pages of other things can't explain. */
const MUCH_GROWTH = MIB
/** The first tenth of steady state, 5 to 100 requests, so much slower. */
const WARM_UP_SLOWER = 2
const WARM_UP_SLOWER_MS = 1
/** Share of the 100 readings a second that must have come. */
const ENOUGH_SAMPLES = 0.5

const RULES: readonly Rule[] = [
  // What failed comes before what is doubtful.
  (_, trial) => findFailedAnswers(trial),
  ({ requests }) =>
    requests > 0 && requests < FEW_REQUESTS
      ? {
          code: 'too-few-requests',
          severity: 'warning',
          message: `Only ${requests} ${requests === 1 ? 'request was' : 'requests were'} counted; percentiles above the median say little.`,
          remedy: 'Give a larger dataset, or repeat it with `requests: 200`.'
        }
      : undefined,
  ({ phases, requests }, { ending }) => {
    const { durationMs = Infinity } =
      phases.find(({ name }) => name === 'steady') ?? {}
    const enough = Math.ceil(((requests / durationMs) * ENOUGH_MS) / 100) * 100
    return ending.kind === 'completed' &&
      requests >= FEW_REQUESTS &&
      durationMs < SHORT_MS
      ? {
          code: 'replay-short',
          severity: 'note',
          message: `All ${requests} counted requests took ${formatMs(durationMs)}: one hiccup of the machine is in most of their latencies.`,
          remedy: `Repeat the dataset for some seconds, for example \`requests: ${enough}\`.`
        }
      : undefined
  },
  ({ growth, requests }) =>
    growth && (growth.low * requests) / 1000 >= MUCH_GROWTH
      ? {
          code: 'memory-still-growing',
          severity: 'warning',
          message: `Memory grew by ${formatBytes(growth.bytesPer1000Requests)} per 1000 requests in steady state, and had not stopped.`,
          remedy:
            'Send more requests to see whether it stops; if it does not, the service leaks.'
        }
      : undefined,
  // Of a service that died at once nothing was ever read, from anywhere.
  (_, { counters, samples }) =>
    counters.source === 'docker-api' && samples.length > 0
      ? {
          code: 'counters-from-docker-api',
          severity: 'warning',
          message:
            "The kernel's cgroup files cannot be seen from here, so counters came from Docker's API, once a second.",
          remedy:
            'Run the job on the runner itself and not in a job container, so that short peaks are seen.'
        }
      : undefined,
  (_, { samples }) =>
    Number.isNaN(samples.memoryPeakBytes.at(-1))
      ? {
          code: 'peak-not-measured',
          severity: 'warning',
          message:
            'The kernel keeps no high-water mark of memory here: the peak is the highest reading, and short spikes may be missing.',
          remedy: 'Use a runner with Linux 5.19 or newer.'
        }
      : undefined,
  ({ oomKills = 0 }) =>
    oomKills > 0
      ? {
          code: 'oom-kills-seen',
          severity: 'warning',
          message: `The kernel killed ${oomKills} processes of the service for memory.`,
          remedy: 'Give the trial more with `memory`.'
        }
      : undefined,
  ({ cpu: { throttledShare = 0 } }) =>
    throttledShare > MUCH_THROTTLING
      ? {
          code: 'cpu-throttled',
          severity: 'note',
          message: `The CPU quota ran out in ${formatShare(throttledShare)} of its periods.`,
          remedy:
            'Give the trial more with `cpu` to see the service unthrottled.'
        }
      : undefined,
  (_, { samples, marks, counters }) => {
    const due = (marks.endedMs - (samples.atMs[0] ?? 0)) / 10
    return counters.periodMs === 0 &&
      marks.endedMs > 1000 &&
      samples.length < due * ENOUGH_SAMPLES
      ? {
          code: 'sampling-gaps',
          severity: 'warning',
          message: `Only ${samples.length} of about ${Math.round(due)} samples could be taken in time.`,
          remedy: 'Use a runner with a core to spare, or lower `concurrency`.'
        }
      : undefined
  },
  ({ latency: { p50 }, requests }, { exchanges, warmupExchanges: from }) => {
    const count = Math.min(Math.floor(requests / 10), 100)
    const first = summarizeLatency(exchanges, [from, from + count]).p50?.value
    return p50 !== undefined &&
      first !== undefined &&
      count >= 5 &&
      first > p50.value * WARM_UP_SLOWER &&
      first > p50.value + WARM_UP_SLOWER_MS
      ? {
          code: 'warm-up-short',
          severity: 'note',
          message: `The first ${count} requests of steady state took ${formatMs(first)} in the median, all of them ${formatMs(p50.value)}.`,
          remedy: 'Raise `warmup`, or shuffle the rows with `order: shuffle`.'
        }
      : undefined
  }
]

/** Doubts about the measurement, each with what to do about it. */
export function findTrialFindings(known: Known, trial: Measurement): Finding[] {
  return [
    ...RULES.flatMap((rule) => rule(known, trial) ?? []),
    ...findAnswerFindings(trial),
    ...findOutsideFindings(trial),
    ...findRepeatFindings(trial)
  ]
}
