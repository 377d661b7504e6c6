import { gunzipSync, gzipSync } from 'node:zlib'
import type { Column } from './exact-json.ts'

/** A member of the gzip file: what is held in memory beside the columns. */
const BLOCK_BYTES = 2 ** 20
/** Higher levels take twice as long and save 2 %: noise does not compress. */
const LEVEL = 1

/**
 * The bytes of columns one after the other, little-endian, as a gzip file in
 * pieces. A million exchanges of 31 bytes become 19 MB.
 */
export function* zipColumns(columns: readonly Column[]): Generator<Uint8Array> {
  const block = new Uint8Array(BLOCK_BYTES)
  let used = 0
  for (const { buffer, byteOffset, byteLength } of columns)
    for (let at = 0; at < byteLength;) {
      const take = Math.min(byteLength - at, BLOCK_BYTES - used)
      block.set(new Uint8Array(buffer, byteOffset + at, take), used)
      used += take
      at += take
      if (used < BLOCK_BYTES) continue
      yield gzipSync(block, { level: LEVEL })
      used = 0
    }
  yield gzipSync(block.subarray(0, used), { level: LEVEL })
}

/**
 * So many bytes, and not one more is unpacked.
 *
 * @throws {Error} they are damaged, too few or too many
 */
export function unzipColumns(zipped: Uint8Array, bytes: number): Uint8Array {
  const maxOutputLength = bytes + 1
  const unzipped = gunzipSync(zipped, { maxOutputLength })
  if (unzipped.length === bytes) return unzipped
  throw new RangeError(`${unzipped.length} bytes where ${bytes} were told`)
}
