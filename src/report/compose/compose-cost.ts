import type { Cost } from '../../pricing/cost.ts'
import type { CostReport } from '../schema/cost.ts'
import { composeSize } from './compose-trial.ts'
import type { Draft } from './draft.ts'

export function composeCost(cost: Cost): Draft<CostReport> {
  const { prices, current } = cost
  return {
    currency: prices.currency,
    perCoreHour: prices.perCoreHour,
    perGibHour: prices.perGibHour,
    source: prices.source,
    replicas: cost.replicas,
    perMonth: cost.perMonth,
    ratePerSecond: cost.ratePerSecond,
    perMillionRequests: cost.perMillionRequests,
    current: current && {
      size: composeSize(current.size),
      perMonth: current.perMonth,
      savedPerMonth: current.savedPerMonth
    }
  }
}
