import { createHash } from 'node:crypto'
import type { BigIntStats } from 'node:fs'
import type { FileHandle } from 'node:fs/promises'
import { readBlocks } from './file.ts'
import { datasetMistake } from './mistake.ts'

const BLOCK_BYTES = 2 ** 20

/** Knows whether an open file still has the contents that were read. */
export class FileStamp {
  private readonly file: FileHandle
  private readonly sha256: string
  private readonly signal: AbortSignal | undefined
  private stat: BigIntStats

  /**
   * @param before what `stat` said before the file was read: what was written
   *   while it was being read counts as a change
   * @param read what was found in it, and what ends a second look
   */
  constructor(
    file: FileHandle,
    before: BigIntStats,
    read: { readonly sha256: string; readonly signal?: AbortSignal | undefined }
  ) {
    this.file = file
    this.sha256 = read.sha256
    this.signal = read.signal
    this.stat = before
  }

  /**
   * By size and times; only where they differ it is read again, for `touch`
   * changes nothing, and a file that another is renamed over stays open here.
   */
  async isUnchanged(): Promise<boolean> {
    const now = await this.file.stat({ bigint: true })
    const { size, mtimeNs, ctimeNs } = this.stat
    if (now.size !== size) return false
    if (now.mtimeNs === mtimeNs && now.ctimeNs === ctimeNs) return true
    const hash = createHash('sha256')
    for await (const block of readBlocks(this.file, BLOCK_BYTES, this.signal))
      hash.update(block)
    if (hash.digest('hex') !== this.sha256) return false
    this.stat = now
    return true
  }

  /** Throws `dataset-changed`. */
  async demandUnchanged(): Promise<void> {
    if (!(await this.isUnchanged())) throw datasetChanged()
  }
}

export function datasetChanged(): Error {
  return datasetMistake({
    code: 'dataset-changed',
    says: 'changed while it was replayed',
    remedy:
      'Let nothing write to it during the step, for example a step in the background.'
  })
}
