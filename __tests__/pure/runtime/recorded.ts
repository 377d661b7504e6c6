import { readFileSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

const RECORDED = resolve(import.meta.dirname, '../../recorded')
export const V1 = 'debian12-linux6.18-cgroup-v1-cgroupfs'
export const V2 = 'uml-linux6.1-cgroup-v2-cgroupfs'
export const V2_SYSTEMD = 'debian12-linux6.1-cgroup-v2-systemd'

/** The texts of a recorded machine, by file name. */
export function texts(machine: string): Record<string, string> {
  const folder = join(RECORDED, machine)
  return Object.fromEntries(
    readdirSync(folder).map((file) => [
      file,
      readFileSync(join(folder, file), 'utf8')
    ])
  )
}

interface ApiStats {
  readonly memory_stats?: Readonly<Record<string, unknown>>
}

export function apiStats(machine: string): ApiStats & { id: string } {
  return JSON.parse(texts(machine)['api-stats.json']!) as ApiStats & {
    id: string
  }
}
