import { join } from 'node:path'
import { readBytes } from '../files/open-file.ts'
import { FileRefusal } from '../files/refusal.ts'
import { ProfileError } from '../foundation/errors.ts'
import type { RunRecord } from '../run-record.ts'
import { COLUMNS_FILE, RUN_FILE, loadRun } from './saved-run.ts'

/** What a reader may be made to hold; a search of 40 trials takes 200 KB. */
const MAX_TEXT_BYTES = 2 ** 26
const MAX_ZIPPED_BYTES = 2 ** 30

/**
 * The run whose report lies in a folder.
 *
 * @throws {ProfileError} there is none, or it cannot be read
 */
export function readRun(directory: string): RunRecord {
  const text = readPart(join(directory, RUN_FILE), MAX_TEXT_BYTES)
  const columns = readPart(join(directory, COLUMNS_FILE), MAX_ZIPPED_BYTES)
  return loadRun(text.toString('utf8'), columns)
}

function readPart(path: string, mostBytes: number): Buffer {
  try {
    return readBytes(path, { mostBytes })
  } catch (thrown) {
    throw thrown instanceof FileRefusal ? missing(thrown) : thrown
  }
}

function missing(refusal: FileRefusal): ProfileError {
  return new ProfileError(
    {
      code: 'measurements-missing',
      message: refusal.facts.message,
      blame: 'user',
      remedy:
        'Give the folder of a report, that which holds report.json, for example `profile-inference analyze profile-report`.'
    },
    refusal
  )
}
