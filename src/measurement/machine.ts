export interface MachineFacts {
  readonly cpuModel: string
  readonly cores: number
  readonly memoryBytes: number
  readonly kernel: string
  readonly cgroupVersion: 1 | 2 | undefined
  /** `20.10.24 (cgroupfs, overlay2)`. */
  readonly engine: string
}
