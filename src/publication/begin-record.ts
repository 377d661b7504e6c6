import { VERSION } from '../foundation/version.ts'
import { type RunRecord, startRecord } from '../run-record.ts'

/** The record of a run that begins now, on this machine. */
export function beginRecord({
  name,
  troubleshooting
}: Pick<RunRecord, 'name' | 'troubleshooting'>): RunRecord {
  return startRecord({
    name,
    createdAt: new Date().toISOString(),
    version: VERSION,
    troubleshooting,
    attempt: Number(process.env['GITHUB_RUN_ATTEMPT']) || undefined
  })
}
