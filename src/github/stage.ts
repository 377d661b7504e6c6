import * as core from '@actions/core'
import { randomUUID } from 'node:crypto'
import type { StageTime } from '../report/report.ts'

/**
 * Runs one stage of the run: a folded group in the log, its wall time noted.
 * Builds and services print what they like, so the runner is told to read no
 * workflow commands meanwhile.
 */
export async function stage<T>(
  name: string,
  times: StageTime[],
  work: () => Promise<T>
): Promise<T> {
  const startMs = performance.now()
  const token = randomUUID()
  core.startGroup(name)
  core.info(`::stop-commands::${token}`)
  try {
    return await work()
  } finally {
    core.info(`::${token}::`)
    core.endGroup()
    times.push({ stage: name, ms: Math.round(performance.now() - startMs) })
  }
}
