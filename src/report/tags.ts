import type { Report } from './schema/report.ts'

/**
 * The result as tags of a registered model. Azure ML's documentation told its
 * users to keep requestedCpu and requestedMemoryInGb so, and spelled them so.
 * Only those with a value.
 */
export function renderTags(
  { azure, recommendation }: Report,
  runUrl?: string
): Readonly<Record<string, string>> {
  const tags = {
    requestedCpu: azure['requestedCpu'],
    requestedMemoryInGb: azure['requestedMemoryInGB'],
    recommendedCpu: azure['recommendedCpu'],
    recommendedMemoryInGB: azure['recommendedMemoryInGB'],
    proved: recommendation?.kind === 'size' ? recommendation.proved : undefined,
    profileRunUrl: runUrl
  }
  return Object.fromEntries(
    Object.entries(tags)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, String(value)])
  )
}
