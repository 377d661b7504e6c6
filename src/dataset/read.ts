import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import type { DatasetInputs } from '../inputs/inputs.ts'
import type { ScannedText } from './chunk.ts'
import type { Dataset, Replayable, RequestDefaults } from './dataset.ts'
import { FileStamp } from './file-stamp.ts'
import { openNameless, openRowsFile, readBlocks } from './file.ts'
import {
  type Order,
  chosenOrder,
  fileOrder,
  shifted,
  startingAt,
  shuffledOrder
} from './order.ts'
import { rowFormat } from './choose-format.ts'
import { Requests } from './requests.ts'
import { RowNature } from './row-nature.ts'
import { Scan } from './scan.ts'
import { planShare } from './share.ts'
import { type UnpackOptions, isGzip, unpack } from './unpack.ts'

/** Rows are checked before it is known where they are sent. */
const UNSENT: RequestDefaults = { method: '', path: '', headers: {} }
const BLOCK_BYTES = 2 ** 16
/** Shuffled, a chunk is read for each request and one row of it is taken. */
const CHUNK_BYTES = { file: 2 ** 16, shuffle: 2 ** 10 }

export interface ReadOptions extends UnpackOptions {
  /** How much is read at once; default: 64 KiB, shuffled 1 KiB. */
  readonly blockBytes?: number
}

/**
 * Reads a dataset through once, checks every row, and keeps its file open
 * with a sparse index, so that memory does not grow with rows. Throws a
 * ProfileError.
 */
export async function openDataset(
  inputs: DatasetInputs,
  options: ReadOptions = {}
): Promise<Dataset> {
  // An AsyncDisposableStack would do the same, and Node 22 has none.
  const files: FileHandle[] = []
  try {
    return await readDataset(inputs, options, files)
  } catch (thrown) {
    await closeAll(files)
    throw thrown
  }
}

async function closeAll(files: readonly FileHandle[]): Promise<void> {
  await Promise.all(files.map((file) => file.close()))
}

function keep(files: FileHandle[], file: FileHandle): FileHandle {
  files.push(file)
  return file
}

/** Every file that it opens is in `files`, whatever happens. */
async function readDataset(
  inputs: DatasetInputs,
  options: ReadOptions,
  files: FileHandle[]
): Promise<Dataset> {
  const chunkBytes = options.blockBytes ?? CHUNK_BYTES[inputs.order]
  const blockBytes = options.blockBytes ?? BLOCK_BYTES
  const scan = new Scan(rowFormat(inputs.format, UNSENT), {
    nature: new RowNature(inputs.format),
    chunkBytes
  })
  const disk = await openRows(inputs, options, files)
  const before = await disk.stat({ bigint: true })
  const packed = await isGzip(disk)
  const { signal } = options
  const blocks = readBlocks(disk, blockBytes, signal)
  const onDisk = await readThrough(blocks, (block) => {
    if (!packed) scan.push(block)
  })
  const file = packed
    ? keep(files, await unpack(disk, (block) => scan.push(block), options))
    : disk
  const { index, ...found } = scan.end()
  const { sha256 } = onDisk
  const read = new FileStamp(disk, before, { sha256, signal })
  await read.demandUnchanged()
  const stamp = packed ? await stampOwn(file) : read

  const scanned = { file, index, stamp }
  const order = planOrder(inputs, index.rows)
  const close = (): Promise<void> => closeAll(files)
  const { path, format } = inputs
  return {
    facts: { path, format, rows: index.rows, ...onDisk, ...found },
    withDefaults: (defaults) =>
      replayRows({ ...scanned, format: rowFormat(format, defaults) }, order),
    close,
    [Symbol.asyncDispose]: close
  }
}

function replayRows(text: ScannedText, order: Order): Replayable {
  return {
    open: (count, rows, from = 0) => {
      const asked = startingAt(rows ? chosenOrder(rows) : order, from)
      return new Requests(text, { count, order: asked })
    },
    demandUnchanged: () => text.stamp.demandUnchanged()
  }
}

function planOrder(inputs: DatasetInputs, all: number): Order {
  const { from, to } = planShare(inputs, all)
  const rows = to - from
  const order =
    inputs.order === 'file' ? fileOrder(rows) : shuffledOrder(rows, inputs.seed)
  return inputs.shard ? shifted(order, from) : order
}

/** Of unpacked rows: in a file that nobody else has. */
async function stampOwn(file: FileHandle): Promise<FileStamp> {
  return new FileStamp(file, await file.stat({ bigint: true }), { sha256: '' })
}

async function openRows(
  { path, rows }: DatasetInputs,
  { temporaryDirectory = tmpdir() }: ReadOptions,
  files: FileHandle[]
): Promise<FileHandle> {
  if (rows === undefined) return keep(files, await openRowsFile(path))
  const file = keep(files, await openNameless(temporaryDirectory))
  await file.writeFile(rows)
  return file
}

async function readThrough(
  blocks: AsyncIterable<Buffer>,
  onBlock: (block: Buffer) => void
): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const block of blocks) {
    hash.update(block)
    bytes += block.length
    onBlock(block)
  }
  return { bytes, sha256: hash.digest('hex') }
}
