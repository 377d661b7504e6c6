import { readEvent } from '../files/read-event.ts'
import type { Finding } from '../foundation/finding.ts'
import type { Against } from '../inputs/compare-fields.ts'

interface Event {
  readonly pull_request?: { readonly base?: { readonly sha?: unknown } }
  readonly merge_group?: { readonly base_sha?: unknown }
}

/**
 * The commit that a pull request is compared with: the tip of its base branch,
 * which its merge commit was made from; of a merge queue, what is before it.
 * Undefined: this run is of neither.
 */
export function baseOfEvent(path?: string): string | undefined {
  const event = readEvent<Event>(path)
  const sha = event?.pull_request?.base?.sha ?? event?.merge_group?.base_sha
  return typeof sha === 'string' && /^[0-9a-f]{40,64}$/.test(sha)
    ? sha
    : undefined
}

/** `compare-ref: auto` where there is no base. */
export const NO_BASE: Finding = {
  code: 'nothing-to-compare',
  severity: 'note',
  message:
    'Nothing was compared: `compare-ref` is auto, and this run is of no pull request.',
  remedy:
    'Name a ref for such runs, for example `compare-ref: main`; on pull requests, auto is the tip of the base branch.'
}

/** `main`, `the base of the pull request (3a97104)`. */
export function nameBase(asked: Against, resolved: Against): string {
  switch (asked.kind) {
    case 'image':
      return asked.reference
    case 'report':
      return asked.path
    case 'ref':
      return asked.ref === 'auto' && resolved.kind === 'ref'
        ? `the base of the pull request (${resolved.ref.slice(0, 7)})`
        : asked.ref
  }
}
