import type { OnRefused } from './measurement/exchange.ts'
import type { Size } from './measurement/measurement.ts'
import type { Runtime } from './runtime/runtime.ts'

/** Who runs the story: a job's step, a terminal, a test. */
export interface Host {
  /** Fires when the run is cancelled. */
  readonly signal: AbortSignal
  /** A folder of this run's own. */
  readonly temporaryDirectory: string
  /**
   * Runs a part of the story under its name. What services and builds print
   * meanwhile is untrusted text.
   */
  stage<T>(name: string, work: () => Promise<T>): Promise<T>
  /** A service is started to try these limits. */
  beginTrial(size: Size): void
  /** One line of what is going on. Untrusted text. */
  tell(line: string): void
  /** Where only who runs it reads: bodies are in no log of a job, and no report. */
  readonly onRefused?: OnRefused
}

/** Where a run takes place, and who watches it. */
export interface Place {
  readonly host: Host
  readonly runtime: Runtime
}

/** Wall time of a stage of the run. */
export interface StageTime {
  readonly stage: string
  /** Whole milliseconds. */
  readonly ms: number
}

/** Stages of a host, each with its wall time noted. */
export function timedStages(host: Host, times: StageTime[]): Host['stage'] {
  return (name, work) => timed(name, times, () => host.stage(name, work))
}

/** Notes the wall time of what is done, be it done or thrown. */
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
