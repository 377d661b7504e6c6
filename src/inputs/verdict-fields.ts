import { parseRules } from '../thresholds/parse-rules.ts'
import { type Field, type ReportMistake, choice } from './field.ts'

/** The inputs that say what must hold, and what fails the job. */
export const VERDICT_FIELDS = {
  thresholds: {
    parse: (text: string, reportMistake: ReportMistake) => {
      const { rules, mistakes } = parseRules(text)
      mistakes.forEach(reportMistake)
      return rules
    },
    form: { kind: 'lines' },
    allowed: 'lines `[warn:] <metric> <op> [+-]<value>`',
    example: 'memory.peak <= 512Mi'
  },
  'fail-on': {
    ...choice('failed', 'inconclusive', 'never'),
    default: 'failed',
    example: 'inconclusive'
  }
} as const satisfies Readonly<Record<string, Field<unknown>>>
