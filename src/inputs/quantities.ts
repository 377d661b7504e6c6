/** Kinds of quantity that several inputs share. */
import {
  MIB,
  parseBytes,
  parseCores,
  parseDurationMs
} from '../foundation/units.ts'
import { quantity } from './field.ts'

const DAY_MS = 86_400_000

export const TIMEOUT = quantity(parseDurationMs, {
  allowed: 'a time with its unit (ms, s, m, h), more than 0 and at most 24h',
  least: Number.MIN_VALUE,
  most: DAY_MS
})

export const CORES = quantity(parseCores, {
  allowed: 'cores or millicores, at least 10m',
  least: 10
})
/** Docker refuses less, and nothing else starts with less either. */
export const MIN_MEMORY_BYTES = 6 * MIB

export const MEMORY = quantity(parseBytes, {
  allowed: 'an amount of memory with its unit, at least 6Mi',
  least: MIN_MEMORY_BYTES
})
