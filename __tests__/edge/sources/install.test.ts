import { expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { planned } from '../../pure/sources/workspace.ts'

/** Runs the generated script where only these tools are; each tells its call. */
async function install(tools: readonly string[], packages: string) {
  const conda = `dependencies: [${packages}, {pip: [azureml-defaults]}]`
  const { recipe } = await planned(
    { 'score.py': '', 'conda.yml': conda },
    {
      'entry-script': 'score.py',
      'conda-file': 'conda.yml',
      'base-image': 'org/base:1'
    }
  )
  const folder = mkdtempSync(join(tmpdir(), 'install-'))
  for (const tool of tools)
    writeFileSync(join(folder, tool), '#!/bin/sh\necho "${0##*/} $*"\n', {
      mode: 0o755
    })
  const script = recipe!.files['packages/install.sh']!
  const run = spawnSync('/bin/sh', ['-c', script], {
    env: { PATH: folder },
    encoding: 'utf8'
  })
  const calls = run.stdout.trim().split('\n')
  return { code: run.status, call: calls.at(-1), told: run.stderr }
}

test.each([
  [
    ['pip', 'conda', 'mamba', 'micromamba'],
    'micromamba create --yes --prefix /opt/azureml-env --file environment.yml'
  ],
  [
    ['pip', 'conda', 'mamba'],
    'mamba env create --prefix /opt/azureml-env --file environment.yml'
  ],
  [
    ['pip', 'conda'],
    'conda env create --prefix /opt/azureml-env --file environment.yml'
  ],
  [['pip'], 'pip install --no-cache-dir --requirement requirements.txt']
])('a base with %j', async (tools, call) => {
  expect(await install(tools, 'numpy=1.26')).toEqual({
    code: 0,
    call,
    told: ''
  })
})

test('no conda, and a package that pip does not have', async () => {
  expect(await install(['pip'], 'gdal=3.4')).toMatchObject({
    code: 1,
    told: 'The base image has no conda, and pip has no known equivalent for gdal=3.4.\n'
  })
})
