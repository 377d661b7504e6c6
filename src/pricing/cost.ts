import { GIB } from '../foundation/units.ts'
import type { Size } from '../measurement/measurement.ts'
import type { Deployment, Prices, Pricing } from './prices.ts'

/** 365 days in 12 months. */
export const HOURS_PER_MONTH = 730

/** What a size costs, in the currency of its prices. */
export interface Cost {
  readonly prices: Prices
  /** So many containers of the size; 1 where nobody says it. */
  readonly replicas: number
  /** Of all replicas. */
  readonly perMonth: number
  /** Requests per second of one replica, and what a million of them costs. */
  readonly ratePerSecond?: number
  readonly perMillionRequests?: number
  readonly current?: Deployment & {
    readonly perMonth: number
    /** Below 0: the size costs more than what runs today. */
    readonly savedPerMonth: number
  }
}

/** @param ratePerSecond answers of one container at this size; NaN: unknown */
export function costOf(
  size: Size,
  { prices, current }: Pricing,
  ratePerSecond = NaN
): Cost {
  const perHour = pricePerHour(size, prices)
  const { replicas = 1 } = current ?? {}
  const perMonth = perHour * HOURS_PER_MONTH * replicas
  const today =
    current && pricePerHour(current.size, prices) * HOURS_PER_MONTH * replicas
  return {
    prices,
    replicas,
    perMonth,
    ...(ratePerSecond > 0 && {
      ratePerSecond,
      perMillionRequests: (perHour / (ratePerSecond * 3600)) * 1e6
    }),
    ...(current &&
      today !== undefined && {
        current: {
          ...current,
          perMonth: today,
          savedPerMonth: today - perMonth
        }
      })
  }
}

/** By what is kept free for it, whether or not it is used. */
export function pricePerHour(
  { cpuMillicores, memoryBytes }: Size,
  { perCoreHour, perGibHour }: Pick<Prices, 'perCoreHour' | 'perGibHour'>
): number {
  return (cpuMillicores / 1000) * perCoreHour + (memoryBytes / GIB) * perGibHour
}
