/** What stands around curves: phases, limits, what was killed. */
import type uPlotType from 'uplot'
import type { TrialSeries } from '../page-data.ts'

/** The value of a variable of the style. */
export type Colour = (variable: string) => string

export type Limit = readonly [value: number, text: string]

/** Every other phase, and their names where there is room for them. */
export function shadePhases(
  chart: uPlotType,
  { phases }: TrialSeries,
  colour: Colour
): void {
  const { ctx, bbox } = chart
  const right = bbox.left + bbox.width
  ctx.save()
  ctx.font = `${12 * devicePixelRatio}px system-ui, sans-serif`
  phases.forEach(({ name, fromS, toS }, i) => {
    const from = Math.max(chart.valToPos(fromS, 'x', true), bbox.left)
    const to = Math.min(chart.valToPos(toS, 'x', true), right)
    const width = Math.max(to - from, 0)
    ctx.fillStyle = colour('--shade')
    if (i % 2 === 0) ctx.fillRect(from, bbox.top, width, bbox.height)
    ctx.fillStyle = colour('--faint')
    if (ctx.measureText(name).width + 8 < width)
      ctx.fillText(name, from + 4, bbox.top - 5 * devicePixelRatio)
  })
  ctx.restore()
}

/** The limit, when something was killed for memory, and when it was back. */
export function drawOver(
  chart: uPlotType,
  { killedS, restartedS }: TrialSeries,
  { limit, colour }: { limit: Limit | undefined; colour: Colour }
): void {
  const { ctx, bbox } = chart
  const right = bbox.left + bbox.width
  ctx.save()
  ctx.font = `${12 * devicePixelRatio}px system-ui, sans-serif`
  ctx.strokeStyle = colour('--bad')
  ctx.fillStyle = colour('--bad')
  ctx.textAlign = 'right'
  ctx.setLineDash([6, 4])
  if (limit) {
    const [value, text] = limit
    const y = chart.valToPos(value, 'y', true)
    const above = y < bbox.top
    if (!above) line(ctx, [bbox.left, y], [right, y])
    const told = above ? `the limit, ${text}, is above` : `limit ${text}`
    // Lines behind it would cross it out.
    ctx.setLineDash([])
    ctx.lineWidth = 5 * devicePixelRatio
    ctx.strokeStyle = colour('--paper')
    const down = Math.max(y, bbox.top) + 14 * devicePixelRatio
    ctx.strokeText(told, right - 6, down)
    ctx.fillText(told, right - 6, down)
  }
  ctx.textAlign = 'center'
  const mark = (sign: string, atS: number, below: number): void => {
    const at = chart.valToPos(atS, 'x', true)
    if (at < bbox.left || at > right) return
    ctx.fillText(sign, at, bbox.top + below * devicePixelRatio)
  }
  for (const atS of killedS) mark('✕', atS, 28)
  ctx.fillStyle = colour('--warn')
  for (const atS of restartedS) mark('↻', atS, 44)
  ctx.restore()
}

function line(
  ctx: CanvasRenderingContext2D,
  from: readonly [number, number],
  to: readonly [number, number]
): void {
  ctx.beginPath()
  ctx.moveTo(...from)
  ctx.lineTo(...to)
  ctx.stroke()
}
