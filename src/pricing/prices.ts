import type { Size } from '../measurement/measurement.ts'

/** What is paid for an hour, and who says so. */
export interface Prices {
  /** ISO 4217: `USD`. */
  readonly currency: string
  readonly perCoreHour: number
  readonly perGibHour: number
  /** Source, region and date, as far as they are known. May be untrusted. */
  readonly source: string
}

/** What runs today. */
export interface Deployment {
  readonly size: Size
  readonly replicas: number
}

/** All that a price is made from, beside the size. */
export interface Pricing {
  readonly prices: Prices
  /** Undefined: nobody says what runs today. */
  readonly current: Deployment | undefined
}

/** The machine whose price a CSV tells, for it does not tell what it has. */
export interface PricedNode {
  readonly size: Size
  /** As in the column InstanceType or InstanceID; undefined: there is one. */
  readonly type: string | undefined
  readonly region: string | undefined
  readonly currency: string | undefined
}

/** configs/default.json of OpenCost, as it is since 2019 and in 2026. */
export const OPENCOST_PRICES: Prices = {
  currency: 'USD',
  perCoreHour: 0.031611,
  perGibHour: 0.004237,
  source: "OpenCost's default prices, of GCP us-central1, on demand, as of 2026"
}
