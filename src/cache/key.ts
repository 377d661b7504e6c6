import { createHash } from 'node:crypto'
import type { Inputs } from '../inputs/inputs.ts'

/** What a report is about, and what it was measured on. */
export interface Subject {
  readonly image?: { readonly fingerprint: string } | undefined
  readonly dataset?: { readonly sha256: string } | undefined
  readonly machine?: MachineClass | undefined
}

interface MachineClass {
  readonly cpuModel: string
  readonly cores: number
  readonly memoryBytes: number
  readonly cgroupVersion?: 1 | 2 | undefined
}

/**
 * The same for two runs that would measure the same: the image, the dataset,
 * every input that can change the answer, the class of the machine and our own
 * version. Undefined as long as one of them is not known. Secrets change from
 * run to run and are left out.
 */
export function reportKey(
  { report: _, reuse: __, failOn: ___, secrets, image: ____, ...plan }: Inputs,
  { image, dataset, machine }: Subject,
  version: string
): string | undefined {
  if (!image || !dataset || !machine) return undefined
  const { cpuModel, cores, memoryBytes, cgroupVersion } = machine
  const gibibytes = Math.round(memoryBytes / 2 ** 30)
  const known = [
    version,
    image.fingerprint,
    dataset.sha256,
    [cpuModel, cores, gibibytes, cgroupVersion],
    plan
  ]
  const text = JSON.stringify(known, (_name, value: unknown) => {
    return typeof value === 'string' && secrets.includes(value) ? '***' : value
  })
  return createHash('sha256').update(text).digest('hex')
}
