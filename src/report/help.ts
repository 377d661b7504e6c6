import type { Report } from './schema/report.ts'

/** Where docs/troubleshooting.md tells of a code; undefined: not known. */
export function helpUrl({ tool }: Report, code: string): string | undefined {
  return tool.troubleshooting && `${tool.troubleshooting}#${code}`
}

/** A code in Markdown that leads to its line. */
export function renderCode(report: Report, code: string): string {
  const url = helpUrl(report, code)
  return url ? `[\`${code}\`](${url})` : `\`${code}\``
}
