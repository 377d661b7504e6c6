import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { EarlierNumbers } from '../comparison/comparison-record.ts'
import { readText } from '../files/open-file.ts'
import { ProfileError } from '../foundation/errors.ts'
import { parseObject, valueAt } from '../foundation/json.ts'
import { MIB } from '../foundation/units.ts'
import { machineClass, parseMachineClass } from '../measurement/machine.ts'
import { SCHEMA_VERSION } from '../report/schema/report.ts'
import type { RunRecord } from '../run-record.ts'
import { explainLoads } from './earlier-load.ts'

/** Reports have some 100 kB. */
const MAX_BYTES = 64 * MIB

export interface EarlierRun extends EarlierNumbers {
  readonly imageBytes?: number | undefined
  readonly successRate?: number | undefined
  readonly fingerprint?: unknown
}

/**
 * What an earlier report says of base, which may be anybody's file: what is no
 * number is not known. Throws why it can't be compared with.
 */
export function readEarlierNumbers(
  path: string,
  record: RunRecord
): EarlierRun {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory()
  const file = isFolder ? join(path, 'report.json') : path
  const report = parseObject(readText(file, { mostBytes: MAX_BYTES }))
  const unlike = explainUnlike(report, record)
  if (unlike) throw notComparable(file, unlike)
  const number = (...keys: string[]): number | undefined => {
    const value = valueAt(report, ...keys)
    const isKnown = typeof value === 'number' && value >= 0 && value < Infinity
    return isKnown ? value : undefined
  }
  const requests = number('analysis', 'requests') ?? 0
  const succeeded = number('analysis', 'succeeded')
  const machine = valueAt(report, 'machine')
  const timesAbsent = explainMachines(machine, record)
  const imageAbsent = explainStores(valueAt(machine, 'engine'), record)
  return {
    createdAt: new Date(String(valueAt(report, 'createdAt'))).toISOString(),
    timesAbsent,
    imageAbsent,
    imageBytes: imageAbsent ? undefined : number('image', 'sizeBytes'),
    fingerprint: valueAt(report, 'image', 'fingerprint'),
    successRate:
      requests > 0 && succeeded !== undefined
        ? succeeded / requests
        : undefined,
    anonymousBytes: number('analysis', 'memory', 'anonymousPeakBytes'),
    recommendedBytes: number('recommendation', 'size', 'memoryBytes'),
    times: timesAbsent
      ? undefined
      : {
          'cpu.ms_per_request': number('analysis', 'cpu', 'msPerRequest'),
          'latency.p50': number('analysis', 'latency', 'p50', 'value'),
          'latency.p95': number('analysis', 'latency', 'p95', 'value'),
          startup: number('analysis', 'startupMs')
        }
  }
}

/** Undefined: it can be compared with. */
function explainUnlike(
  report: object | undefined,
  { dataset, asked = [] }: RunRecord
): string | undefined {
  const version = valueAt(report, 'schemaVersion')
  const createdAt = valueAt(report, 'createdAt')
  if (version === undefined) return 'is no report.json'
  if (version !== SCHEMA_VERSION)
    return `has schema version ${JSON.stringify(version).slice(0, 20)}, and this program reads ${SCHEMA_VERSION}`
  if (typeof createdAt !== 'string' || Number.isNaN(Date.parse(createdAt)))
    return 'does not say when it was made'
  if (valueAt(report, 'analysis') === undefined)
    return 'is of a run that measured nothing'
  if (valueAt(report, 'dataset', 'sha256') !== dataset?.sha256)
    return 'is of another dataset than this run'
  return explainLoads(valueAt(report, 'inputs'), asked)
}

function notComparable(file: string, says: string): ProfileError {
  return new ProfileError({
    code: 'report-unlike',
    message: `${file} ${says}: it can't be compared with.`,
    blame: 'user',
    remedy:
      'Give the report of a run of the same dataset and load, by a version of this action with the same major number.'
  })
}

/** Why times of two machines say nothing; undefined: they are of one class. */
function explainMachines(
  machine: unknown,
  record: RunRecord
): string | undefined {
  const there = parseMachineClass(machine) ?? 'an unknown machine'
  const here = record.machine && machineClass(record.machine)
  return there === here
    ? undefined
    : `it ran on ${there}, and this run on ${here}`
}

/**
 * Graph drivers count a file's bytes, and containerd's store its blocks: 239 and
 * 271 MB for one image of 10,656 files. Of an engine that names no store nothing
 * is known, and it is compared.
 */
function explainStores(
  engine: unknown,
  { machine }: RunRecord
): string | undefined {
  const [there, here] = [engine, machine?.engine].map(
    (text) => /, ([\w-]+)\)$/.exec(String(text))?.[1]
  )
  return there !== undefined && here !== undefined && there !== here
    ? `its image was counted by the image store ${there}, and this one by ${here}`
    : undefined
}
