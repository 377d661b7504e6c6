import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import { join } from 'node:path'
import type { Counters } from '../measurement.ts'
import {
  parseCgroupMounts,
  parseCgroupPaths,
  parseV1,
  parseV2,
  V1_FILES,
  V2_FILES
} from './cgroup.ts'
import type { CounterReader } from './counters.ts'

/** memory.stat of a recent kernel has about 1.6 kB. */
const BUFFER_BYTES = 8192

/**
 * Opens the kernel's files for the cgroup of a process. Undefined when they
 * can't be seen from here: another host's, Docker Desktop's, another
 * namespace's.
 */
export function openCgroupCounters(pid: number): CounterReader | undefined {
  try {
    const paths = parseCgroupPaths(readFileSync(`/proc/${pid}/cgroup`, 'utf8'))
    const mounts = parseCgroupMounts(readFileSync('/proc/self/mounts', 'utf8'))
    const v1 = paths.has('memory')
    const files = v1 ? v1Files(mounts, paths) : v2Files(mounts, paths)
    return new CgroupReader(v1 ? 'cgroup-v1' : 'cgroup-v2', files)
  } catch {
    return undefined
  }
}

type Paths = ReadonlyMap<string, string>

function v1Files(mounts: Paths, paths: Paths): Map<string, string> {
  const files = Object.entries(V1_FILES).map(
    ([name, controller]) =>
      [name, fileOf(name, { controller, mounts, paths })] as const
  )
  return new Map(files)
}

function v2Files(mounts: Paths, paths: Paths): Map<string, string> {
  return new Map(
    V2_FILES.map((name) => [
      name,
      fileOf(name, { controller: '', mounts, paths })
    ])
  )
}

function fileOf(
  name: string,
  at: { controller: string; mounts: Paths; paths: Paths }
): string {
  const mount = at.mounts.get(at.controller)
  const path = at.paths.get(at.controller)
  // `/` is our own namespace's root and not the container's group.
  if (mount === undefined || path === undefined || path === '/')
    throw new Error(`no cgroup for ${name}`)
  return join(mount, path, name)
}

class CgroupReader implements CounterReader {
  readonly source: 'cgroup-v1' | 'cgroup-v2'
  private readonly descriptors = new Map<string, number>()
  private readonly buffer = Buffer.allocUnsafe(BUFFER_BYTES)
  private readonly texts: Record<string, string> = {}
  private peakBytes = 0

  constructor(
    source: 'cgroup-v1' | 'cgroup-v2',
    files: ReadonlyMap<string, string>
  ) {
    this.source = source
    for (const [name, path] of files) this.open(name, path)
    if (this.descriptors.size === 0) throw new Error('no cgroup file')
  }

  private open(name: string, path: string): void {
    try {
      this.descriptors.set(name, openSync(path, 'r'))
    } catch {
      // Older kernels lack memory.peak, and many are built without PSI.
      if (/memory\.(current|usage_in_bytes)$/.test(name)) throw new Error(path)
    }
  }

  read(): Counters | undefined {
    try {
      for (const [name, descriptor] of this.descriptors) {
        const length = readSync(descriptor, this.buffer, 0, BUFFER_BYTES, 0)
        this.texts[name] = this.buffer.toString('latin1', 0, length)
      }
    } catch {
      // ENODEV: the group went with the container's last process.
      return undefined
    }
    const counters =
      this.source === 'cgroup-v1' ? parseV1(this.texts) : parseV2(this.texts)
    return this.withPeak(counters)
  }

  /** Kernels before 5.19 keep no high-water mark for v2: then it is ours. */
  private withPeak(counters: Counters): Counters {
    if (!Number.isNaN(counters.memoryPeakBytes)) return counters
    this.peakBytes = Math.max(this.peakBytes, counters.memoryBytes)
    return { ...counters, memoryPeakBytes: this.peakBytes }
  }

  close(): void {
    for (const descriptor of this.descriptors.values()) closeSync(descriptor)
    this.descriptors.clear()
  }
}
