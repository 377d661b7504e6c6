import {
  GIB,
  formatAmount,
  formatBytes,
  formatMillicores,
  formatMoney
} from '../../foundation/units.ts'
import type { CostReport } from '../schema/cost.ts'
import type { Report } from '../schema/report.ts'
import type { SizeReport } from '../schema/trial.ts'
import type { Block, Inline } from './document.ts'
import { line, paragraph, strong } from './text.ts'

/** What the proved size costs and saves, and the formula. */
export function describePrice({ cost, recommendation }: Report): Block[] {
  if (!cost || recommendation?.kind !== 'size') return []
  return [
    paragraph(...describeCost(cost)),
    {
      kind: 'details',
      summary: 'How this price is made',
      blocks: [
        {
          kind: 'code',
          text: formula(cost, recommendation.size),
          language: 'text'
        },
        paragraph(
          `Prices: ${line(cost.source)}. They are for what is kept free, whether or not it is used; what of a node nobody can use, disks, traffic and discounts are not in it.`
        )
      ]
    }
  ]
}

function describeCost(cost: CostReport): Inline[] {
  const { perMillionRequests, ratePerSecond = 0, replicas } = cost
  const money = moneyOf(cost)
  const what = replicas === 1 ? 'It costs ' : `${replicas} of it cost `
  const million =
    perMillionRequests === undefined
      ? []
      : [
          `, ${money(perMillionRequests)} per million requests at the ${rate(ratePerSecond)} of the proof`
        ]
  return [
    what,
    strong(`${money(cost.perMonth)} a month`),
    ...million,
    '.',
    ...describeSaving(cost, money)
  ]
}

function describeSaving(
  { current, replicas }: CostReport,
  money: Money
): Inline[] {
  if (!current) return []
  const { size, perMonth, savedPerMonth: saved } = current
  const times = replicas === 1 ? '' : `${replicas} × `
  const today = ` Today's ${times}${formatMillicores(size.cpuMillicores)} and ${formatBytes(size.memoryBytes)} cost ${money(perMonth)}: `
  // What would be printed as 0 is none.
  if (Number(formatAmount(saved)) === 0) return [today, strong('as much'), '.']
  const than = saved > 0 ? 'saved' : 'more'
  return [today, strong(`${money(Math.abs(saved))} a month ${than}`), '.']
}

type Money = (amount: number) => string

function moneyOf({ currency }: CostReport): Money {
  return (amount) => formatMoney(amount, line(currency, 3))
}

function formula(cost: CostReport, size: SizeReport): string {
  const { current, replicas, perMonth, ratePerSecond, perMillionRequests } =
    cost
  const money = moneyOf(cost)
  const times = replicas === 1 ? '' : ` × ${replicas}`
  const month = (of: SizeReport): string =>
    `(${cores(of)} × ${price(cost.perCoreHour)} + ${gib(of)} GiB × ${price(cost.perGibHour)}) × 730 h${times}`
  const lines = [`${month(size)} = ${money(perMonth)}`]
  if (ratePerSecond !== undefined && perMillionRequests !== undefined)
    lines.push(
      `${money(perMonth / replicas)} ÷ (730 h × 3600 s × ${rate(ratePerSecond)}) × 1000000 = ${money(perMillionRequests)}`
    )
  if (current)
    lines.push(`today: ${month(current.size)} = ${money(current.perMonth)}`)
  return lines.join('\n')
}

function cores({ cpuMillicores }: SizeReport): string {
  return `${cpuMillicores / 1000} ${cpuMillicores === 1000 ? 'core' : 'cores'}`
}

function gib({ memoryBytes }: SizeReport): string {
  return String(Number((memoryBytes / GIB).toPrecision(4)))
}

function price(perHour: number): string {
  return String(Number(perHour.toPrecision(5)))
}

function rate(perSecond: number): string {
  return `${Number(perSecond.toPrecision(3))}/s`
}
