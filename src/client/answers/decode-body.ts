import {
  type BrotliOptions,
  type ZlibOptions,
  type ZstdOptions,
  brotliDecompressSync,
  constants,
  gunzipSync,
  inflateRawSync,
  inflateSync,
  zstdDecompressSync
} from 'node:zlib'

/** The begin of a decoded body. */
export interface Decoded {
  readonly start: Buffer
  /** Whether that is all of it. */
  readonly whole: boolean
}

/** What a few packed bytes may unpack to at once: a bomb gets no further. */
const MAX_BYTES = 2 ** 23
/** A second coding around the first is rare, a third an attack. */
const MAX_CODINGS = 2

type Bound = { readonly maxOutputLength: number }
type Unpack = (packed: Buffer, bound: Bound) => Buffer

/** A body may end in the middle here: what there is of it is unpacked. */
const ZLIB: ZlibOptions = { finishFlush: constants.Z_SYNC_FLUSH }
const BROTLI: BrotliOptions = { finishFlush: constants.BROTLI_OPERATION_FLUSH }
const ZSTD: ZstdOptions = { finishFlush: constants.ZSTD_e_flush }

const gunzip: Unpack = (packed, bound) =>
  gunzipSync(packed, { ...ZLIB, ...bound })
const CODINGS: Readonly<Record<string, Unpack>> = {
  gzip: gunzip,
  'x-gzip': gunzip,
  // Half of all servers leave zlib's two bytes out.
  deflate: (packed, bound) =>
    isZlib(packed)
      ? inflateSync(packed, { ...ZLIB, ...bound })
      : inflateRawSync(packed, { ...ZLIB, ...bound }),
  br: (packed, bound) => brotliDecompressSync(packed, { ...BROTLI, ...bound }),
  zstd: (packed, bound) => zstdDecompressSync(packed, { ...ZSTD, ...bound })
}

/**
 * The begin of a body, its content codings taken off; undefined when it cannot
 * be. `packed` is its first bytes, or all of it.
 */
export function decodeBody(
  packed: { readonly start: Buffer; readonly whole: boolean },
  encoding: string
): Decoded | undefined {
  // The last one named was put on last.
  const codings = encoding
    .toLowerCase()
    .split(/\s*,\s*/)
    .filter(isCoding)
  if (codings.length > MAX_CODINGS) return undefined
  let decoded: Decoded | undefined = packed
  for (const coding of codings.reverse()) {
    const unpack = CODINGS[coding.trim()]
    if (!unpack || !decoded) return undefined
    decoded = unpackStart(decoded, unpack)
  }
  return decoded
}

function isCoding(coding: string): boolean {
  return !/^\s*(identity)?\s*$/.test(coding)
}

/** As much of the begin as unpacks to no more than the bound. */
function unpackStart(
  { start, whole }: Decoded,
  unpack: Unpack
): Decoded | undefined {
  for (let bytes = start.length; bytes > 0; bytes >>= 3) {
    try {
      const found = unpack(start.subarray(0, bytes), {
        maxOutputLength: MAX_BYTES
      })
      const isWhole = whole && bytes === start.length
      // Of a coding that hands out nothing before its end there is no begin.
      return found.length > 0 || isWhole
        ? { start: found, whole: isWhole }
        : undefined
    } catch (thrown) {
      const { code } = thrown as NodeJS.ErrnoException
      if (code !== 'ERR_BUFFER_TOO_LARGE') return undefined
    }
  }
  return start.length === 0 ? { start, whole } : undefined
}

function isZlib(packed: Buffer): boolean {
  return (
    packed.length > 1 &&
    (packed[0]! & 0x0f) === 8 &&
    packed.readUInt16BE(0) % 31 === 0
  )
}
