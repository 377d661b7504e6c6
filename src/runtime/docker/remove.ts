import { setTimeout as sleep } from 'node:timers/promises'
import { ProfileError } from '../../foundation/errors.ts'
import type { Finding } from '../../foundation/finding.ts'
import { leftBehind } from '../left-behind.ts'
import { type Run, baseTag, comparedTag, runLabel } from '../run.ts'
import { docker } from './cli.ts'
import { removeNetworks } from './network.ts'
import { endOrphans } from './orphans.ts'
import { removeTags } from './remove-tags.ts'

/** `device or resource busy` passes, sooner or later. */
const TRIES = 3
const PAUSE_MS = 1000

/**
 * Removes every container and network of a run and the images it built. Never
 * throws; what is left is told.
 */
export async function removeRun(
  run: Pick<Run, 'id' | 'imageTag' | 'temporaryDirectory'>
): Promise<readonly Finding[]> {
  const left: Finding[] = []
  try {
    await endOrphans(run)
    const filter = ['--filter', `label=${runLabel(run)}`]
    const asked = ['ps', '--all', '--quiet', ...filter]
    const found = await docker(asked, { bound: 'cleanup' })
    if (found.code !== 0) return [unknown(run, lastLine(found.stderr))]
    for (const id of found.stdout.split('\n').filter(Boolean))
      left.push(
        ...[await removeContainer(id)].filter((one) => one !== undefined)
      )
    left.push(...(await removeNetworks(run)))
    const compared = { imageTag: comparedTag(run) }
    const tags = [run, compared].flatMap((of) => [of.imageTag, baseTag(of)])
    const tagged = await removeTags(tags)
    if (tagged) left.push(tagged)
  } catch (thrown) {
    left.push(unknown(run, causeOf(thrown)))
  }
  return left
}

/** Why a container could not be removed; undefined: it is gone. */
export async function removeContainer(
  id: string
): Promise<Finding | undefined> {
  let cause = ''
  try {
    for (let tries = 0; tries < TRIES; tries++) {
      if (tries > 0) await sleep(PAUSE_MS)
      const asked = ['rm', '--force', '--volumes', id]
      const { code, stderr } = await docker(asked, { bound: 'cleanup' })
      if (code === 0 || /no such container/i.test(stderr)) return undefined
      cause = lastLine(stderr)
    }
  } catch (thrown) {
    cause = causeOf(thrown)
  }
  const name = id.slice(0, 12)
  return leftBehind(`The container ${name}`, cause, `docker rm --force ${name}`)
}

function unknown(run: { readonly id: string }, cause: string): Finding {
  const filter = `--filter label=${runLabel(run)}`
  return leftBehind('What this run made', cause, `docker ps --all ${filter}`)
}

function lastLine(text: string): string {
  const line = text.trim().split('\n').at(-1)!
  if (line === '') return 'Docker printed nothing.'
  return /[.!?]$/.test(line) ? line : `${line}.`
}

function causeOf(thrown: unknown): string {
  if (thrown instanceof ProfileError)
    return thrown.facts.cause ?? thrown.message
  return lastLine(String(thrown))
}
