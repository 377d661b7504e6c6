import {
  type Stats,
  closeSync,
  constants,
  fstatSync,
  openSync,
  readSync,
  realpathSync
} from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { formatBytes } from '../foundation/units.ts'
import { type Place, locate, outside, unreadable } from './confine.ts'
import { FileRefusal } from './refusal.ts'

/** Where no link is expected none is followed, and no pipe's writer is waited for. */
const FLAGS =
  constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)

/** Opens a file for reading as the rule of `confine.ts` allows. Throws a ProfileError. */
export async function openFile(
  path: string,
  workspace?: string
): Promise<FileHandle> {
  const place = demandFile(path, workspace)
  const file = await open(place.real, FLAGS).catch((thrown: unknown) => {
    throw notOpened(path, thrown)
  })
  try {
    demandSame(path, place, await file.stat())
    return file
  } catch (thrown) {
    await file.close()
    throw thrown
  }
}

export interface ReadBounds {
  readonly mostBytes: number
  readonly workspace?: string
}

/** The text of a file that has at most so many bytes. Throws a ProfileError. */
export function readText(path: string, of: ReadBounds): string {
  return readBytes(path, of).toString('utf8')
}

/** The same, of a file that is no text. */
export function readBytes(path: string, of: ReadBounds): Buffer {
  const { mostBytes, workspace } = of
  const place = demandFile(path, workspace)
  const file = openPlace(path, place)
  try {
    const facts = fstatSync(file)
    demandSame(path, place, facts)
    if (facts.size > mostBytes) throw tooLarge(path, mostBytes)
    // One more, to see that it ends where it should.
    const bytes = Buffer.allocUnsafe(facts.size + 1)
    let length = 0
    for (let read = -1; read !== 0 && length < bytes.length; length += read)
      read = readSync(file, bytes, length, bytes.length - length, null)
    if (length > facts.size) throw outside(path, 'grew while it was read')
    return bytes.subarray(0, length)
  } finally {
    closeSync(file)
  }
}

function openPlace(path: string, { real }: Place): number {
  try {
    return openSync(real, FLAGS)
  } catch (thrown) {
    throw notOpened(path, thrown)
  }
}

export type FilePlace = Place & { readonly facts: Stats }

/** An ordinary file that may be read. Throws a ProfileError. */
export function demandFile(path: string, workspace?: string): FilePlace {
  const place = locate(path, workspace)
  const { facts } = place
  if (facts?.isFile()) return { ...place, facts }
  if (!facts)
    throw new FileRefusal(path, {
      code: 'file-missing',
      says: 'does not exist'
    })
  const says = facts.isDirectory()
    ? 'is a directory'
    : 'is a device, a pipe or a socket'
  throw new FileRefusal(path, { code: 'file-not-a-file', says })
}

/** The open file is the one that was looked at, and is still where it was. */
function demandSame(
  path: string,
  { real, facts }: FilePlace,
  now: Stats
): void {
  const isSame = now.isFile() && now.dev === facts.dev && now.ino === facts.ino
  if (!isSame || realpathSync(real) !== real)
    throw outside(path, 'was exchanged while it was opened')
}

function notOpened(path: string, thrown: unknown): FileRefusal {
  return unreadable(path, (thrown as NodeJS.ErrnoException).code, thrown)
}

function tooLarge(path: string, mostBytes: number): FileRefusal {
  const says = `has more than ${formatBytes(mostBytes)}`
  return new FileRefusal(path, { code: 'file-too-large', says })
}
