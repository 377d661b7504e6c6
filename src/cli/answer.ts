import type { Report } from '../report/schema/report.ts'
import { isImplied } from '../thresholds/evaluate-rules.ts'
import type { Block, Document } from '../report/document/document.ts'
import { describeAnswer } from '../report/document/describe-run.ts'
import { renderTerminal } from '../report/terminal/render-terminal.ts'
import { paintWith } from '../report/terminal/style.ts'
import type { Screen } from './screen.ts'

/** Where a run was, and what it left. */
export interface Aftermath {
  readonly report: Report
  /** Folder of the report, as a shell takes it. */
  readonly directory: string
  /** Whether .profile-inference.yml is here. */
  readonly hasConfig: boolean
}

/** The answer, the report and what to type next fit an old terminal. */
const MAX_LINES = 30

/** What a person at a terminal reads when the run is over. */
export function renderAnswer(aftermath: Aftermath, screen: Screen): string {
  const { report, directory } = aftermath
  const paint = paintWith(screen.colour)
  const render = (document: Document, tight = false): string[] =>
    renderTerminal(document, { ...screen, tight })
      .trimEnd()
      .split('\n')
  const after = [
    '',
    // Whole, however narrow the terminal is: they are copied.
    ...[['Report', directory], ...suggestNext(aftermath)].map(([name, what]) =>
      paint({ text: `  ${name!.padEnd(8)}${what}`, style: 'plain' })
    )
  ]
  const room = MAX_LINES - after.length
  const answer = describeAnswer(report)
  const brief = onFewLines(describeAnswer(withoutImplied(report)))
  const texts = [
    render(answer),
    render(onFewLines(answer)),
    render(brief),
    render(brief, true)
  ]
  const shown = texts.find(({ length }) => length <= room) ?? [
    ...texts.at(-1)!.slice(0, room - 1),
    paint({ text: '… and more in summary.md there', style: 'dim' })
  ]
  return [...shown, ...after].join('\n')
}

/** YAML on a line where it takes three, to be pasted all the same. */
function onFewLines({ sections }: Document): Document {
  const shorten = (block: Block): Block =>
    block.kind === 'code' && block.language === 'yaml'
      ? { ...block, text: flowYaml(block.text) }
      : block
  return {
    sections: sections.map(({ id, blocks }) => ({
      id,
      blocks: blocks.map(shorten)
    }))
  }
}

function flowYaml(text: string): string {
  const pair = /:\n +cpu: (\S+)\n +memory: (\S+)/g
  return text.replace(pair, ': { cpu: $1, memory: $2 }')
}

/** Without the rules that nobody wrote, as far as they hold. */
function withoutImplied(report: Report): Report {
  const verdicts = report.verdicts.filter(
    ({ rule, state }) => state !== 'passed' || !isImplied(rule)
  )
  return { ...report, verdicts }
}

/** What it says of them in its log tells more than any number. */
function failedWithLog({ analysis, trials: [trial] }: Report): boolean {
  if (!analysis || !trial?.log) return false
  return analysis.succeeded < analysis.requests
}

/** At most two lines: a command, and why. */
function suggestNext({
  report,
  directory,
  hasConfig
}: Aftermath): (readonly [string, string])[] {
  const { error, verdict, recommendation } = report
  if (error?.code === 'cancelled')
    return [
      ['Next', 'the same again: what was found until here is in the report']
    ]
  if (error) return error.log ? [['Next', `less ${directory}/summary.md`]] : []
  if (report.shard)
    return [['Next', 'profile-inference merge, with the folders of all shards']]
  const again = `profile-inference analyze ${directory}`
  if (verdict === 'failed') {
    const file = failedWithLog(report) ? 'container.log' : 'summary.md'
    return [['Next', `less ${directory}/${file}`]]
  }
  if (verdict === 'inconclusive')
    return [['Next', 'the same with more --requests']]
  if (!hasConfig)
    return [
      ['Next', 'profile-inference init, and each pull request is profiled']
    ]
  return recommendation?.kind === 'size'
    ? [['Next', `${again} --thresholds 'memory.recommended <= …'`]]
    : []
}
