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
  writeFileSync(
    join(root, 'action.yml'),
    action.replace(
      /^  search:$/m,
      `$&\n    default: ${search ? 'memory' : 'off'}`
    )
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
