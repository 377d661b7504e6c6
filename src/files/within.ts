import { relative, resolve, sep } from 'node:path'

/** Whether an absolute path is a folder or something below it. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`)
}

/** Whether a path, as it is written, leads out of the folder that it is relative to. */
export function leadsOut(path: string): boolean {
  return !isWithin('/folder', resolve('/folder', path))
}
