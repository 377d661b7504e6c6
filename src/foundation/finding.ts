/** A coded doubt or remark about the run. */
export interface Finding {
  /** Stable kebab-case code; docs/troubleshooting.md has a heading for each. */
  readonly code: string
  readonly severity: 'note' | 'warning'
  readonly message: string
  readonly remedy: string
}
