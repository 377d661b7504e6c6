/** What `sampler look` prints of a node. */
export interface NodeFacts {
  readonly cpuModel: string
  readonly cores: number
  readonly memoryBytes: number
  readonly swapBytes: number
  readonly kernel: string
  readonly cgroupVersion: 1 | 2
}

/** Undefined: it has not told all of it. */
export function parseLook(text: string): NodeFacts | undefined {
  const told = new Map(
    text.split('\n').map((line) => {
      const [name = '', ...words] = line.split(' ')
      return [name, words.join(' ')] as const
    })
  )
  const bytes = (name: string): number => Number(told.get(name) ?? 0) * 1024
  if (!told.has('cgroup')) return undefined
  return {
    // ARM's cores have numbers and no name.
    cpuModel: told.get('cpu')?.trim() || (told.get('architecture') ?? ''),
    cores: Number(told.get('cores')),
    memoryBytes: bytes('memory-kib'),
    swapBytes: bytes('swap-kib'),
    kernel: told.get('kernel') ?? '',
    cgroupVersion: told.get('cgroup') === '2' ? 2 : 1
  }
}
