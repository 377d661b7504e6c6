/** What a proved size costs. Amounts are in `currency`. */
import type { SizeReport } from './trial.ts'

export interface CostReport {
  /** ISO 4217: `USD`. */
  readonly currency: string
  readonly perCoreHour: number
  readonly perGibHour: number
  /** Source, region and date of the prices. May be untrusted text. */
  readonly source: string
  /** Containers of the size, 1 unless `current` says it. */
  readonly replicas: number
  /** Of all replicas, 730 hours. */
  readonly perMonth: number
  /** Right answers per second in the proof, and what a million of them costs. */
  readonly ratePerSecond?: number
  readonly perMillionRequests?: number
  /** What is deployed today, by the same prices. */
  readonly current?: CurrentReport
}

export interface CurrentReport {
  /** Of each replica. */
  readonly size: SizeReport
  readonly perMonth: number
  /** Below 0: the proved size costs more. */
  readonly savedPerMonth: number
}
