import { readEvent } from '../files/read-event.ts'
import { createMask } from '../foundation/mask.ts'
import { type Deadline, inTime } from './deadline.ts'

/** Of somebody's words: characters. */
const MAX_WHY = 300
/** A comment may not hold up the job. */
const DEADLINE_MS = 20_000

interface Event {
  readonly pull_request?: { readonly number?: unknown }
}

/** A text for the pull request, and how it is found again. */
export interface Comment extends Deadline {
  /** Its first line, unseen, and in no other of ours. */
  readonly marker: string
  /** What stands below it. */
  readonly text: string
}

/**
 * Writes a comment to the pull request of this run, or writes the one anew that
 * an earlier run left. What comes back is a sentence: why not. Never throws:
 * a fork's run may write none, and that is no fault of the change.
 */
export async function writeComment(
  comment: Comment
): Promise<string | undefined> {
  const { GITHUB_TOKEN: token, GITHUB_REPOSITORY: repository } = process.env
  const number = pullRequest()
  if (number === undefined) return 'This run is of no pull request.'
  if (!token || !repository)
    return 'There is no GITHUB_TOKEN here: give the step `env: GITHUB_TOKEN: ${{ github.token }}`.'
  const [owner = '', repo = ''] = repository.split('/')
  const where = { owner, repo, issue_number: number }
  const way = { deadlineMs: DEADLINE_MS, ...comment }
  try {
    return await inTime(put(comment, where, token), way)
  } catch (thrown) {
    return createMask([token])(explain(thrown as Refusal), MAX_WHY)
  }
}

interface Where {
  readonly owner: string
  readonly repo: string
  readonly issue_number: number
}

async function put(
  { marker, text }: Comment,
  where: Where,
  token: string
): Promise<undefined> {
  const { getOctokit } = await import('@actions/github')
  const { issues } = getOctokit(token).rest
  const found = await findOwn(marker, (page) =>
    issues.listComments({ ...where, per_page: 100, page })
  )
  const { owner, repo } = where
  const body = `${marker}\n${text}`
  if (found === undefined) await issues.createComment({ ...where, body })
  else await issues.updateComment({ owner, repo, comment_id: found, body })
}

interface Listed {
  readonly id: number
  readonly body?: string | undefined
  readonly user: { readonly type: string } | null
}

/** Pages of a hundred; of a thread so long, the first ones hold ours. */
const MAX_PAGES = 10

/** A person may have quoted ours. */
async function findOwn(
  marker: string,
  list: (page: number) => Promise<{ readonly data: readonly (Listed | null)[] }>
): Promise<number | undefined> {
  for (let page = 1; page <= MAX_PAGES; page++) {
    const { data } = await list(page)
    // What answers in GitHub's place says anything.
    if (!Array.isArray(data)) throw new Error('Its answer cannot be read.')
    const own = data.find(
      (each) => each?.user?.type === 'Bot' && each.body?.startsWith(marker)
    )
    if (own || data.length < 100) return own?.id
  }
  return undefined
}

interface Refusal extends Error {
  readonly status?: number
}

function explain({ status, message }: Refusal): string {
  return status === 403 || status === 404
    ? 'The token may not write one: it needs `permissions: pull-requests: write`, which a run of a fork never has.'
    : message
}

/** Undefined: the event is of none. */
function pullRequest(): number | undefined {
  const number = readEvent<Event>()?.pull_request?.number
  return Number.isSafeInteger(number) ? Number(number) : undefined
}
