import type { Sizing } from '../rightsizing/recommendation.ts'
import { formatBytes, formatMillicores, formatMs } from '../units.ts'
import { outcomeChart } from './charts.ts'
import { codeBlock, details, escapeText, table } from './markdown.ts'
import type { Report } from './report.ts'
import { planResources } from './resources.ts'

const MOST_TRIALS = 60

/** The size, whether it was run, how it was arrived at, and what to paste. */
export function renderRecommendation(report: Report): string {
  const { recommendation } = report
  if (!recommendation) return ''
  if (recommendation.kind === 'none')
    return `### No size is recommended\n\n${escapeText(recommendation.reason, 1000)}`
  const { size, memory, cpu, proved } = recommendation
  const head = `### Give it ${formatBytes(size.memoryBytes)} memory and ${formatMillicores(size.cpuMillicores)} CPU`
  const parts = [
    head,
    proved ? explainProof(report) : explainEstimate(report),
    `- **Memory:** ${renderSteps(memory, formatBytes)}\n- **CPU:** ${renderSteps(cpu, formatMillicores)}`,
    renderPaste(report)
  ]
  return parts.join('\n\n')
}

function explainProof({ search }: Report): string {
  const level = search?.confidence?.level
  const p90 = search?.proofP90Ms
  const fast = p90 === undefined ? '' : ` with a p90 of ${formatMs(p90)}`
  const confidence = level
    ? ` Confidence is **${level}**: ${search.confidence!.reasons.map((reason) => escapeText(reason)).join(' ')}`
    : ''
  return `This size is **proved**: a fresh container with exactly these limits was started, and answered the whole dataset${fast}. The memory below it was tried too: with less the service is killed, or it crawls because the machine has to read its program from disk again and again.${confidence}`
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

/** What each trial did, as a table and as a small chart over the limit. */
export function renderSearch({ search }: Report): string {
  if (!search || search.trials.length < 2) return ''
  const rows = search.trials
    .slice(0, MOST_TRIALS)
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
