import { randomUUID } from 'node:crypto'
import { type FileHandle, open, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { datasetMistake } from './mistake.ts'

const EXAMPLE = 'for example `dataset: tests/rows.jsonl`'

/** Opens a regular file for reading. Throws a ProfileError. */
export async function openFile(path: string): Promise<FileHandle> {
  try {
    // Before it is opened: opening a named pipe would wait for its writer.
    const facts = await stat(path)
    if (facts.isFile()) return await open(path)
    const says = facts.isDirectory() ? 'is a directory' : 'is not a file'
    throw datasetMistake(
      {
        code: 'dataset-not-a-file',
        says,
        remedy: `Name one file, ${EXAMPLE}.`
      },
      path
    )
  } catch (thrown) {
    throw explain(path, thrown)
  }
}

function explain(path: string, thrown: unknown): unknown {
  const { code } = thrown as NodeJS.ErrnoException
  if (code === undefined) return thrown
  return code === 'ENOENT' || code === 'ENOTDIR'
    ? datasetMistake(
        {
          code: 'dataset-missing',
          says: 'does not exist',
          remedy: `Check out the repository first (actions/checkout) and give a path from its root, ${EXAMPLE}.`
        },
        path
      )
    : datasetMistake(
        {
          code: 'dataset-unreadable',
          says: `cannot be read (${code})`,
          remedy: `Let the user of the job read it, ${EXAMPLE} after chmod a+r tests/rows.jsonl.`
        },
        path
      )
}

/** A file without a name: nothing is left behind however the process ends. */
export async function openNameless(directory: string): Promise<FileHandle> {
  const path = join(directory, `profile-inference-dataset-${randomUUID()}`)
  const file = await open(path, 'wx+', 0o600)
  await rm(path)
  return file
}

/** A file from its begin to its end; a block overwrites the one before. */
export async function* readBlocks(
  file: FileHandle,
  blockBytes: number
): AsyncGenerator<Buffer> {
  const block = Buffer.allocUnsafeSlow(blockBytes)
  for (let position = 0; ;) {
    const { bytesRead } = await file.read(block, { position })
    if (bytesRead === 0) return
    position += bytesRead
    yield block.subarray(0, bytesRead)
  }
}
