import { spawnSync } from 'node:child_process'
import { existsSync, renameSync, rmSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/**
 * A Python that has packages of PyPI, kept from run to run; or why there is
 * none, for the name of a test that is skipped.
 */
export function pythonWith(
  ...packages: readonly [string, ...string[]]
): { readonly command: string } | { readonly why: string } {
  const [first] = packages
  const folder = join(homedir(), '.cache/profile-inference', first)
  const command = join(folder, 'bin/python')
  if (existsSync(folder)) return { command }
  const part = `${folder}.${process.pid}`
  const run = (program: string, ...words: string[]): boolean =>
    spawnSync(program, words, { timeout: 180_000 }).status === 0
  try {
    if (!run('python3', '-m', 'venv', part))
      return { why: 'skipped: there is no Python with venv' }
    const python = join(part, 'bin/python')
    if (!run(python, '-m', 'pip', 'install', ...packages))
      return { why: `skipped: ${first} cannot be had from PyPI` }
    // Whole or not at all; scripts in bin/ name `part`, so -m is used instead.
    renameSync(part, folder)
    return { command }
  } finally {
    rmSync(part, { recursive: true, force: true })
  }
}
