export interface MachineFacts {
  readonly cpuModel: string
  readonly cores: number
  readonly memoryBytes: number
  readonly kernel: string
  readonly cgroupVersion: 1 | 2 | undefined
  /** `20.10.24 (cgroupfs, overlay2)`. */
  readonly engine: string
}

/** Processes of one parent and one command. */
export interface Workers {
  readonly processes: number
  /** Whether the command or the environment names their number. */
  readonly isTold: boolean
}
