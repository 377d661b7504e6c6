import { readFileSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { MAX_POINTER_BYTES, isLfsPointer } from './lfs-pointers.ts'
import type { Workspace } from './workspace.ts'

/** The workspace at a folder. */
export function openWorkspace(folder: string): Workspace {
  const root = realpathSync(folder)
  return {
    look: (path) => {
      // First as written: what is outside is not even asked whether it is there.
      if (!isWithin(root, resolve(root, path))) return 'outside'
      const real = realPath(resolve(root, path))
      if (real === undefined) return 'nothing'
      if (!isWithin(root, real)) return 'outside'
      return statSync(real).isDirectory() ? 'folder' : 'file'
    },
    read: (path) => readFileSync(resolve(root, path), 'utf8'),
    lfsPointers: (path) =>
      listFiles(resolve(root, path))
        .filter(isPointer)
        .map((file) => relative(root, file))
  }
}

/** A folder of so many small files is no model's. */
const MAX_FILES = 10_000

function listFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .slice(0, MAX_FILES)
    .map((entry) => join(entry.parentPath, entry.name))
}

function isPointer(file: string): boolean {
  return (
    statSync(file).size <= MAX_POINTER_BYTES &&
    isLfsPointer(readFileSync(file, 'latin1'))
  )
}

/** Whether an absolute path is a folder or something below it. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`)
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path)
  } catch {
    return undefined
  }
}
