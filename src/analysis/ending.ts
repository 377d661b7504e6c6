import type { ErrorFacts } from '../foundation/errors.ts'
import { countOomKills } from '../measurement/kernel-counts.ts'
import { explainExit } from './exit-causes.ts'
import { findFailureCauses } from './failure-causes.ts'
import type { ExchangeColumns } from '../measurement/exchange.ts'
import { succeeded } from '../measurement/right-answers.ts'
import type { Exit } from '../measurement/exit.ts'
import type { Measurement } from '../measurement/measurement.ts'

/** Why a trial is no measurement of a working service; undefined when it is. */
export function describeEnding(trial: Measurement): ErrorFacts | undefined {
  const { ending, log } = trial
  if (ending.kind === 'completed') return undefined
  if (ending.kind === 'cancelled') return cancelled
  if (ending.kind !== 'aborted' && countOomKills(trial) > 0)
    return outOfMemory(
      trial,
      ending.kind === 'exited' ? ending.exit : undefined
    )
  if (ending.kind === 'exited')
    return {
      code: 'service-exited',
      message: `The container exited with code ${ending.exit.code} ${when(trial)}.`,
      blame: 'image',
      ...explainExit(trial, ending.exit),
      log
    }
  if (ending.kind === 'not-ready')
    return {
      code: 'service-not-ready',
      message: ending.reason,
      blame: 'image',
      remedy:
        'Check `port`, `readiness-path`, `startup-timeout` and the log of the service.',
      log
    }
  const [cause] = findFailureCauses(trial)
  return {
    code: 'replay-aborted',
    message: ending.reason,
    blame: 'image',
    ...(cause && { cause: cause.message }),
    remedy:
      cause?.remedy ??
      (isOverrun(trial)
        ? 'Lower `rate`: it answers, and not as often as it is asked.'
        : 'Check `path`, `dataset` and the log of the service.'),
    log
  }
}

/** Requests came faster than it answers them, and it answered to the last. */
function isOverrun({ plan, exchanges }: Measurement): boolean {
  const { length } = exchanges
  if (plan.load.kind === 'closed' || length === 0) return false
  return succeeded(exchanges, length - 1)
}

export const cancelled: ErrorFacts = {
  code: 'cancelled',
  message: 'It was cancelled; what was measured until then is reported.',
  blame: 'user'
}

function outOfMemory(trial: Measurement, exit: Exit | undefined): ErrorFacts {
  const mib = Math.floor(trial.plan.size.memoryBytes / 2 ** 20)
  const kills = trial.totals?.oomKills ?? NaN
  const counted = kills > 0 ? ` (${kills} OOM kills by the kernel's count)` : ''
  const after = exit === undefined ? '' : ` and exited with code ${exit.code}`
  return {
    code: 'service-oom-killed',
    message: `The service was killed for memory at its limit of ${mib} MiB${after} ${when(trial)}${counted}.`,
    blame: 'image',
    remedy: 'Give it more with `memory`, or load less.',
    log: trial.log
  }
}

function when(trial: Measurement): string {
  if (trial.marks.readyMs === undefined) return 'while it started'
  const answers = countAnswered(trial.exchanges)
  return `after ${answers} ${answers === 1 ? 'answer' : 'answers'}`
}

/** Whatever the answers were; those it broke off at its end are none. */
function countAnswered({ status, length }: ExchangeColumns): number {
  return status.subarray(0, length).filter((code) => code > 0).length
}
