import { type ExchangeColumns, OUTCOMES } from '../measurement/exchange.ts'
import type { Measurement, SampleColumns } from '../measurement/measurement.ts'
import { Misfit } from './fit.ts'

/**
 * What types can't say of a measurement: all columns are as long as they are
 * said to be, and their numbers name something.
 *
 * @throws {Misfit} with the place, below `path`
 */
export function checkMeasurement(trial: Measurement, path: string): void {
  const { exchanges, samples, warmupExchanges: warm } = trial
  checkColumns(exchanges, `${path}.exchanges`)
  checkColumns(samples, `${path}.samples`)
  if (!Number.isInteger(warm) || warm < 0 || warm > exchanges.length)
    throw new Misfit(`${path}.warmupExchanges`)
  if (!exchanges.outcome.every((index) => index < OUTCOMES.length))
    throw new Misfit(`${path}.exchanges.outcome`)
}

/** @throws {Misfit} they are not all of one length */
export function checkColumns(
  columns: ExchangeColumns | SampleColumns,
  path: string
): void {
  const uneven = Object.entries(columns).find(
    ([, column]) =>
      typeof column !== 'number' && column.length !== columns.length
  )
  if (uneven) throw new Misfit(`${path}.${uneven[0]}`)
}
