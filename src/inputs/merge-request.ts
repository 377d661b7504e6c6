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
  'comment',
  'metadata-file',
  'mlflow-tracking-uri',
  'mlflow-model-version',
  'history'
] as const satisfies readonly InputName[]

/** Of these, what a page of many services has no single answer for. */
const OF_ONE_SERVICE = [
  'metadata-file',
  'mlflow-tracking-uri',
  'mlflow-model-version'
] as const satisfies readonly InputName[]

/** Earlier reports to make one of. */
export interface MergeRequest {
  readonly patterns: readonly string[]
  /** What shards are judged by instead; absent: what they were asked for. */
  readonly other: Partial<Pick<Inputs, 'headroom' | 'thresholds'>>
  readonly failOn: FailOn
  /** Folder of earlier runs, for the trend of what was in shards; undefined: none. */
  readonly history: string | undefined
  /**
   * Where the report goes that is called so, unless `name` is given; undefined:
   * a page of several. Throws `invalid-inputs` where it can't go somewhere.
   */
  readonly reportOf: (name: string | undefined) => ReportInputs
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
  const { headroom, thresholds, failOn, reuse } = parse()
  return {
    patterns: (read('merge') ?? '').split('\n').filter(Boolean),
    other: {
      ...(read('headroom') && { headroom }),
      ...(read('thresholds') && { thresholds })
    },
    failOn,
    history: reuse.history,
    reportOf: (name) => {
      if (name === undefined) demandNoneOfOne(read)
      return parse(name ?? 'services').report
    }
  }
}

function demandNoneOfOne(read: Read): void {
  const stray = OF_ONE_SERVICE.filter((name) => read(name))
  if (stray.length > 0)
    throw invalidInputs(
      stray.map(
        (name) =>
          `\`${name}\` is given, and what is merged is no service in shards but a page of services. Allowed: with the shards of one service, for example \`merge: score-*\`; or in the step that profiles a service.`
      )
    )
}
