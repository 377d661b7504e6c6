/** Whose move it is: the caller's, the inference image's, the machine's, or ours. */
export type Blame = 'user' | 'image' | 'machine' | 'bug'

export interface ErrorFacts {
  /** Stable kebab-case code; docs/troubleshooting.md has a heading for each. */
  readonly code: string
  /** What happened, one sentence. */
  readonly message: string
  readonly blame: Blame
  /** The likely cause, one sentence. */
  readonly cause?: string
  /** What to do about it, one sentence. */
  readonly remedy?: string
  /** Last lines of a build's or a container's log. Untrusted text. */
  readonly log?: string
}

/** The one error class. A missed threshold is a verdict and never one of these. */
export class ProfileError extends Error {
  readonly facts: ErrorFacts

  constructor(facts: ErrorFacts, origin?: unknown) {
    super(facts.message, { cause: origin })
    this.name = 'ProfileError'
    this.facts = facts
  }
}

/** Any thrown thing as facts to report; what is not ours to expect is our bug. */
export function describeError(thrown: unknown): ErrorFacts {
  if (thrown instanceof ProfileError) return thrown.facts
  if (isSuppressed(thrown)) return describeBoth(thrown)
  const stack = thrown instanceof Error ? thrown.stack : undefined
  return {
    code: 'internal-error',
    message: thrown instanceof Error ? thrown.message : String(thrown),
    blame: 'bug',
    remedy: 'Please open an issue with the report attached.',
    ...(stack === undefined ? {} : { log: stack })
  }
}

/** By its name, for Node 22 has no such class. */
function isSuppressed(thrown: unknown): thrown is SuppressedError {
  return thrown instanceof Error && thrown.name === 'SuppressedError'
}

/** What `await using` throws: the clean-up failed too, which explains nothing. */
function describeBoth({ error, suppressed }: SuppressedError): ErrorFacts {
  const facts = describeError(suppressed)
  const { message } = describeError(error)
  return { ...facts, log: [facts.log, message].filter(Boolean).join('\n') }
}

/** The sentences of an error in one line, for a log or an annotation. */
export function explainError(facts: ErrorFacts, helpUrl?: string): string {
  const { message, cause, remedy } = facts
  return [message, cause, remedy, helpUrl].filter(Boolean).join(' ')
}
