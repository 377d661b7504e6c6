import { randomUUID } from 'node:crypto'
import { type FileHandle, open, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { openFile } from '../files/open-file.ts'
import { FileRefusal } from '../files/refusal.ts'
import { datasetMistake } from './mistake.ts'

const EXAMPLE = 'for example `dataset: tests/rows.jsonl`'

/** What is said of a dataset and not of a file. */
const MISTAKES: Readonly<
  Partial<Record<FileRefusal['code'], { code: string; remedy: string }>>
> = {
  'file-missing': {
    code: 'dataset-missing',
    remedy: `Give its path from here, ${EXAMPLE}; a workflow checks the repository out before (actions/checkout).`
  },
  'file-not-a-file': {
    code: 'dataset-not-a-file',
    remedy: `Name one file, ${EXAMPLE}.`
  },
  'file-unreadable': {
    code: 'dataset-unreadable',
    remedy: `Let the user of the job read it, ${EXAMPLE} after chmod a+r tests/rows.jsonl.`
  }
}

/** Opens a dataset's file for reading. Throws a ProfileError. */
export async function openRowsFile(path: string): Promise<FileHandle> {
  try {
    return await openFile(path)
  } catch (thrown) {
    const mistake = thrown instanceof FileRefusal && MISTAKES[thrown.code]
    throw mistake
      ? datasetMistake({ ...mistake, says: thrown.says }, path)
      : thrown
  }
}

/** A file without a name: nothing is left behind however the process ends. */
export async function openNameless(directory: string): Promise<FileHandle> {
  const path = join(directory, `profile-inference-dataset-${randomUUID()}`)
  const file = await open(path, 'wx+', 0o600)
  await rm(path)
  return file
}

/**
 * A file from its begin to its end; a block overwrites the one before. A file
 * of many gigabytes takes minutes, in which the run may be cancelled.
 */
export async function* readBlocks(
  file: FileHandle,
  blockBytes: number,
  signal?: AbortSignal
): AsyncGenerator<Buffer> {
  const block = Buffer.allocUnsafeSlow(blockBytes)
  for (let position = 0; ;) {
    signal?.throwIfAborted()
    const { bytesRead } = await file.read(block, { position })
    if (bytesRead === 0) return
    position += bytesRead
    yield block.subarray(0, bytesRead)
  }
}
