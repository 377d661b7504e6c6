import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { quoteForShell } from '../foundation/shell.ts'
import { renderSummary } from '../report/markdown/summary.ts'
import type { Report } from '../report/schema/report.ts'
import { renderAnswer } from './answer.ts'
import type { Format } from './flags.ts'
import { renderAnnotations, writeStep } from './github.ts'
import { CONFIG_FILE } from './init/plan-start.ts'
import { describeScreen } from './screen.ts'

/** How a report is printed, and where its files are. */
export interface Printing {
  readonly format: Format
  readonly directory: string
  /** Whether a workflow's step gets its summary. */
  readonly isSummarized: boolean
}

/** The report on standard output, as it was asked for. */
export function printReport(report: Report, printing: Printing): void {
  process.stdout.write(render(report, printing))
}

function render(report: Report, printing: Printing): string {
  const { format, directory, isSummarized } = printing
  switch (format) {
    case 'json':
      return `${JSON.stringify(report, null, 2)}\n`
    case 'markdown':
      return renderSummary(report)
    case 'github':
      writeStep(report, directory, isSummarized)
      return renderAnnotations(report)
    case 'text': {
      const screen = describeScreen(process.env, process.stdout)
      const hasConfig = existsSync(CONFIG_FILE)
      const aftermath = { report, hasConfig, directory: spellPath(directory) }
      return `${renderAnswer(aftermath, screen)}\n`
    }
  }
}

/** As a shell takes it, and not longer than it must be. */
function spellPath(path: string): string {
  const home = `${homedir()}/`
  return path.startsWith(home)
    ? `~/${quoteForShell(path.slice(home.length))}`
    : quoteForShell(path)
}

/** On standard error, for what is printed at the end may be piped. */
export function complain(sentence: string): void {
  process.stderr.write(`profile-inference: ${sentence}\n`)
}
