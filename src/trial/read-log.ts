import { excerptLog, stripEscapes } from '../foundation/log-excerpt.ts'
import type { Service } from '../runtime/service.ts'

/** Of the service's log: what explains most. */
const LOG_LINES = 50
/** Among so many of its last lines. */
const READ_LINES = 1000

/** Of a service's log the lines that explain most. Untrusted text. */
export async function readLog(service: Service): Promise<string> {
  const log = stripEscapes(await service.logs(READ_LINES))
  return excerptLog(log.split('\n'), LOG_LINES).join('\n')
}
