import { createHash } from 'node:crypto'
import type { Inputs } from './inputs.ts'

/**
 * Every input that can change what is measured, as one text. Where the image
 * comes from and where the report goes change nothing; secrets change from run
 * to run and are left out.
 */
export function planText({
  report: _,
  reuse: __,
  failOn: ___,
  secrets,
  image: ____,
  ...plan
}: Inputs): string {
  return JSON.stringify(plan, (_name, value: unknown) =>
    typeof value === 'string' && secrets.includes(value) ? '***' : value
  )
}

/** The same for all shards of one plan, hex. */
export function planHash(inputs: Inputs): string {
  const dataset = { ...inputs.dataset, shard: undefined }
  return createHash('sha256')
    .update(planText({ ...inputs, dataset }))
    .digest('hex')
}
