import { readdirSync, realpathSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { locate } from '../files/confine.ts'
import { readText } from '../files/open-file.ts'
import { MAX_POINTER_BYTES, isLfsPointer } from '../foundation/lfs-pointer.ts'
import { FileRefusal } from '../files/refusal.ts'
import { isWithin } from '../files/within.ts'
import { MIB } from '../foundation/units.ts'
import type { Place, Workspace } from './workspace.ts'

/** Of a text that is read whole. Configs have some kB, input examples more. */
const MAX_TEXT_BYTES = 16 * MIB
/** A folder of so many small files is no model's. */
const MAX_FILES = 10_000

/** The workspace at a folder. */
export function openWorkspace(folder: string): Workspace {
  const workspace = realpathSync(folder)
  return {
    look: (path) => look(path, workspace),
    read: (path) => readText(path, { mostBytes: MAX_TEXT_BYTES, workspace }),
    lfsPointers: (path) =>
      listFiles(resolve(workspace, path))
        .take(MAX_FILES)
        .filter((file) => isPointer(file, workspace))
        .map((file) => relative(workspace, file))
        .toArray()
  }
}

function look(path: string, workspace: string): Place {
  // First as written: what is outside is not even asked whether it is there.
  if (!isWithin(workspace, resolve(workspace, path))) return 'outside'
  try {
    const { facts } = locate(path, workspace)
    if (!facts) return 'nothing'
    if (facts.isDirectory()) return 'folder'
    return facts.isFile() ? 'file' : 'special'
  } catch (thrown) {
    if (!(thrown instanceof FileRefusal)) throw thrown
    return thrown.code === 'file-outside-workspace' ? 'outside' : 'special'
  }
}

/** What would be shipped, without what links lead to: `.git` never is. */
function* listFiles(path: string): Generator<string> {
  if (!statSync(path).isDirectory()) return yield path
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const inside = join(path, entry.name)
    if (entry.name === '.git') continue
    if (entry.isDirectory()) yield* listFiles(inside)
    else if (entry.isFile()) yield inside
  }
}

function isPointer(file: string, workspace: string): boolean {
  const mostBytes = MAX_POINTER_BYTES
  return (
    statSync(file).size <= mostBytes &&
    isLfsPointer(readText(file, { mostBytes, workspace }))
  )
}
