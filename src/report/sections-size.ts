import type { Sizing } from '../sizing/recommendation.ts'
import {
  MIB,
  formatBytes,
  formatMillicores,
  formatMs
} from '../foundation/units.ts'
import { outcomeChart } from './charts.ts'
import {
  codeBlock,
  details,
  escapeSentence,
  escapeText,
  table
} from './markdown.ts'
import type { Report } from './schema/report.ts'
import { planResources } from './resources.ts'

const MAX_TRIALS = 60

/** The size, whether it was run, how it was arrived at, and what to paste. */
export function renderRecommendation(report: Report): string {
  const { recommendation } = report
  if (!recommendation) return ''
  if (recommendation.kind === 'none')
    return `### No size is recommended\n\n${escapeSentence(recommendation.reason)}${renderGrowth(report)}`
  const { size, memory, cpu, proved } = recommendation
  const head = `### Give it ${formatBytes(size.memoryBytes)} memory and ${formatMillicores(size.cpuMillicores)} CPU`
  const parts = [
    head,
    proved ? explainProof(report) : explainEstimate(report),
    `- **Memory:** ${renderSteps(memory, formatBytes)}\n- **CPU:** ${renderSteps(cpu, formatMillicores)}`,
    renderPaste(report),
    renderGrowth(report).trim(),
    renderAdvice(report)
  ]
  return parts.filter(Boolean).join('\n\n')
}

function explainProof(report: Report): string {
  const { search } = report
  const level = search?.confidence?.level
  const p90 = search?.proofP90Ms
  const fast = p90 === undefined ? '' : ` with a p90 of ${formatMs(p90)}`
  const confidence = level
    ? ` Confidence is **${level}**: ${search.confidence!.reasons.map((reason) => escapeText(reason)).join(' ')}`
    : ''
  return `This size is **proved**: a fresh container with exactly these limits was started, and answered the whole dataset${fast}.${explainFailures(report)}${confidence}`
}

/** In words for who has never heard of an OOM kill. */
function explainFailures({ search }: Report): string {
  const outcomes = (search?.trials ?? []).map(({ outcome }) => outcome)
  const killed = outcomes.includes('oom-killed') || outcomes.includes('exited')
  const slow = outcomes.includes('too-slow') || outcomes.includes('not-ready')
  const ends = [
    killed && 'the kernel kills it',
    slow &&
      'it crawls, because the machine has to read its program from disk again and again'
  ].filter(Boolean)
  return ends.length === 0
    ? ''
    : ` Less memory was tried as well: then ${ends.join(', or ')}.`
}

function explainEstimate({ search }: Report): string {
  const why = search?.confidence?.reasons.map((reason) => escapeText(reason))
  return why
    ? `This size is **not proved**. ${why.join(' ')}`
    : 'This size is an **estimate** from one run; it was never run itself. With `search: memory, cpu` it is.'
}

function renderSteps(
  { steps }: Sizing,
  format: (value: number) => string
): string {
  return steps
    .map(({ what, value }) => `${escapeText(what)} **${format(value)}**`)
    .join(' → ')
}

function renderPaste(report: Report): string {
  const resources = planResources(report)
  if (!resources) return ''
  const { requests, limits } = resources
  return codeBlock(
    `resources:
  requests:
    cpu: ${requests.cpu}
    memory: ${requests.memory}
  limits:
    cpu: ${limits.cpu}
    memory: ${limits.memory}`,
    'yaml'
  )
}

function renderGrowth({ search }: Report): string {
  const growth = search?.growth
  if (!growth) return ''
  const { bytesPerRequest, memoryBytes } = growth
  const pace =
    bytesPerRequest >= MIB / 10
      ? `${formatBytes(bytesPerRequest)} per request`
      : `${formatBytes(bytesPerRequest * 1000)} per 1000 requests`
  return `\n\nIts memory grows by ${pace}. If that goes on, ${formatBytes(memoryBytes)} last about ${growth.lastsRequests} requests, ${formatMs(growth.lastsMs)} at this rate.`
}

function renderAdvice({ search }: Report): string {
  const advice = search?.advice ?? []
  if (advice.length === 0) return ''
  const items = advice.map(
    ({ what, why }) => `- **${escapeText(what)}** – ${escapeText(why)}`
  )
  return details('What else to set', items.join('\n'))
}

/** What each trial did, as a table and as a small chart over the limit. */
export function renderSearch({ search }: Report): string {
  if (!search || search.trials.length < 2) return ''
  const rows = search.trials
    .slice(0, MAX_TRIALS)
    .map(({ purpose, size, outcome, why, ms }) => [
      purpose,
      formatBytes(size.memoryBytes),
      formatMillicores(size.cpuMillicores),
      `${outcome === 'held' ? '✅' : '❌'} ${escapeText(why)}`,
      formatMs(ms)
    ])
  const cpus = search.cpuCandidates.map(
    ({ cpuMillicores, verdict }) =>
      `${formatMillicores(cpuMillicores)} ${verdict}`
  )
  const parts = [
    table(['Trial', 'Memory', 'CPU', 'Outcome', 'Took'], rows),
    outcomeChart(search.trials),
    cpus.length > 0
      ? `CPU limits compared with full size on one running container: ${cpus.join(', ')}.`
      : '',
    search.cold
      ? 'Before each trial that decides, file pages were dropped: it paid for its own, as on a fresh node.'
      : 'File pages could not be dropped before trials; what the first one was charged and kept was added.'
  ]
  return details(
    `How the size was found: ${search.trials.length} trials`,
    parts.filter(Boolean).join('\n\n')
  )
}
