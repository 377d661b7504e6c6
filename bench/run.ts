/** Runs every benchmark, one after the other, each in a process of its own. */
import { spawnSync } from 'node:child_process'
import { cpus, release, totalmem } from 'node:os'
import { join } from 'node:path'

const BENCHES = [
  'start-up',
  'overhead',
  'generator',
  'sampler',
  'dataset-memory',
  'search'
]

console.log(
  `${cpus()[0]?.model}, ${cpus().length} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Linux ${release()}, Node ${process.version}`
)
let failed = false
for (const bench of BENCHES) {
  console.log(`\n== ${bench}`)
  const script = join(import.meta.dirname, `${bench}.ts`)
  const run = spawnSync(process.execPath, [script], { stdio: 'inherit' })
  failed ||= run.status !== 0
}
process.exitCode = failed ? 1 : 0
