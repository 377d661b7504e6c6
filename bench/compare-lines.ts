import { existsSync, readFileSync } from 'node:fs'
import type { ComparisonReport } from '../src/report/schema/comparison.ts'

/** One comparison, as a line of a file that is added up later. */
export interface Line extends Pick<
  ComparisonReport,
  'verdict' | 'obstacles' | 'changes' | 'starts'
> {
  readonly name: string
  readonly error?: string
  /** `cpu.ms_per_request worse` */
  readonly seen: readonly string[]
  /** Metrics that were not decided. */
  readonly open: readonly string[]
  readonly pairs: number
  /** What is done with and without a comparison, and what is more. */
  readonly plainSeconds: number
  readonly addedSeconds: number
  readonly drift?: number | undefined
}

export function readLines(file: string): Line[] {
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => JSON.parse(line) as Line)
}
