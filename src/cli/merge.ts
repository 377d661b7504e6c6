import { join } from 'node:path'
import { parseMergeRequest } from '../inputs/merge-request.ts'
import {
  type MergedService,
  findShardedName,
  mergeReports,
  readReports
} from '../merge/merge-folders.ts'
import type { WrittenFiles } from '../publication/report-files.ts'
import {
  beginOverview,
  keepTrends,
  writeOverview
} from '../publication/write-overview.ts'
import { describeOverview } from '../report/overview/describe-overview.ts'
import type { Overview } from '../report/overview/overview.ts'
import { renderOverview } from '../report/overview/overview-views.ts'
import { failsStep } from '../report/compose-report.ts'
import { renderTerminal } from '../report/terminal/render-terminal.ts'
import type { CommandLine } from './command-line.ts'
import { EXIT_CODES, exitCode } from './exit-code.ts'
import { complain } from './print-report.ts'
import { publish } from './publish.ts'
import { describeScreen } from './screen.ts'
import { reportRoot } from './start-run.ts'

/** Earlier reports as one: of shards, or of several services. Runs nothing. */
export async function merge(asked: CommandLine): Promise<number> {
  const request = parseMergeRequest((name) => asked.texts[name])
  const found = readReports(request.patterns)
  const to = request.reportOf(findShardedName(found))
  const services = await mergeReports(found, request)
  keepTrends(services, request.history, complain)
  const [only] = services
  const root = reportRoot('.')
  if (services.length === 1 && only?.record) {
    const { report, record } = only
    const isWhole = await publish({ report, record, to, root }, asked)
    const code = exitCode(report, request.failOn)
    return isWhole ? code : code || EXIT_CODES.failed
  }
  const parts = beginOverview(to.name, services)
  const directory = to.directory ?? join(root, 'services')
  const way = { to: { ...to, directory }, root }
  const written = writeOverview(way, parts, complain)
  process.stdout.write(render(parts.overview, written, asked))
  const codes = services.map(({ report }: MergedService) =>
    failsStep(report, request.failOn) ? exitCode(report, request.failOn) : 0
  )
  return codes.find((code) => code !== 0) ?? 0
}

function render(
  overview: Overview,
  { directory }: WrittenFiles,
  { format }: CommandLine
): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(overview.services, null, 2)}\n`
    case 'markdown':
    case 'github':
      return renderOverview(overview)
    case 'text': {
      const screen = describeScreen(process.env, process.stdout)
      const [table] = describeOverview(overview, Infinity).sections
      const text = renderTerminal({ sections: table ? [table] : [] }, screen)
      return `${text.trimEnd()}\n\nReport  ${directory}\n`
    }
  }
}
