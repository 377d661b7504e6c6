import { quoteForShell } from '../../foundation/shell.ts'
import type { Report } from '../schema/report.ts'
import type { InputReport } from '../schema/setting.ts'
import type { Block } from './document.ts'
import { code, heading, line, paragraph, table } from './text.ts'

/** Shown where an input may hold a secret. */
const HIDDEN = '…'

/** All inputs as they were understood, and the line that runs this again. */
export function describeReproduction({ inputs = [] }: Report): Block[] {
  if (inputs.length === 0) return []
  const rows = inputs.map(({ name, text = HIDDEN, given }) => [
    [code(name)],
    line(text),
    given ? 'given' : 'from a file'
  ])
  return [
    heading(2, 'How to run this again'),
    { kind: 'code', text: commandOf(inputs), language: 'sh' },
    paragraph('What was asked for; all else was left to its default:'),
    table(['Input', 'Value', 'Where from'], rows)
  ]
}

/** `npx profile-inference --image …`, for a shell. */
function commandOf(inputs: readonly InputReport[]): string {
  const flags = inputs
    .filter(({ given }) => given)
    .map(({ name, text = HIDDEN }) => `--${name}=${quoteForShell(text)}`)
  return ['npx profile-inference', ...flags].join(' \\\n  ')
}
