import {
  chmodSync,
  cpSync,
  mkdirSync,
  readFileSync,
  writeFileSync
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { KNOWN_COST, writeRows } from './action.ts'

const ROOT = resolve(import.meta.dirname, '../..')

/** One service at the root, and the two of the matrix. */
export function writeRepository(
  root: string,
  label: string,
  env: string
): void {
  for (const [folder, dataset] of [
    ['', 'tests/rows.jsonl'],
    ['services/score', 'services/score/rows.jsonl'],
    ['services/embed', 'services/embed/rows.jsonl']
  ] as const) {
    mkdirSync(join(root, folder), { recursive: true })
    const lines = [`FROM ${KNOWN_COST}`, `LABEL ${label}`, env && `ENV ${env}`]
    writeFileSync(join(root, folder, 'Dockerfile'), lines.join('\n'))
    mkdirSync(dirname(join(root, dataset)), { recursive: true })
    cpSync(writeRows(20), join(root, dataset))
  }
}

/** What a release holds. Without a search a run takes a few seconds. */
export function writeAction(root: string, search: boolean): void {
  cpSync(join(ROOT, 'dist'), join(root, 'dist'), { recursive: true })
  const action = readFileSync(join(ROOT, 'action.yml'), 'utf8')
  const main = 'dist/main/index.js'
  writeFileSync(
    join(root, 'action.yml'),
    action.replace(`main: ${main}`, 'main: main.mjs')
  )
  // No default of its own: with `merge`, nothing is searched.
  writeFileSync(
    join(root, 'main.mjs'),
    `if (!process.env.INPUT_MERGE)
  process.env.INPUT_SEARCH ||= '${search ? 'memory' : 'off'}'
await import('./${main}')
`
  )
}

/** The release of actions/download-artifact that the examples name. */
export const DOWNLOAD = /actions\/download-artifact@[0-9a-f]{40}/.exec(
  readFileSync(join(ROOT, 'examples/workflows/shards.yml'), 'utf8')
)![0]

/**
 * What actions/download-artifact does with `pattern` and `path`, by the client
 * that it is made of; from GitHub, no test can have it.
 */
export function writeDownload(root: string): void {
  mkdirSync(root)
  const action = {
    name: 'Download',
    description: 'Artifacts of this run',
    inputs: {
      pattern: { description: 'Begin of their names, then *' },
      path: { description: 'Folder' }
    },
    runs: { using: 'node24', main: 'download.mjs' }
  }
  writeFileSync(join(root, 'action.yml'), JSON.stringify(action))
  const client = join(ROOT, 'node_modules/@actions/artifact/lib/artifact.js')
  writeFileSync(
    join(root, 'download.mjs'),
    `import { DefaultArtifactClient } from ${JSON.stringify(client)}
import { join } from 'node:path'
const begin = process.env.INPUT_PATTERN.replace(/\\*$/, '')
const client = new DefaultArtifactClient()
const { artifacts } = await client.listArtifacts({ latest: true })
for (const { id, name } of artifacts.filter((one) => one.name.startsWith(begin))) {
  console.log('Downloading ' + name)
  await client.downloadArtifact(id, { path: join(process.env.INPUT_PATH, name) })
}
`
  )
}

/** A stand-in that keeps its arguments. */
export function writeKubectl(bin: string): string {
  mkdirSync(bin)
  const path = join(bin, 'kubectl')
  writeFileSync(path, `#!/bin/bash\n(IFS=$'\\t'; echo "$*") >>${bin}/calls\n`)
  chmodSync(path, 0o755)
  return join(bin, 'calls')
}
