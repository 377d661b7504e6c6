import { createHash } from 'node:crypto'

/**
 * A name as that of a file or folder, wherever it lies; a name may be `..`. Names
 * that would be the same then are told apart by a part of their hash: `a-b`, and
 * `a.b` as `a-b-2e7336dc`.
 */
export function folderName(name: string): string {
  const clean = name.replace(/[^\w-]/g, '-')
  if (clean === name) return name
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 8)
  return `${clean}-${hash}`
}
