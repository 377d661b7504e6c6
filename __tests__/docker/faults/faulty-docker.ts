/**
 * A `docker` that does what the real one does, except where a fault says
 * otherwise: first on the PATH of a step. Real engines can't be made to hang
 * or to answer nonsense on demand, and nobody may break the machine's own.
 */
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const REAL = execFileSync('sh', ['-c', 'command -v docker'], {
  encoding: 'utf8'
}).trim()

/** Lines of shell for a subcommand; `$real` is the docker that works. */
export type Faults = Readonly<Record<string, string>>

export const HANG = 'exec sleep 1000'

export interface FaultyDocker {
  /** What makes a step use it. */
  readonly env: { readonly PATH: string }
  /** How often a subcommand was used until now. */
  calls(subcommand: string): number
  /** Containers that were created through it. */
  created(): readonly string[]
}

/** In the lines `$n` is the how-manieth call of the subcommand it is. */
export function makeFaultyDocker(faults: Faults): FaultyDocker {
  const folder = mkdtempSync(join(tmpdir(), 'faulty-'))
  const cases = Object.entries(faults).map(
    ([subcommand, lines]) => `${subcommand})\n${lines}\n;;\n`
  )
  const script = `#!/bin/sh
real=${REAL}
here=${folder}
echo x >> $here/$1.calls
n=$(wc -l < $here/$1.calls)
case "$1" in
${cases.join('')}
esac
[ "$1" = create ] || exec $real "$@"
id=$($real "$@") || exit
echo $id >> $here/created
echo $id
`
  writeFileSync(join(folder, 'docker'), script)
  chmodSync(join(folder, 'docker'), 0o755)
  const lines = (name: string): string[] => {
    try {
      return readFileSync(join(folder, name), 'utf8').split('\n').slice(0, -1)
    } catch {
      return []
    }
  }
  return {
    env: { PATH: `${folder}:${process.env['PATH']}` },
    calls: (subcommand) => lines(`${subcommand}.calls`).length,
    created: () => lines('created')
  }
}

/** Somebody does this to a container soon after it started. */
export function meddle(
  commands: string,
  { when = 'true', afterS = 0.8 } = {}
): Faults {
  return {
    start: `
      id=$2
      $real "$@" || exit
      if ${when}; then
        (sleep ${afterS}; ${commands}) >/dev/null 2>&1 &
      fi
      exit 0`
  }
}

/** The engine refuses, in these words. */
export function refuse(words: string, when = 'true'): string {
  return `if ${when}; then echo 'Error response from daemon: ${words}' >&2; exit 1; fi`
}
