import * as core from '@actions/core'
import { randomUUID } from 'node:crypto'
import type { StageTime } from '../report/schema/report.ts'

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
  const token = randomUUID()
  core.startGroup(name)
  core.info(`::stop-commands::${token}`)
  try {
    return await timed(name, times, work)
  } finally {
    core.info(`::${token}::`)
    core.endGroup()
  }
}

/** Notes the wall time of what prints nothing but its own. */
export async function timed<T>(
  name: string,
  times: StageTime[],
  work: () => Promise<T>
): Promise<T> {
  const startMs = performance.now()
  try {
    return await work()
  } finally {
    times.push({ stage: name, ms: Math.round(performance.now() - startMs) })
  }
}
