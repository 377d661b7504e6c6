import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCgroupFolders } from './cgroup-reader.ts'

/** File pages that a process of a container has mapped, and those of them that somebody else is charged for, bytes. */
export interface MappedPages {
  readonly mapped: number
  readonly foreign: number
}

/**
 * Of the process that has most, at least: what it has mapped and its own group
 * is not charged for. Measured on a Python whose libraries take 10.8 MiB: 0
 * alone and cold, 10.3 beside a process that has them in use. Undefined: they
 * can't be seen.
 *
 * @param pid the container's first process
 */
export function readMappedPages(
  pid: number,
  containerId: string
): MappedPages | undefined {
  try {
    const folders = readCgroupFolders(pid, containerId)
    const folder = folders.get('memory') ?? folders.get('')
    if (folder === undefined) return undefined
    const read = (name: string): string =>
      readFileSync(join(folder, name), 'utf8')
    const before = chargedBytes(read('memory.stat'))
    const pids = read('cgroup.procs').split('\n').filter(Boolean)
    const mapped = Math.max(...pids.map(mappedBytes))
    // What was dropped or mapped in between is nobody else's.
    const charged = Math.max(before, chargedBytes(read('memory.stat')))
    const foreign = Math.max(mapped - charged, 0)
    return Number.isFinite(foreign) ? { mapped, foreign } : undefined
  } catch {
    return undefined
  }
}

function chargedBytes(stat: string): number {
  const [, bytes] =
    /^(?:total_mapped_file|file_mapped) (\d+)$/m.exec(stat) ?? []
  return Number(bytes)
}

/** 0 for a process that has just ended. */
function mappedBytes(pid: string): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return Number(/^RssFile:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024
  } catch {
    return 0
  }
}
