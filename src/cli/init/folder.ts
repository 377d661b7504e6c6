/** A folder that nobody has written a config file for yet. */
export interface Folder {
  /** Files, relative with `/`, the shallow ones first. */
  readonly paths: readonly string[]
  /** Beginning of a file's text. */
  read(path: string): string
}

/** The folder that holds a path: `.` for `Dockerfile`. */
export function folderOf(path: string): string {
  const end = path.lastIndexOf('/')
  return end < 0 ? '.' : path.slice(0, end)
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

export function isBelow(path: string, folder: string): boolean {
  return folder === '.' || path.startsWith(`${folder}/`)
}
