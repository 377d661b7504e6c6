import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const CLI = resolve(import.meta.dirname, '../../dist/cli/index.js')

/** What GitHub has, as `gh` would give it. */
export interface GitHub {
  /** Files that `gh release download` and `gh run download` copy. */
  readonly download?: string
  readonly pulls?: readonly object[]
  readonly comments?: readonly object[]
}

/**
 * A `gh` that answers from files, picks by real jq, and keeps what it was asked
 * to write; and an `npx` that runs our own bundle.
 */
export function writeGh(bin: string, { download = '', ...has }: GitHub): void {
  writeFileSync(join(bin, 'pulls.json'), JSON.stringify(has.pulls ?? []))
  writeFileSync(join(bin, 'comments.json'), JSON.stringify(has.comments ?? []))
  const gh = `#!/bin/bash
bin=${bin}
echo "$*" >> $bin/gh-calls
verb="$1 $2"
while [ $# -gt 0 ]; do case $1 in
  --dir) dir=$2; shift ;;
  --jq) jq=$2; shift ;;
  --method) method=$2; shift ;;
  --field) cp "\${2#body=@}" $bin/written; shift ;;
  repos/*) path=$1 ;;
esac; shift; done
case $verb in
  *download) mkdir -p $dir && cp -r ${download}/. $dir ;;
  api*) [ -n "$method" ] && exit 0
    case $path in
      *pulls*) jq -r "$jq" $bin/pulls.json ;;
      *comments) jq -r "$jq" $bin/comments.json ;;
    esac ;;
  *) exit 9 ;;
esac
`
  const npx = `#!/bin/bash
[ "$1 $2" = '--yes github:OWNER/profile-inference#v1' ] || exit 9
shift 2; exec node ${CLI} "$@"
`
  for (const [name, text] of Object.entries({ gh, npx })) {
    writeFileSync(join(bin, name), text)
    chmodSync(join(bin, name), 0o755)
  }
}

/** What `gh` was called with, and the last text that it was to write. */
export function readGh(bin: string): { calls: string[]; written: string } {
  const read = (name: string): string => {
    const path = join(bin, name)
    return existsSync(path) ? readFileSync(path, 'utf8') : ''
  }
  const calls = read('gh-calls').split('\n').filter(Boolean)
  return { calls, written: read('written') }
}
