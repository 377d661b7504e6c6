import type { Report } from '../schema/report.ts'

/** What a service's report says of its base, in a word or two. */
export function describeChange(_: Report): string {
  return '–'
}
