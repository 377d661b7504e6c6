/** A node until it is released, which can be done twice. */
export interface Lease {
  readonly node: string
  readonly release: () => void
}

/**
 * Nodes of one class, each for one trial at a time. The first that is free, so
 * that trials one after another are all on the same. One node alone is for as
 * many as there are: small trials may be side by side there.
 */
export class NodePool {
  private readonly nodes: readonly string[]
  private readonly taken = new Set<string>()
  private readonly waiting: (() => void)[] = []

  constructor(nodes: readonly string[]) {
    this.nodes = nodes
  }

  /** Whether a pod is to have its node to itself. */
  get isApart(): boolean {
    return this.nodes.length > 1
  }

  /** Waits until one is free. */
  async take(): Promise<Lease> {
    const [first = ''] = this.nodes
    if (!this.isApart) return { node: first, release: () => undefined }
    for (;;) {
      const node = this.nodes.find((name) => !this.taken.has(name))
      if (node !== undefined) return this.lease(node)
      await new Promise<void>((resolve) => this.waiting.push(resolve))
    }
  }

  private lease(node: string): Lease {
    this.taken.add(node)
    let isOver = false
    const release = (): void => {
      if (isOver) return
      isOver = true
      this.taken.delete(node)
      this.waiting.shift()?.()
    }
    return { node, release }
  }
}
