import { parseObject } from '../foundation/json.ts'
import { MIB } from '../foundation/units.ts'
import { readText } from './open-file.ts'

/** GitHub's have 25 MiB at most. */
const MAX_BYTES = 64 * MIB

/** What started this workflow, as GitHub tells it; undefined: nothing that can be read. */
export function readEvent<Event extends object>(
  path = process.env['GITHUB_EVENT_PATH']
): Event | undefined {
  if (!path) return undefined
  try {
    return parseObject<Event>(readText(path, { mostBytes: MAX_BYTES }))
  } catch {
    return undefined
  }
}
