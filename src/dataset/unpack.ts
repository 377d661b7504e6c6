import { type FileHandle, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { ProfileError } from '../foundation/errors.ts'
import { openNameless } from './file.ts'
import { datasetMistake } from './mistake.ts'

const MAGIC = Buffer.from([0x1f, 0x8b])
/** The rest is for the image and the container. */
const SHARE_OF_FREE_DISK = 0.9

export interface UnpackOptions {
  /** Default: the system's folder for temporary files. */
  readonly temporaryDirectory?: string
  /** How much a gzip may unpack to; default: 90 % of the free disk. */
  readonly mostUnpackedBytes?: number
  /** Fires when the run is cancelled. */
  readonly signal?: AbortSignal
}

/** By its first bytes, whatever its name says. */
export async function isGzip(file: FileHandle): Promise<boolean> {
  const start = Buffer.alloc(MAGIC.length)
  await file.read(start, { position: 0 })
  return start.equals(MAGIC)
}

/**
 * Unpacks a gzip to a file without a name: nothing is left behind however the
 * process ends. The caller closes it.
 */
export async function unpack(
  packed: FileHandle,
  onBlock: (block: Buffer) => void,
  options: UnpackOptions
): Promise<FileHandle> {
  const directory = options.temporaryDirectory ?? tmpdir()
  const most = options.mostUnpackedBytes ?? (await affordable(directory))
  const text = await openNameless(directory)
  const { signal } = options
  let written = 0
  try {
    await pipeline(
      packed.createReadStream({ start: 0, autoClose: false }),
      createGunzip(),
      async (blocks: AsyncIterable<Buffer>) => {
        for await (const block of blocks) {
          written += block.length
          if (written > most) throw diskFull(directory)
          await text.appendFile(block)
          onBlock(block)
        }
      },
      { ...(signal && { signal }) }
    )
    return text
  } catch (thrown) {
    await text.close()
    throw explain(thrown, directory)
  }
}

async function affordable(directory: string): Promise<number> {
  const { bavail, bsize } = await statfs(directory)
  return bavail * bsize * SHARE_OF_FREE_DISK
}

function explain(thrown: unknown, directory: string): unknown {
  const code = (thrown as NodeJS.ErrnoException).code ?? ''
  if (code === 'ENOSPC' || code === 'EDQUOT') return diskFull(directory)
  if (!code.startsWith('Z_')) return thrown
  return datasetMistake({
    code: 'dataset-gzip-damaged',
    says:
      code === 'Z_BUF_ERROR'
        ? 'is a gzip that ends too early'
        : 'is a damaged gzip',
    remedy:
      'Pack it again and check it, for example with gzip --test rows.jsonl.gz.'
  })
}

function diskFull(directory: string): ProfileError {
  return new ProfileError({
    code: 'disk-full',
    message: `The dataset unpacks to more than the disk of ${directory} can take.`,
    blame: 'machine',
    remedy:
      'Give it fewer rows, or free space in an earlier step, for example with docker system prune --all --force.'
  })
}
