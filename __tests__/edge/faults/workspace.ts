import { spawnSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** What stands in files that a stranger must not see. */
export const OUTSIDE = 'outside-s3cret'

/** A checkout, with what lies beside it: `../outside`. */
export function makeWorkspace(): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'checkout-')))
  const workspace = join(root, 'workspace')
  const files = {
    'outside/rows.jsonl': `{"a": "${OUTSIDE}"}\n`,
    'outside/bashrc': OUTSIDE,
    'workspace/rows.jsonl': '{"a": 1}\n',
    'workspace/folder/rows.jsonl': '{"a": 1}\n',
    'workspace/.git/config': `extraheader = ${OUTSIDE}\n`
  }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  // Outside of it, and back into it.
  symlinkSync('../workspace', join(root, 'outside/back'))
  return workspace
}

export function makePipe(path: string): void {
  if (spawnSync('mkfifo', [path]).status !== 0) throw new Error('no pipe')
}

/** Names in a workspace that lead elsewhere, and where to. */
export const LINKS = {
  'a file outside': '../outside/rows.jsonl',
  'a file outside, by its absolute path': '/etc/hostname',
  'the environment of this very process': '/proc/self/environ',
  'outside by a folder': '../outside',
  'outside and back and outside': '../outside/back/../../outside/rows.jsonl',
  "git's configuration, where a token is": '.git/config',
  'nothing outside': '../outside/none'
} as const
