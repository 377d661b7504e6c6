import {
  closeSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { join } from 'node:path'
import { VIEWS, type Viewed } from '../report/views.ts'

/** What was written, and what could not be and why (a full disk, say). */
export interface WrittenFiles {
  /** Absolute paths. */
  readonly paths: readonly string[]
  /** Sentences. */
  readonly failures: readonly string[]
}

/** Writes every view that is a file; one that fails stops no other. */
export function writeFiles(directory: string, viewed: Viewed): WrittenFiles {
  const paths: string[] = []
  const failures: string[] = []
  for (const [name, render] of Object.entries(VIEWS))
    try {
      const path = writeFile(directory, name, render(viewed))
      if (path) paths.push(path)
    } catch (thrown) {
      failures.push(
        `${name} could not be written: ${(thrown as Error).message}.`
      )
    }
  return { paths, failures }
}

/**
 * Whole or not at all: a report that is cut short is no JSON. The path, unless
 * there was nothing to write.
 */
function writeFile(
  directory: string,
  name: string,
  pieces: Iterable<string>
): string | undefined {
  mkdirSync(directory, { recursive: true })
  const path = join(directory, name)
  const part = `${path}.part`
  const file = openSync(part, 'w')
  let bytes = 0
  try {
    for (const piece of pieces) {
      writeFileSync(file, piece)
      bytes += piece.length
    }
    closeSync(file)
    if (bytes === 0) rmSync(part)
    else renameSync(part, path)
    return bytes === 0 ? undefined : path
  } catch (thrown) {
    rmSync(part, { force: true })
    throw thrown
  }
}
