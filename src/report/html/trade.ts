/** From the report to what limits take and cost. */
import {
  MIB,
  formatBytes,
  formatMillicores,
  formatMoney,
  formatMs
} from '../../foundation/units.ts'
import { HOURS_PER_MONTH, pricePerHour } from '../../pricing/cost.ts'
import type { CostReport } from '../schema/cost.ts'
import type { Report } from '../schema/report.ts'
import type { SizeReport } from '../schema/trial.ts'
import type { Markup } from './markup.ts'
import type { Scale } from './scale.ts'
import { ACROSS } from './axes.ts'
import { CPU_SIGNS } from './signs.ts'
import { type TradeChart, drawTrade } from './trade-chart.ts'

/** One point is no curve; with a price, it is a line and where it was tried. */
const FEWEST = 2

/**
 * How long the replay took at each memory limit that held, and its price. With
 * less CPU it takes longer whatever the memory is: only full CPU is compared.
 */
export function drawMemoryTrade(report: Report, x: Scale): Markup[] {
  const { search, recommendation, cost } = report
  const full = search?.trials[0]?.size.cpuMillicores
  const points = (search?.trials ?? []).flatMap(
    ({ size, replayMs, wholeDataset }) => {
      const { cpuMillicores: cpu, memoryBytes } = size
      if (replayMs === undefined || !wholeDataset || cpu !== full) return []
      const tip = `At ${formatBytes(memoryBytes)} and ${formatMillicores(cpu)} the replay took ${formatMs(replayMs)}.`
      const at = { x: memoryBytes / MIB, y: replayMs / 1000 }
      if (x(at.x) > ACROSS) return []
      return [{ ...at, sign: 'held' as const, tip }]
    }
  )
  if (points.length < (cost ? 1 : FEWEST)) return []
  const time = { label: 'replay with all the CPU, seconds', points }
  const chart = {
    title: 'What each memory limit takes and costs',
    label: 'memory limit, MiB',
    x,
    time
  }
  const size = recommendation?.kind === 'size' ? recommendation.size : undefined
  return [
    drawTrade(
      withMoney(chart, cost, (mib) => ({
        cpuMillicores: size?.cpuMillicores ?? 0,
        memoryBytes: mib * MIB
      }))
    )
  ]
}

/** How slow each CPU limit was against what is allowed, and its price. */
export function drawCpuTrade(report: Report, x: Scale): Markup[] {
  const { search, recommendation, cost } = report
  const points = (search?.cpuCandidates ?? []).flatMap(
    ({ cpuMillicores, timesAllowed, verdict }) => {
      if (timesAllowed === undefined) return []
      const tip = `At ${formatMillicores(cpuMillicores)} its latency was ${timesAllowed.toFixed(2)} × what is allowed.`
      const sign = CPU_SIGNS[verdict]
      return [{ x: cpuMillicores, y: timesAllowed, sign, tip }]
    }
  )
  if (points.length < (cost ? 1 : FEWEST)) return []
  const time = { label: 'latency ÷ what is allowed', points, allowed: 1 }
  const chart = {
    title: 'What each CPU limit takes and costs',
    label: 'CPU limit, millicores',
    x,
    time
  }
  const size = recommendation?.kind === 'size' ? recommendation.size : undefined
  return [
    drawTrade(
      withMoney(chart, cost, (cpuMillicores) => ({
        cpuMillicores,
        memoryBytes: size?.memoryBytes ?? 0
      }))
    )
  ]
}

function withMoney(
  chart: TradeChart,
  cost: CostReport | undefined,
  sizeAt: (x: number) => SizeReport
): TradeChart {
  if (!cost) return chart
  const perMonth = (x: number): number =>
    pricePerHour(sizeAt(x), cost) * HOURS_PER_MONTH * cost.replicas
  const format = (amount: number): string => formatMoney(amount, cost.currency)
  return { ...chart, money: { label: 'a month', perMonth, format } }
}
