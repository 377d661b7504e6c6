import type {
  Counters,
  CounterSource
} from '../../../measurement/measurement.ts'
import { parseV1, parseV2 } from '../../cgroup/cgroup-files.ts'
import { type Listener, parseListeners } from '../../listening.ts'

/** A line of `sampler watch`. Times are Unix times of the node, ms. */
export type SamplerLine =
  /** It is there, and the service is not yet. */
  | { readonly kind: 'waiting' }
  /** The first process of the service. */
  | { readonly kind: 'started'; readonly atMs: number }
  | { readonly kind: 'fields'; readonly fields: Fields }
  | { readonly kind: 'listens'; readonly listeners: readonly Listener[] }
  | {
      readonly kind: 'sample'
      readonly atMs: number
      readonly words: readonly string[]
    }
  | { readonly kind: 'ended' }
  /** It found no counters to read, and why. */
  | { readonly kind: 'blind'; readonly cause: string }

/** What the numbers of a sample are: `memory.stat:anon`, `memory.current`. */
export interface Fields {
  readonly source: CounterSource
  readonly names: readonly string[]
}

/** Undefined: no line of the sampler's. */
export function parseSamplerLine(line: string): SamplerLine | undefined {
  const [head = '', ...words] = line.trim().split(' ')
  if (/^\d+\.\d+$/.test(head))
    return { kind: 'sample', atMs: Number(head) * 1000, words }
  switch (head) {
    case 'waiting':
    case 'ended':
      return { kind: head }
    case 'started':
      return { kind: 'started', atMs: Number(words[0]) * 1000 }
    case 'blind':
      return { kind: 'blind', cause: words.join(' ') }
    case 'listens':
      return { kind: 'listens', listeners: parseAddresses(words) }
    case 'fields': {
      const [version, ...names] = words
      const source = version === 'v2' ? 'cgroup-v2' : 'cgroup-v1'
      return { kind: 'fields', fields: { source, names } }
    }
  }
  return undefined
}

/** As lines of `/proc/net/tcp` have them. */
function parseAddresses(addresses: readonly string[]): Listener[] {
  return parseListeners(
    addresses.map((address) => `0: ${address} 0:0 0A`).join('\n')
  )
}

/** The kernel's files are written again from a sample's numbers, and read. */
export function parseSample(
  { source, names }: Fields,
  words: readonly string[]
): Counters {
  const texts: Record<string, string> = {}
  names.forEach((name, i) => {
    const [file = '', word] = name.split(':')
    const number = words[i] ?? '-'
    if (number === '-') return
    // Pressure alone has its numbers behind `=`.
    const mark = word === 'total' ? '=' : ' '
    const line = word === undefined ? number : `${word}${mark}${number}`
    texts[file] = texts[file] === undefined ? line : `${texts[file]}\n${line}`
  })
  return source === 'cgroup-v2' ? parseV2(texts) : parseV1(texts)
}
