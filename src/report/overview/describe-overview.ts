import { formatBytes, formatMillicores } from '../../foundation/units.ts'
import { describeAnswer } from '../document/describe-run.ts'
import type { Block, Document, Sentence } from '../document/document.ts'
import {
  heading,
  line,
  paragraph,
  sentence,
  strong,
  table
} from '../document/text.ts'
import { SIGNS } from '../document/verdict.ts'
import type { Report } from '../schema/report.ts'
import { describeChange } from './describe-change.ts'
import type { Overview } from './overview.ts'

const HEAD = ['Service', 'Size', 'Verdict', 'Change'] as const

/** A table of the worst services, and below it what each of them answered. */
export function describeOverview(overview: Overview, most: number): Document {
  const { name, verdict, because } = overview
  const services = overview.services.slice(0, most)
  const left = overview.services.length - services.length
  return {
    sections: [
      {
        id: 'verdict',
        blocks: [
          heading(1, `${SIGNS[verdict]} ${line(name)}: ${verdict}`),
          paragraph(...sentence(because)),
          table(HEAD, services.map(describeService)),
          ...(left > 0 ? [paragraph(`And ${left} more, no worse.`)] : [])
        ]
      },
      ...services.map((report) => ({
        id: 'size' as const,
        blocks: [foldAnswer(report)]
      }))
    ]
  }
}

function describeService(report: Report): (string | Sentence)[] {
  const { name, verdict } = report
  return [
    [strong(line(name, 100))],
    describeSize(report),
    `${SIGNS[verdict]} ${verdict}`,
    describeChange(report)
  ]
}

function describeSize({ recommendation }: Report): string {
  if (recommendation?.kind !== 'size') return '–'
  const { size, proved } = recommendation
  const numbers = `${formatBytes(size.memoryBytes)}, ${formatMillicores(size.cpuMillicores)}`
  return proved ? `${numbers}, proved` : `${numbers}, not proved`
}

/** The verdict's heading is the line that is unfolded. */
function foldAnswer(report: Report): Block {
  const blocks = describeAnswer(report).sections.flatMap(
    (section) => section.blocks
  )
  return {
    kind: 'details',
    summary: `${line(report.name, 100)}: ${report.verdict}`,
    blocks: blocks.filter(
      (block) => !(block.kind === 'heading' && block.level === 1)
    )
  }
}
