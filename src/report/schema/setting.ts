/** What was run, and where. */

/** Which part of a run this is. */
export interface ShardReport {
  /** From 1. */
  readonly index: number
  readonly of: number
  /** SHA-256 of the plan that all shards have, hex. */
  readonly plan: string
  /** Times are merged within one class. */
  readonly machineClass?: string
}

export interface MachineReport {
  readonly cpuModel: string
  readonly cores: number
  readonly memoryBytes: number
  readonly kernel: string
  readonly cgroupVersion?: 1 | 2 | undefined
  /** `20.10.24 (cgroupfs, overlay2)`, or `Kubernetes 1.34.4, node NAME`. */
  readonly engine: string
  /** Of one class, on each of which one trial ran at once; absent: one was for all. */
  readonly nodes?: readonly string[]
  /** What the way to a service costs; absent: it ran on this machine. */
  readonly floor?: FloorReport
}

/** Measured with a server that does nothing. */
export interface FloorReport {
  /** At the pod's own address, or through the cluster's API server. */
  readonly way: 'address' | 'tunnel'
  readonly p50Ms: number
  /** Of one answer of 8 MiB. */
  readonly bytesPerSecond: number
}

/** The variables of an image may be secrets: there is no field for them. */
export interface ImageReport {
  readonly reference: string
  /**
   * What this engine calls it: `sha256:…` of its configuration or, in containerd's
   * store, of its manifest or index.
   */
  readonly id: string
  /** Registry digest; absent for an image built here. */
  readonly digest?: string
  /**
   * `sha256:…` of its layers and of what a container of it begins with: the same
   * for two builds of the same, whatever they are called.
   */
  readonly fingerprint: string
  /** Unpacked. */
  readonly sizeBytes: number
  /** TCP ports that the image EXPOSEs. */
  readonly exposedPorts: readonly number[]
  /** The biggest, biggest first. */
  readonly layers?: readonly LayerReport[]
}

/** What one step of the build added. */
export interface LayerReport {
  readonly sizeBytes: number
  /** The step, as the builder noted it. Untrusted text. */
  readonly madeBy: string
}

export interface ServerReport {
  readonly name:
    | 'azureml'
    | 'mlflow'
    | 'triton'
    | 'tensorflow-serving'
    | 'torchserve'
    | 'bentoml'
    | 'kserve-v2'
    | 'openai'
  /** Why it was taken, a sentence. */
  readonly because: string
}

export interface DatasetReport {
  readonly path: string
  readonly format: 'lines' | 'csv' | 'http'
  readonly rows: number
  /** Of the file as it is on disk: packed, when it is a gzip. */
  readonly bytes: number
  /** Of the file as it is on disk, hex. */
  readonly sha256: string
  /** As written in the file, unpacked, without the line's end. */
  readonly largestRowBytes: number
  /** Empty lines, which are not rows. */
  readonly emptyLines: number
  /** Whether all rows are the same bytes (and there are at least two). */
  readonly identicalRows: boolean
}

/** An input that was not left to its default. */
export interface InputReport {
  readonly name: string
  /** As it was written; absent: it may hold a secret. */
  readonly text?: string
  /** false: it follows from a file that another input names. */
  readonly given: boolean
}
