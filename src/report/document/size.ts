import {
  MIB,
  formatBytes,
  formatMillicores,
  formatMs
} from '../../foundation/units.ts'
import type { Report } from '../schema/report.ts'
import type {
  Resources,
  SizingReport,
  TrialLineReport
} from '../schema/size.ts'
import type { SizeReport } from '../schema/trial.ts'
import type { Block, Inline, Sentence } from './document.ts'
import { heading, joined, line, paragraph, sentence, strong } from './text.ts'

/** The size, whether it was run, and what to paste. */
export function describeSize(report: Report): Block[] {
  const { recommendation, resources, error } = report
  if (!recommendation) return []
  if (recommendation.kind === 'none')
    return [
      heading(2, 'No size is recommended'),
      paragraph(...sentence(recommendation.reason)),
      ...describeGrowth(report)
    ]
  const { size, proved } = recommendation
  return [
    // What was cut short had no time for a smaller one.
    heading(
      2,
      `${error && proved ? 'Proved until it ended:' : 'Give it'} ${formatBytes(size.memoryBytes)} memory and ${formatMillicores(size.cpuMillicores)} CPU`
    ),
    paragraph(
      ...(proved ? explainProof(report, size) : explainEstimate(report))
    ),
    ...(resources ? [describeResources(resources)] : []),
    ...describeGrowth(report)
  ]
}

/** How the size was arrived at, from what was seen to what is printed. */
export function describeSteps({ recommendation }: Report): Block[] {
  if (recommendation?.kind !== 'size') return []
  const { memory, cpu } = recommendation
  return [
    fold('How it was arrived at', [
      [strong('Memory:'), ' ', ...listSteps(memory, formatBytes)],
      [strong('CPU:'), ' ', ...listSteps(cpu, formatMillicores)]
    ])
  ]
}

function explainProof(
  { search, merged, shard }: Report,
  { memoryBytes }: SizeReport
): Inline[] {
  const rows = (merged ?? shard) ? 'all rows of shard 1' : 'the whole dataset'
  const { confidence, proofP90Ms: p90 } = search ?? {}
  const fast = p90 === undefined ? '' : ` with a p90 of ${formatMs(p90)}`
  return joined(
    [
      'This size is ',
      strong('proved'),
      `: a fresh container with exactly these limits was started, and answered ${rows}${fast}.`
    ],
    explainFailures(search?.trials ?? [], memoryBytes),
    confidence
      ? [
          'Confidence is ',
          strong(confidence.level),
          `: ${confidence.reasons.map((reason) => line(reason)).join(' ')}`
        ]
      : []
  )
}

/** In words for who has never heard of an OOM kill. */
function explainFailures(
  trials: readonly TrialLineReport[],
  memoryBytes: number
): Inline[] {
  const less = trials.filter(({ size }) => size.memoryBytes < memoryBytes)
  const any = (...outcomes: TrialLineReport['outcome'][]): boolean =>
    less.some(({ outcome }) => outcomes.includes(outcome))
  const crawls = less.some(({ slowness }) => slowness === 'thrashing')
  const ends = [
    any('oom-killed') && 'the kernel kills it',
    any('exited') && 'it ends',
    crawls &&
      'it crawls, because the machine has to read its program from disk again and again',
    !crawls && any('too-slow', 'not-ready') && 'it is too slow'
  ].filter(Boolean)
  return ends.length === 0
    ? []
    : [`Less memory was tried as well: then ${ends.join(', or ')}.`]
}

function explainEstimate({ search }: Report): Inline[] {
  const why = search?.confidence?.reasons.map((reason) => line(reason))
  return why
    ? ['This size is ', strong('not proved'), `. ${why.join(' ')}`]
    : [
        'This size is an ',
        strong('estimate'),
        ' from one run; it was never run itself. With ',
        { kind: 'code', text: 'search: memory, cpu' },
        ' it is.'
      ]
}

function listSteps(
  { steps }: SizingReport,
  format: (value: number) => string
): Inline[] {
  return steps.flatMap(({ what, value }, i) => [
    `${i === 0 ? '' : ' → '}${line(what)} `,
    strong(format(value))
  ])
}

function describeResources({ requests, limits }: Resources): Block {
  return {
    kind: 'code',
    language: 'yaml',
    text: `resources:
  requests:
    cpu: ${requests.cpu}
    memory: ${requests.memory}
  limits:
    cpu: ${limits.cpu}
    memory: ${limits.memory}`
  }
}

/** What growth is told by, so that it is not 0. */
const PACES: readonly (readonly [count: number, per: string])[] = [
  [1, 'request'],
  [1000, '1000 requests'],
  [1_000_000, 'million requests']
]

function describeGrowth({ search }: Report): Block[] {
  if (!search?.growth) return []
  const { bytesPerRequest, memoryBytes, lastsRequests, lastsMs } = search.growth
  const [count, per] =
    PACES.find(([times]) => bytesPerRequest * times >= MIB / 10) ??
    PACES.at(-1)!
  return [
    paragraph(
      `Its memory grows by ${formatBytes(bytesPerRequest * count)} per ${per}. If that goes on, ${formatBytes(memoryBytes)} are enough for about ${Number(lastsRequests.toPrecision(2))} requests, ${formatMs(lastsMs)} at this rate.`
    )
  ]
}

/** What else to set, and why. */
export function describeAdvice({ recommendation, search }: Report): Block[] {
  const advice = search?.advice ?? []
  if (recommendation?.kind !== 'size' || advice.length === 0) return []
  const items = advice.map(({ what, why }) => [
    strong(line(what)),
    ` – ${line(why)}`
  ])
  return [fold('What else to set', items)]
}

/** The answer comes first; what explains it is a click away. */
function fold(summary: string, items: readonly Sentence[]): Block {
  return { kind: 'details', summary, blocks: [{ kind: 'list', items }] }
}
