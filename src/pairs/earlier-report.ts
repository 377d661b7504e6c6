import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { EarlierNumbers } from '../comparison/comparison-record.ts'
import { readText } from '../files/open-file.ts'
import { ProfileError } from '../foundation/errors.ts'
import { parseObject } from '../foundation/json.ts'
import { MIB } from '../foundation/units.ts'
import { type Report, SCHEMA_VERSION } from '../report/schema/report.ts'
import type { RunRecord } from '../run-record.ts'

/** Reports have some 100 kB. */
const MAX_BYTES = 64 * MIB

export interface EarlierRun extends EarlierNumbers {
  readonly imageBytes?: number | undefined
  readonly successRate?: number | undefined
  readonly fingerprint?: string | undefined
}

/** What an earlier report says of base. Throws why it can't be compared with. */
export function readEarlierNumbers(
  path: string,
  record: RunRecord
): EarlierRun {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory()
  const file = isFolder ? join(path, 'report.json') : path
  const report = parseObject<Partial<Report>>(
    readText(file, { mostBytes: MAX_BYTES })
  )
  demandAlike(report, file, record)
  const { analysis, recommendation, image, machine, createdAt } = report
  const { requests = 0, succeeded = 0 } = analysis ?? {}
  const timesAbsent = explainMachines(machine, record.machine)
  return {
    createdAt,
    timesAbsent,
    imageBytes: number(image?.sizeBytes),
    fingerprint: image?.fingerprint,
    successRate: requests > 0 ? number(succeeded / requests) : undefined,
    anonymousBytes: number(analysis?.memory.anonymousPeakBytes),
    recommendedBytes:
      recommendation?.kind === 'size'
        ? number(recommendation.size.memoryBytes)
        : undefined,
    times: timesAbsent
      ? undefined
      : {
          'cpu.ms_per_request': number(analysis?.cpu.msPerRequest),
          'latency.p50': number(analysis?.latency.p50?.value),
          'latency.p95': number(analysis?.latency.p95?.value),
          startup: number(analysis?.startupMs)
        }
  }
}

/** The file may be anybody's. */
function number(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}

function demandAlike(
  report: Partial<Report> | undefined,
  file: string,
  { dataset }: RunRecord
): asserts report is Report {
  const version: unknown = report?.schemaVersion
  if (version !== SCHEMA_VERSION)
    throw unlike(
      file,
      report
        ? `has schema version ${String(version)}, and this program reads ${SCHEMA_VERSION}`
        : 'is no report.json'
    )
  if (report?.dataset?.sha256 !== dataset?.sha256)
    throw unlike(file, 'is of another dataset than this run')
}

function unlike(file: string, says: string): ProfileError {
  return new ProfileError({
    code: 'report-unlike',
    message: `${file} ${says}: it can't be compared with.`,
    blame: 'user',
    remedy:
      'Give the report of a run of the same dataset and a version of this action with the same major number.'
  })
}

type Machine = Pick<
  NonNullable<RunRecord['machine']>,
  'cpuModel' | 'cores' | 'cgroupVersion'
>

/** Why times of two machines say nothing; undefined: they are of one class. */
function explainMachines(
  there: Partial<Machine> | undefined,
  here: Machine | undefined
): string | undefined {
  const name = (of: Partial<Machine> | undefined): string =>
    `${of?.cores} cores of ${of?.cpuModel}`
  return name(there) === name(here)
    ? undefined
    : `it ran on ${name(there)}, and this run on ${name(here)}`
}
