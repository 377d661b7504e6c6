/** How a container came to its end before we asked. */
export interface Exit {
  readonly code: number
  /** What the engine says; false for a killed child whose parent lives on. */
  readonly oomKilled: boolean
  /** What the place knows of it; absent: nothing. */
  readonly why?: ExitCause | undefined
}

/** Two sentences. May hold untrusted text. */
export interface ExitCause {
  readonly cause: string
  readonly remedy: string
}
