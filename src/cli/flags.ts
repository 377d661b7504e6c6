import { FIELDS, INPUT_NAMES, type InputName } from '../inputs/contract.ts'
import type { Field } from '../inputs/field.ts'

export const FORMATS = ['text', 'json', 'markdown', 'github'] as const
export type Format = (typeof FORMATS)[number]

/** Flags that are no inputs; `value`: what follows them. */
export const OWN_FLAGS = {
  format: { value: 'json' },
  quiet: { short: 'q' },
  open: { short: 'o' },
  'no-config': {},
  help: { short: 'h' },
  version: { short: 'V' }
} as const satisfies Readonly<Record<string, OwnFlag>>

export interface OwnFlag {
  readonly short?: string
  readonly value?: string
}

export type OwnName = keyof typeof OWN_FLAGS

/** Inputs that say something of a run that is over. */
export const ANALYZE_INPUTS = [
  'headroom',
  'prices',
  'priced-node',
  'current',
  'thresholds',
  'fail-on',
  'report-directory',
  'summary',
  'metadata-file'
] as const satisfies readonly InputName[]

/** Inputs that only a step of a workflow can follow. */
export const STEP_INPUTS = [
  'artifact-name',
  'retention-days',
  'comment'
] as const satisfies readonly InputName[]

export const FLAG_NAMES: readonly string[] = [
  ...INPUT_NAMES,
  ...Object.keys(OWN_FLAGS)
]

export function isOwn(name: string): name is OwnName {
  return Object.hasOwn(OWN_FLAGS, name)
}

export function isInput(name: string): name is InputName {
  return Object.hasOwn(FIELDS, name)
}

/** A switch: `--reuse`, `--reuse=false`. */
export function isTruth(name: InputName): boolean {
  const field: Field<unknown> = FIELDS[name]
  return field.form?.kind === 'truth'
}

/** Its flag may be repeated. */
export function isList({ form }: Field<unknown>): boolean {
  return form?.kind === 'lines' || form?.kind === 'pairs'
}
