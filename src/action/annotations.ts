import * as core from '@actions/core'
import { listAnnotations } from '../report/annotations.ts'
import type { Report } from '../report/schema/report.ts'

export function annotate(report: Report): void {
  const title = `profile-inference: ${report.name}`
  for (const { level, text } of listAnnotations(report))
    core[level](text, { title })
}
