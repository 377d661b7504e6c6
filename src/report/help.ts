import type { Report } from './schema/report.ts'

/** Where docs/troubleshooting.md tells of a code; undefined: not known. */
export function helpUrl({ tool }: Report, code: string): string | undefined {
  return tool.troubleshooting && `${tool.troubleshooting}#${code}`
}
