import { join } from 'node:path'
import { keepTrend } from '../cache/store.ts'
import { VERSION } from '../foundation/version.ts'
import { parseMergeRequest } from '../inputs/merge-request.ts'
import {
  type MergedService,
  findShardedName,
  mergeReports,
  readReports
} from '../merge/merge-folders.ts'
import type { WrittenFiles } from '../publication/report-files.ts'
import { writeOverview } from '../publication/write-overview.ts'
import { attempt } from '../publication/write-report.ts'
import { describeOverview } from '../report/overview/describe-overview.ts'
import { type Overview, composeOverview } from '../report/overview/overview.ts'
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
  for (const { report, record } of services)
    if (record)
      attempt(
        'run in `history`',
        () => keepTrend(request.history, report),
        complain
      )
  const [only] = services
  const root = reportRoot('.')
  if (services.length === 1 && only?.record) {
    const { report, record } = only
    const isWhole = await publish({ report, record, to, root }, asked)
    const code = exitCode(report, request.failOn)
    return isWhole ? code : code || EXIT_CODES.failed
  }
  const overview = composeOverview(
    { name: to.name, createdAt: new Date().toISOString(), version: VERSION },
    services.map(({ report }) => report)
  )
  const directory = to.directory ?? join(root, 'services')
  const way = { to: { ...to, directory }, root }
  const written = writeOverview(way, { overview, services }, complain)
  process.stdout.write(render(overview, written, asked))
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
      const [table] = describeOverview(overview).sections
      const text = renderTerminal({ sections: table ? [table] : [] }, screen)
      return `${text.trimEnd()}\n\nReport  ${directory}\n`
    }
  }
}
