import { parseBytes, parseDurationMs, parseShare } from '../foundation/units.ts'
import { type Field, quantity } from './field.ts'
import { CORES, MEMORY, TIMEOUT } from './quantities.ts'

/** Which limits the smallest that works is searched for. */
export interface SearchedLimits {
  readonly memory: boolean
  readonly cpu: boolean
}

/** `memory, cpu`, either alone, `off`. */
function parseSearch(text: string): SearchedLimits | undefined {
  const words = text.toLowerCase().split(/[\s,]+/)
  const known = words.every((word) => word === 'memory' || word === 'cpu')
  if (!known && text.toLowerCase() !== 'off') return undefined
  return { memory: words.includes('memory'), cpu: words.includes('cpu') }
}

const AMOUNT = quantity(parseBytes, {
  allowed: 'an amount of memory with its unit, at least 64Ki',
  least: 65_536
})

/** The inputs of the search for the smallest size that works. */
export const SEARCH_FIELDS = {
  search: {
    parse: parseSearch,
    allowed: '`memory, cpu`, either alone, or `off`',
    default: 'memory, cpu',
    example: 'memory'
  },
  'time-budget': { ...TIMEOUT, default: '10m', example: '3m' },
  soak: {
    ...quantity(parseDurationMs, {
      allowed: 'a time with its unit (ms, s, m, h), from 0s to 24h',
      least: 0,
      most: 86_400_000
    }),
    default: '15s',
    example: '1m'
  },
  slowdown: {
    ...quantity(parseShare, {
      allowed: 'a percentage from 1% to 300%',
      least: 0.01,
      most: 3
    }),
    default: '10%',
    example: '25%'
  },
  'memory-step': { ...AMOUNT, default: '1Mi', example: '16Mi' },
  'cpu-step': { ...CORES, default: '10m', example: '50m' },
  'min-memory': { ...MEMORY, example: '64Mi' },
  'max-memory': { ...MEMORY, example: '2Gi' },
  'min-cpu': { ...CORES, example: '100m' },
  'max-cpu': { ...CORES, example: '1' }
} as const satisfies Readonly<Record<string, Field<unknown>>>
