import { existsSync, realpathSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { type CommandResult, run } from '../commands/run-command.ts'
import { isWithin } from '../files/within.ts'
import { ProfileError } from '../foundation/errors.ts'

/** Where a ref is checked out, beside the workspace; removed at the end. */
export interface Checkout extends AsyncDisposable {
  /** What paths of the inputs are relative to there. */
  readonly folder: string
  readonly sha: string
}

export interface CheckoutPlan {
  readonly ref: string
  /** A folder of the repository: that of the build. */
  readonly within: string
  /** A folder of this run's own. */
  readonly temporaryDirectory: string
  readonly signal: AbortSignal
}

/** A fetch of one commit of a large repository, ms. */
const MOST_MS = 120_000
/** Nobody is asked for a password. */
const ENV = { GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' }
/** Holds a checkout; by its name those of earlier runs are known. */
const OWN_FOLDER = 'profile-inference-base'
/** No hook of the repository runs for a checkout that nobody asked for. */
const NO_HOOKS = ['-c', 'core.hooksPath=/dev/null']

/**
 * Checks a ref out into a folder of its own. A commit that a shallow checkout
 * lacks is fetched, alone. Throws a ProfileError.
 */
export async function checkOut(plan: CheckoutPlan): Promise<Checkout> {
  const { within, temporaryDirectory, signal } = plan
  const root = findRoot(within)
  if (root === undefined) throw noRepository(within, 'There is no .git.')
  const ask = (...args: string[]): Promise<CommandResult> =>
    run('git', ['-C', root, ...args], {
      bound: 'work',
      mostMs: MOST_MS,
      signal,
      env: ENV
    })
  const top = await ask('rev-parse', '--show-toplevel')
  if (top.code !== 0) throw noRepository(within, top.stderr)
  const repository = realpathSync(top.stdout.trim())
  const sha = await findCommit(plan, ask)
  const here = realpathSync('.')
  const above = join(temporaryDirectory, OWN_FOLDER)
  // A workspace may hold the repository, or be a folder of it.
  const isBelow = isWithin(here, repository)
  const tree = isBelow ? join(above, relative(here, repository)) : above
  await forgetKilled(ask)
  const add = ['worktree', 'add', '--detach', '--force', tree, sha]
  const added = await ask(...NO_HOOKS, ...add)
  if (added.code !== 0) throw notCheckedOut(plan.ref, added)
  return {
    folder: isBelow ? above : resolve(tree, relative(repository, here)),
    sha,
    [Symbol.asyncDispose]: async () => {
      const remove = ['worktree', 'remove', '--force', tree]
      // Of a run that is cancelled, too.
      await run('git', ['-C', root, ...remove], { bound: 'cleanup' })
    }
  }
}

type Ask = (...args: string[]) => Promise<CommandResult>

/**
 * A run that was killed leaves its checkout in git's list, though its folder is
 * gone. Not `worktree prune`: somebody else's may be on a disk that is away.
 */
async function forgetKilled(ask: Ask): Promise<void> {
  const { stdout } = await ask('worktree', 'list', '--porcelain')
  const trees = [...stdout.matchAll(/^worktree (.+)$/gm)].map(([, at]) => at!)
  const isOwn = (tree: string): boolean => tree.split('/').includes(OWN_FOLDER)
  for (const tree of trees.filter((at) => isOwn(at) && !existsSync(at)))
    // Twice, for it is locked until git has written all of it.
    await ask('worktree', 'remove', '--force', '--force', tree)
}

async function findCommit({ ref }: CheckoutPlan, ask: Ask): Promise<string> {
  const names = [ref, `origin/${ref}`]
  for (const name of names) {
    const sha = await resolveCommit(name, ask)
    if (sha) return sha
  }
  const fetch = ['fetch', '--quiet', '--depth=1', '--no-tags']
  const fetched = await ask(...fetch, '--', 'origin', ref)
  const sha = fetched.code === 0 && (await resolveCommit('FETCH_HEAD', ask))
  if (sha) return sha
  throw unknownRef(ref, fetched)
}

async function resolveCommit(name: string, ask: Ask) {
  const asked = ['rev-parse', '--verify', '--quiet', '--end-of-options']
  const { code, stdout } = await ask(...asked, `${name}^{commit}`)
  return code === 0 ? stdout.trim() : undefined
}

/**
 * The folder with a .git, which no checkout can bring. Git itself would also
 * take a folder that holds a repository's files, and then its config, which
 * names programs: a stranger's, as this folder is.
 */
function findRoot(folder: string): string | undefined {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at
    if (at === dirname(at)) return undefined
  }
}

function noRepository(folder: string, says: string): ProfileError {
  if (/dubious ownership/.test(says))
    return new ProfileError({
      code: 'no-repository',
      message: `\`compare-ref\` needs the git repository of ${folder}, which belongs to another user, so git does not use it.`,
      blame: 'machine',
      cause: findSaid(says),
      remedy:
        'Run this as the user who checked it out; or trust it by `git config --global --add safe.directory` and its path in an earlier step.'
    })
  return new ProfileError({
    code: 'no-repository',
    message: `\`compare-ref\` needs the git repository of ${folder}, and there is none.`,
    blame: 'user',
    cause: findSaid(says),
    remedy:
      'Check the repository out with actions/checkout, or compare with a ready image, for example `compare-image: ghcr.io/org/service:1.1`.'
  })
}

function unknownRef(ref: string, { stderr }: CommandResult): ProfileError {
  return new ProfileError({
    code: 'ref-unknown',
    message: `\`compare-ref\` is ${JSON.stringify(ref)}, which is not in this checkout and could not be fetched.`,
    blame: 'user',
    cause: findSaid(stderr),
    remedy:
      'Check the name; or have all of the history here with `fetch-depth: 0` of actions/checkout.'
  })
}

function notCheckedOut(ref: string, { stderr }: CommandResult): ProfileError {
  return new ProfileError({
    code: 'ref-not-checked-out',
    message: `${JSON.stringify(ref)} could not be checked out beside the workspace.`,
    blame: 'machine',
    cause: findSaid(stderr),
    remedy: 'See what git says; the disk may be full.'
  })
}

/** Git's own sentence, behind which advice may stand. */
function findSaid(text: string): string {
  const lines = text.trim().split('\n')
  return (
    lines.findLast((line) => /^(fatal|error): /.test(line)) ?? lines.at(-1)!
  )
}
