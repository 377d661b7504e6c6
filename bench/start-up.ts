/**
 * Start-up of the committed bundle until it reads its inputs, against bare
 * Node's, interleaved. A preloaded script watches process.env and ends the
 * process at the first read of an input.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { median } from '../src/measurement/quantile.ts'

const ROUNDS = 15
const ROOT = resolve(import.meta.dirname, '..')

const folder = mkdtempSync(join(tmpdir(), 'bench-'))
const watch = join(folder, 'watch.mjs')
writeFileSync(
  watch,
  `process.env = new Proxy(process.env, {
     get(env, name) {
       if (typeof name === 'string' && name.startsWith('INPUT_')) process.exit(0)
       return env[name]
     }
   })`
)
const empty = join(folder, 'empty.mjs')
writeFileSync(empty, 'process.exit(0)')

function wallMs(script: string): number {
  const start = performance.now()
  const run = spawnSync(process.execPath, ['--import', watch, script], {
    env: { PATH: process.env['PATH'] }
  })
  if (run.status !== 0) throw new Error(String(run.stderr))
  return performance.now() - start
}

const bare: number[] = []
const ours: number[] = []
for (let round = 0; round < ROUNDS; round++) {
  bare.push(wallMs(empty))
  ours.push(wallMs(join(ROOT, 'dist/main/index.js')))
}
console.log(
  `start-up until inputs are read: ${median(ours).toFixed(0)} ms, bare Node ${median(bare).toFixed(0)} ms, ratio ${(median(ours) / median(bare)).toFixed(2)} (budget 2, and 200 ms; median of ${ROUNDS} interleaved)`
)
