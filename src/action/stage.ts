import * as core from '@actions/core'
import { randomUUID } from 'node:crypto'

/**
 * One stage of the run as a folded group in the log. Builds and services print
 * what they like, so the runner is told to read no workflow commands meanwhile.
 */
export async function stage<T>(
  name: string,
  work: () => Promise<T>
): Promise<T> {
  const token = randomUUID()
  core.startGroup(name)
  core.info(`::stop-commands::${token}`)
  try {
    return await work()
  } finally {
    core.info(`::${token}::`)
    core.endGroup()
  }
}
