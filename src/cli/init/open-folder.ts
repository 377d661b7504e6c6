import { closeSync, openSync, readSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Folder } from './folder.ts'

/** What is never a service's own. */
const SKIPPED =
  /^(\..+|node_modules|venv|env|__pycache__|site-packages|dist|build|target|vendor)$/
const MAX_DEPTH = 4
const MAX_FILES = 5000
const MAX_READ_BYTES = 65_536

/** Looks at a folder, not longer than a moment, however large it is. */
export function openFolder(root: string): Folder {
  const paths: string[] = []
  let folders = ['']
  for (let depth = 0; depth <= MAX_DEPTH && folders.length > 0; depth++) {
    const deeper: string[] = []
    for (const folder of folders)
      for (const entry of list(join(root, folder))) {
        if (paths.length >= MAX_FILES) return { paths, read }
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`
        if (entry.isFile()) paths.push(path)
        else if (entry.isDirectory() && !SKIPPED.test(entry.name))
          deeper.push(path)
      }
    folders = deeper
  }
  return { paths, read }

  /** A file that may not be read has nothing in it. */
  function read(path: string): string {
    try {
      return readBeginning(join(root, path))
    } catch {
      return ''
    }
  }
}

function readBeginning(path: string): string {
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(MAX_READ_BYTES)
    return bytes.toString('utf8', 0, readSync(file, bytes))
  } finally {
    closeSync(file)
  }
}

/** A folder that may not be read has nothing in it. */
function list(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
      a.name < b.name ? -1 : 1
    )
  } catch {
    return []
  }
}
