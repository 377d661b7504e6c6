import { test } from '@jest/globals'
import { spawnSync } from 'node:child_process'

const WHY = 'skipped: no package of PyPI can be had from within a container'

/** Whether pip, in the base image, gets a small package. */
function answers(): boolean {
  const pip = 'pip download --quiet --no-deps --timeout 10 --retries 1 six'
  const run = ['run', '--rm', '--workdir', '/tmp', 'python:3.11-slim']
  return spawnSync('docker', [...run, ...pip.split(' ')]).status === 0
}

type Declare = (
  name: string,
  run: () => Promise<void>,
  timeoutMs?: number
) => void
const skip: Declare = (name, run) => test.skip(`${name} (${WHY})`, run)

/** A test that installs Python packages; without a registry it says so. */
export const testWithPackages: Declare & { readonly concurrent: Declare } =
  answers() ? test : Object.assign(skip, { concurrent: skip })
