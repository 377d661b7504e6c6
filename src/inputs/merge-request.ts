import { INPUT_NAMES, type InputName } from './contract.ts'
import type { FailOn, Inputs, ReportInputs } from './inputs.ts'
import { type Read, invalidInputs, parseInputs } from './parse-inputs.ts'

/** Inputs that say something of runs that are over. */
export const MERGE_INPUTS = [
  'merge',
  'headroom',
  'thresholds',
  'fail-on',
  'name',
  'artifact-name',
  'retention-days',
  'report-directory',
  'summary',
  'metadata-file'
] as const satisfies readonly InputName[]

/** Earlier reports to make one of. */
export interface MergeRequest {
  readonly patterns: readonly string[]
  /** What shards are judged by instead; absent: what they were asked for. */
  readonly other: Partial<Pick<Inputs, 'headroom' | 'thresholds'>>
  readonly failOn: FailOn
  /** Where the report goes that is called so, unless `name` is given. */
  readonly reportOf: (name: string) => ReportInputs
}

/** Throws one `invalid-inputs` that tells every mistake. */
export function parseMergeRequest(read: Read): MergeRequest {
  const allowed: readonly InputName[] = MERGE_INPUTS
  const idle = INPUT_NAMES.filter(
    (name) => !allowed.includes(name) && read(name)
  )
  if (idle.length > 0)
    throw invalidInputs(
      idle.map(
        (name) =>
          `\`${name}\` is given with \`merge\`, which runs nothing. Allowed: ${allowed.join(', ')}; for example \`thresholds: memory.recommended <= 256Mi\`.`
      )
    )
  const parse = (name?: string): Inputs =>
    parseInputs((input) => {
      if (input === 'dataset') return 'that of the runs'
      return input === 'name' ? read('name') || name : read(input)
    })
  const { headroom, thresholds, failOn } = parse()
  return {
    patterns: (read('merge') ?? '').split('\n').filter(Boolean),
    other: {
      ...(read('headroom') && { headroom }),
      ...(read('thresholds') && { thresholds })
    },
    failOn,
    reportOf: (name) => parse(name).report
  }
}
