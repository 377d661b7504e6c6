import { readText } from '../files/open-file.ts'
import type { Finding } from '../foundation/finding.ts'
import { parseObject } from '../foundation/json.ts'
import { MIB } from '../foundation/units.ts'
import type { Against } from '../inputs/compare-fields.ts'

/** GitHub's have 25 MiB at most. */
const MAX_BYTES = 64 * MIB

interface Event {
  readonly pull_request?: { readonly base?: { readonly sha?: unknown } }
  readonly merge_group?: { readonly base_sha?: unknown }
}

/**
 * The commit that a pull request is compared with: the tip of its base branch,
 * which its merge commit was made from; of a merge queue, what is before it.
 * Undefined: this run is of neither.
 */
export function baseOfEvent(
  path = process.env['GITHUB_EVENT_PATH']
): string | undefined {
  if (!path) return undefined
  try {
    const event = parseObject<Event>(readText(path, { mostBytes: MAX_BYTES }))
    const sha = event?.pull_request?.base?.sha ?? event?.merge_group?.base_sha
    return typeof sha === 'string' && /^[0-9a-f]{40,64}$/.test(sha)
      ? sha
      : undefined
  } catch {
    return undefined
  }
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
