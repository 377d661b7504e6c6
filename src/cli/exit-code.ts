import type { FailOn } from '../inputs/inputs.ts'
import { failsStep } from '../report/compose-report.ts'
import type { Report } from '../report/schema/report.ts'

export const EXIT_CODES = {
  passed: 0,
  failed: 1,
  /** Wrong usage, or nothing to run on: the caller's move, or the machine's. */
  refused: 2,
  inconclusive: 3,
  cancelled: 130
} as const

/** What a script learns of a run. */
export function exitCode(report: Report, failOn: FailOn): number {
  const { error, verdict } = report
  if (error?.code === 'cancelled') return EXIT_CODES.cancelled
  if (error)
    return error.blame === 'user' || error.blame === 'machine'
      ? EXIT_CODES.refused
      : EXIT_CODES.failed
  if (!failsStep(report, failOn)) return EXIT_CODES.passed
  return verdict === 'inconclusive'
    ? EXIT_CODES.inconclusive
    : EXIT_CODES.failed
}
