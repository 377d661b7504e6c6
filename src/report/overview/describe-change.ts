import { listChanges } from '../document/comparison.ts'
import { line } from '../document/text.ts'
import type { Report } from '../schema/report.ts'

/** More stand in the service's own report. */
const MAX_CHANGES = 3

/** What a service's report says of its base, in some words. Untrusted texts. */
export function describeChange({ comparison }: Report): string {
  if (!comparison) return '–'
  const { verdict } = comparison
  const changes = listChanges(comparison)
  const shown = changes.slice(0, MAX_CHANGES)
  const more = changes.length - shown.length
  const told = [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ')
  return line(told ? `${verdict}: ${told}` : verdict, 200)
}
