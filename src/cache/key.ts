import { createHash } from 'node:crypto'
import type { Inputs } from '../inputs/inputs.ts'
import { planText } from '../inputs/plan-hash.ts'
import { type ClassedMachine, machineClass } from '../measurement/machine.ts'

/** What a report is about, and what it was measured on. */
export interface Subject {
  readonly image?: { readonly fingerprint: string } | undefined
  readonly dataset?: { readonly sha256: string } | undefined
  readonly machine?: ClassedMachine | undefined
}

/**
 * The same for two runs that would measure the same: the image, the dataset,
 * every input that can change the answer, the class of the machine and our own
 * version. Undefined as long as one of them is not known. Secrets change from
 * run to run and are left out.
 */
export function reportKey(
  inputs: Inputs,
  { image, dataset, machine }: Subject,
  version: string
): string | undefined {
  if (!image || !dataset || !machine) return undefined
  const known = [
    version,
    image.fingerprint,
    dataset.sha256,
    machineClass(machine),
    planText(inputs)
  ]
  return createHash('sha256').update(JSON.stringify(known)).digest('hex')
}
