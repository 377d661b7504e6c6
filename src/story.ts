import type { Place } from './host.ts'
import type { Request } from './inputs/parse-inputs.ts'
import { profile } from './profile.ts'
import type { Report } from './report/schema/report.ts'
import type { RunRecord } from './run-record.ts'

/** What a run does: the image is profiled and, where it is asked for, compared. */
export async function runStory(
  request: Request,
  record: RunRecord,
  place: Place
): Promise<Report | undefined> {
  const earlier = await profile(request, record, place)
  if (earlier || !request.inputs.compare) return earlier
  const { compare } = await import('./compare.ts')
  await compare(request, record, place)
  return undefined
}
