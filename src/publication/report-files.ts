import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { folderName } from '../foundation/folder-name.ts'
import { makeFolder, writeFile } from '../files/write-file.ts'
import { VIEWS } from '../report/views.ts'
import type { Viewed } from '../report/viewed.ts'

/** What was written, and what could not be and why (a full disk, say). */
export interface WrittenFiles {
  /** Absolute, without a link in it; empty: it could not be made. */
  readonly directory: string
  /** Absolute paths below it. */
  readonly paths: readonly string[]
  /** Sentences. */
  readonly failures: readonly string[]
}

/** What is in each file, by its path below the folder; in nothing: there is none. */
export type FileViews = Readonly<
  Record<string, () => Iterable<string | Uint8Array>>
>

/** All files of one report. */
export function viewFiles(viewed: Viewed): FileViews {
  return Object.fromEntries(
    Object.entries(VIEWS).map(([name, render]) => [name, () => render(viewed)])
  )
}

/**
 * Writes every view that is a file; one that fails stops no other. What an
 * earlier step left there and this one has not is removed.
 */
export function writeFiles(folder: string, files: FileViews): WrittenFiles {
  try {
    return writeInto(makeFolder(folder), files)
  } catch (thrown) {
    const { message } = thrown as Error
    const failures = [`The folder of the report could not be made: ${message}`]
    return { directory: '', paths: [], failures }
  }
}

function writeInto(directory: string, files: FileViews): WrittenFiles {
  const paths: string[] = []
  const failures: string[] = []
  for (const [name, render] of Object.entries(files))
    try {
      const path = writeFile(join(directory, name), render())
      if (path !== undefined) paths.push(path)
    } catch (thrown) {
      failures.push(
        `${name} could not be written: ${(thrown as Error).message}`
      )
    }
  return { directory, paths, failures }
}

/** The path of one that was written. */
export function findWritten(
  { directory, paths }: WrittenFiles,
  name: string
): string | undefined {
  return paths.find((path) => path === join(directory, name))
}

/**
 * A folder for the report of a step that names none, which no other step of
 * the job has: two may have the same `name`. Throws when none can be made.
 */
export function claimFolder(root: string, name: string): string {
  makeFolder(root)
  const folder = join(root, folderName(name))
  for (let count = 1; ; count++)
    try {
      const path = count === 1 ? folder : `${folder}-${count}`
      mkdirSync(path)
      return path
    } catch (thrown) {
      if ((thrown as NodeJS.ErrnoException).code !== 'EEXIST') throw thrown
    }
}
