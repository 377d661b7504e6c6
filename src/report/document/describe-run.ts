import type { Report } from '../schema/report.ts'
import { describeAzure } from './azure-keys.ts'
import { describeComparison } from './comparison.ts'
import type { Block, Document, Section, SectionId } from './document.ts'
import { describePrice } from './price.ts'
import { describeRows } from './rows.ts'
import { describeSearch } from './search.ts'
import { describeSetting } from './setting.ts'
import { describeAdvice, describeSize, describeSteps } from './size.ts'
import { describeShards } from './shards.ts'
import { describeStages } from './stages.ts'
import { describeTargets } from './targets.ts'
import { describeTrend } from './trend.ts'
import { describeCost } from './cost.ts'
import {
  type Where,
  describeFindings,
  describeLog,
  describeThresholds,
  describeVerdict
} from './verdict.ts'

type Describe = (report: Report, where: Where) => readonly Block[]

/** In this order; a section that has nothing to say is left out. */
const SECTIONS: readonly [SectionId, Describe][] = [
  ['verdict', describeVerdict],
  ['comparison', describeComparison],
  ['size', describeSize],
  ['steps', describeSteps],
  ['advice', describeAdvice],
  ['price', describePrice],
  ['targets', describeTargets],
  ['thresholds', describeThresholds],
  ['shards', describeShards],
  ['cost', describeCost],
  ['findings', describeFindings],
  ['search', describeSearch],
  ['trend', describeTrend],
  ['rows', describeRows],
  ['setting', describeSetting],
  ['time', describeStages],
  ['log', describeLog],
  ['azure', describeAzure]
]

/** What a terminal shows at the end of a run. */
const ANSWER: readonly SectionId[] = [
  'verdict',
  'comparison',
  'size',
  'thresholds',
  'price',
  'findings'
]

/** Is left to the other views. */
const LENGTHY: readonly Block['kind'][] = ['details', 'starts']

/** All that is said about a run. */
export function describeRun(report: Report, where: Where = {}): Document {
  const sections = SECTIONS.map(([id, describe]): Section => ({
    id,
    blocks: describe(report, where)
  }))
  return { sections: sections.filter(({ blocks }) => blocks.length > 0) }
}

/** The answer alone: verdict, size, thresholds, doubts; nothing folded. */
export function describeAnswer(report: Report): Document {
  const { sections } = describeRun(report)
  const shown = ANSWER.flatMap((id) =>
    sections.filter((section) => section.id === id)
  )
  return {
    sections: shown.map(({ id, blocks }) => ({
      id,
      blocks: blocks.filter(({ kind }) => !LENGTHY.includes(kind))
    }))
  }
}
