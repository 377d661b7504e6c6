import { readFileSync, realpathSync, statSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
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
    read: (path) => readFileSync(resolve(root, path), 'utf8')
  }
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
