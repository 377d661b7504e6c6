import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { analyzeFolder } from '../src/analyze-folder.ts'
import { COLUMNS_FILE, RUN_FILE } from '../src/saved/saved-run.ts'

const [folder, name] = process.argv.slice(2)
if (!folder || !/^[a-z][a-z0-9-]*$/.test(name ?? ''))
  throw new Error(
    'Usage: script/fixture FOLDER NAME, the name in small letters, digits and dashes, for example script/fixture profile-report big-model'
  )
const to = resolve(import.meta.dirname, '../__tests__/saved-runs', name!)
const { report } = analyzeFolder(folder)
const { verdict, because, error, recommendation, findings } = report
const said = {
  verdict,
  because,
  error: error?.code ?? null,
  recommendation,
  findings: findings.map(({ code }) => code)
}
const files = [RUN_FILE, COLUMNS_FILE].map(
  (file) => [file, readFileSync(join(folder, file))] as const
)
mkdirSync(join(to, 'measurements'), { recursive: true })
for (const [file, bytes] of files) writeFileSync(join(to, file), bytes)
writeFileSync(join(to, 'said.json'), `${JSON.stringify(said, null, 2)}\n`)
process.stdout.write(`${to}: ${because}\n`)
