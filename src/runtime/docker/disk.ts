import { statfsSync } from 'node:fs'
import { ProfileError } from '../../foundation/errors.ts'
import type { Finding } from '../../foundation/finding.ts'
import { GIB, MIB, formatBytes } from '../../foundation/units.ts'
import { docker } from './cli.ts'

/** No inference image is smaller. */
const TOO_LITTLE = 100 * MIB
/** A base image with a framework takes as much. */
const LITTLE = 2 * GIB

/**
 * Looks before the image is built or pulled whether the engine's disk has room
 * for it. Throws when there is none; a finding where there is little. Nothing
 * where the disk can't be seen (a remote engine, a job container).
 */
export async function checkDisk(): Promise<readonly Finding[]> {
  const freeBytes = await readFreeBytes()
  if (freeBytes === undefined || freeBytes >= LITTLE) return []
  const message = `The disk of the Docker engine has ${formatBytes(freeBytes)} left.`
  const remedy = await adviseCleaning()
  if (freeBytes >= TOO_LITTLE)
    return [{ code: 'disk-low', severity: 'warning', message, remedy }]
  throw new ProfileError({
    code: 'disk-too-full',
    message: `${message} No image fits in there.`,
    blame: 'machine',
    remedy
  })
}

async function readFreeBytes(): Promise<number | undefined> {
  const root = await docker(['info', '--format', '{{.DockerRootDir}}'])
  try {
    const { bavail, bsize } = statfsSync(root.stdout.trim())
    return bavail * bsize
  } catch {
    return undefined
  }
}

/** What would free the most, in the engine's own figures. */
export async function adviseCleaning(): Promise<string> {
  const format = '{{.Type}} {{.Reclaimable}}'
  const answer = await docker(['system', 'df', '--format', format])
  const found = parseReclaimable(answer.stdout)
  return `\`docker system prune --all\` in a step before this one frees what is not used${found ? ` (${found})` : ''}.`
}

/**
 * The lines with something to free. Containerd's store counts what it shares
 * twice, and may come out below nothing.
 */
export function parseReclaimable(text: string): string {
  const lines = text.split('\n').filter((line) => !/ (0B|-)/.test(line))
  return lines.filter(Boolean).join(', ')
}
