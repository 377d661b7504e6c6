import { randomUUID } from 'node:crypto'
import {
  closeSync,
  constants,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { locate, outside } from './confine.ts'
import { FileRefusal } from './refusal.ts'

/** A name that is there already, be it a link, is not opened. */
const NEW =
  constants.O_WRONLY |
  constants.O_CREAT |
  constants.O_EXCL |
  (constants.O_NOFOLLOW ?? 0)

/**
 * Writes a file as the rule of `confine.ts` allows, whole or not at all: it is
 * new, under a name that nobody can know, and then gets its own. What has this
 * name must be a file: a link is neither written through nor replaced. The
 * real path; undefined where there was nothing to write, and there is no such
 * file then. Throws when it can't be.
 */
export function writeFile(
  path: string,
  pieces: Iterable<string | Uint8Array>
): string | undefined {
  const folder = makeFolder(dirname(path))
  const whole = join(folder, basename(path))
  demandPlain(path, whole)
  const part = join(folder, `.${randomUUID()}.part`)
  try {
    const isEmpty = writeNew(part, pieces) === 0
    if (isEmpty) rmSync(whole, { force: true })
    else renameSync(part, whole)
    return isEmpty ? undefined : whole
  } finally {
    rmSync(part, { force: true })
  }
}

/** Makes a folder, and those above it, as the rule allows; the real path. */
export function makeFolder(path: string): string {
  const { real } = locate(path)
  mkdirSync(real, { recursive: true })
  if (locate(path).real !== real)
    throw outside(path, 'was exchanged while it was made')
  return real
}

/** How much was written, in characters or bytes. */
function writeNew(path: string, pieces: Iterable<string | Uint8Array>): number {
  const file = openSync(path, NEW, 0o644)
  let length = 0
  try {
    for (const piece of pieces) {
      writeFileSync(file, piece)
      length += piece.length
    }
    return length
  } finally {
    closeSync(file)
  }
}

function demandPlain(path: string, whole: string): void {
  const { real, facts } = locate(whole)
  if (real !== whole)
    throw outside(path, 'is a link, and links are not written through')
  if (facts && !facts.isFile())
    throw new FileRefusal(path, {
      code: 'file-not-a-file',
      says: 'is there, and is no ordinary file'
    })
}
