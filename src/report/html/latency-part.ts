/** Response times: pictures of them, and the numbers they are drawn from. */
import {
  formatBytes,
  formatMillicores,
  formatMs
} from '../../foundation/units.ts'
import type { Measurement } from '../../measurement/measurement.ts'
import type { Sentence } from '../document/document.ts'
import { drawHistogram, drawQuantiles } from './latency-chart.ts'
import {
  type LatencyShape,
  type LatencyShapes,
  shapeLatency
} from './latency-shape.ts'
import { type Markup, html } from './markup.ts'
import { foldNumbers, renderTable } from './render-blocks.ts'

/** @param proof of the recommended size; undefined: not measured */
export function renderLatency(
  trial: Measurement,
  proof: Measurement | undefined
): Markup[] {
  const all = shapeLatency(trial, proof)
  const [full, recommended] = [false, true].map((isProof) => ({
    ...all,
    shapes: all.shapes.filter(({ phase }) => (phase === 'proof') === isProof)
  }))
  if (!full || full.shapes.length === 0)
    return [html`<p>No request was answered rightly.</p>`]
  const quantiles = all.shapes.flatMap((shape) =>
    shape.quantiles.map(({ share, ms }) => [
      [`${Number((share * 100).toFixed(4))} %`],
      [shape.phase],
      [formatMs(ms)]
    ])
  )
  return [
    drawHistogram(full, `answers at full size, ${limitsOf(trial)}`),
    ...(proof && recommended && recommended.shapes.length > 0
      ? [
          drawHistogram(
            recommended,
            `answers at the recommended size, ${limitsOf(proof)}`
          )
        ]
      : []),
    ...(quantiles.length > 0 ? [drawQuantiles(all)] : []),
    foldNumbers([
      renderTable(['Share of answers', 'Phase', 'Within'], quantiles),
      renderTable(['Answers', 'Phase', 'From', 'To'], binned(all), 'matrix')
    ])
  ]
}

function limitsOf({ plan: { size } }: Measurement): string {
  return `${formatBytes(size.memoryBytes)} and ${formatMillicores(size.cpuMillicores)}`
}

/** The bars of the histograms. */
function binned({ edgesMs, shapes }: LatencyShapes): Sentence[][] {
  return shapes.flatMap(({ phase, counts }: LatencyShape) =>
    counts.flatMap((count, i) =>
      count === 0
        ? []
        : [
            [
              [String(count)],
              [phase],
              [formatMs(edgesMs[i]!)],
              [formatMs(edgesMs[i + 1]!)]
            ]
          ]
    )
  )
}
