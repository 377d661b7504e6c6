import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import { join } from 'node:path'
import type { Counters, CounterTraits } from '../../measurement/measurement.ts'
import { parseCgroupFolders } from './cgroup-folders.ts'
import {
  type CgroupTexts,
  parseV1,
  parseV2,
  V1_FILES,
  V2_FILES
} from './cgroup-files.ts'
import type { CounterReader } from '../counter-reader.ts'

/** memory.stat of a recent kernel has about 1.6 kB. */
const BUFFER_BYTES = 8192

/**
 * Opens the kernel's files for the cgroup of a container, whose first process
 * is `pid` here. Undefined when they can't be seen from here: another host's,
 * Docker Desktop's, another namespace's.
 */
export function openCgroupCounters(
  pid: number,
  containerId: string
): CounterReader | undefined {
  try {
    const reader = new CgroupReader(readCgroupFolders(pid, containerId))
    if (!Number.isNaN(reader.read()?.memoryBytes ?? NaN)) return reader
    reader.close()
  } catch {
    // No /proc for it here.
  }
  return undefined
}

/** By controller. Throws where this machine has no such process. */
export function readCgroupFolders(
  pid: number,
  containerId: string
): Map<string, string> {
  return parseCgroupFolders(
    readFileSync(`/proc/${pid}/cgroup`, 'utf8'),
    readFileSync('/proc/self/mounts', 'utf8'),
    containerId
  )
}

class CgroupReader implements CounterReader {
  readonly traits: CounterTraits
  private readonly parse: (texts: CgroupTexts) => Counters
  private readonly descriptors = new Map<string, number>()
  private readonly buffer = Buffer.allocUnsafe(BUFFER_BYTES)
  private readonly texts: Record<string, string> = {}
  private peakBytes = 0

  /** @param folders by controller */
  constructor(folders: ReadonlyMap<string, string>) {
    const v1 = folders.has('memory')
    this.traits = { source: v1 ? 'cgroup-v1' : 'cgroup-v2', periodMs: 0 }
    this.parse = v1 ? parseV1 : parseV2
    for (const [name, controller] of Object.entries(v1 ? V1_FILES : V2_FILES)) {
      const folder = folders.get(controller)
      if (folder !== undefined) this.open(name, join(folder, name))
    }
  }

  private open(name: string, path: string): void {
    let descriptor: number | undefined
    try {
      descriptor = openSync(path, 'r')
      this.readText(name, descriptor)
      this.descriptors.set(name, descriptor)
    } catch {
      // Older kernels lack memory.peak; pressure that is switched off (psi=0)
      // can be opened and not read.
      if (descriptor !== undefined) closeSync(descriptor)
    }
  }

  read(): Counters | undefined {
    if (this.descriptors.size === 0) return undefined
    try {
      for (const [name, descriptor] of this.descriptors)
        this.readText(name, descriptor)
    } catch {
      // ENODEV: the group went with the container's last process.
      return undefined
    }
    return this.withPeak(this.parse(this.texts))
  }

  private readText(name: string, descriptor: number): void {
    const length = readSync(descriptor, this.buffer, 0, BUFFER_BYTES, 0)
    this.texts[name] = this.buffer.toString('latin1', 0, length)
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
