/** Files and secrets of a checkout, whole steps on a real engine. */
import { beforeAll, describe, expect, test } from '@jest/globals'
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { KNOWN_COST, buildKnownCost, runStep, writeRows } from '../action.ts'
import type { Step } from '../action.ts'

beforeAll(() => {
  buildKnownCost()
})

const SECRET = 'outside-s3cret-0123456789'

/** A checkout with a secret beside it. */
function checkout(): string {
  const root = mkdtempSync(join(tmpdir(), 'checkout-'))
  mkdirSync(join(root, 'workspace'))
  writeFileSync(join(root, 'outside'), `{"a": "${SECRET}"}\n`)
  return join(root, 'workspace')
}

/** All that anybody may read of a step. */
function told(step: Step): string {
  const files = step.files
    .filter((name) => /\.(json|md|csv|log)$/.test(name))
    .map((name) => readFileSync(join(step.reportDirectory, name), 'utf8'))
  return [step.log, step.summary, JSON.stringify(step.outputs), ...files].join()
}

describe('a link out of the checkout', () => {
  test('as the dataset', async () => {
    const cwd = checkout()
    symlinkSync('../outside', join(cwd, 'rows.jsonl'))
    const inputs = { image: KNOWN_COST, dataset: 'rows.jsonl', env: 'ECHO=1' }
    const step = await runStep(inputs, { cwd })
    expect(step.exitCode).toBe(1)
    expect(step.report.error?.code).toBe('file-outside-workspace')
    expect(told(step)).not.toContain(SECRET)
  })

  test('as the Dockerfile, whose lines a builder prints', async () => {
    const cwd = checkout()
    symlinkSync('../outside', join(cwd, 'Dockerfile'))
    const step = await runStep({ context: '.', dataset: writeRows(5) }, { cwd })
    expect(step.exitCode).toBe(1)
    expect(step.report.error?.code).toBe('file-outside-workspace')
    expect(told(step)).not.toContain(SECRET)
  })

  test('as the context', async () => {
    const cwd = checkout()
    symlinkSync('..', join(cwd, 'service'))
    const inputs = { context: 'service', dataset: writeRows(5) }
    const step = await runStep(inputs, { cwd })
    expect(step.report.error?.code).toBe('file-outside-workspace')
  })

  test('as a file that the report would be written to', async () => {
    const cwd = checkout()
    mkdirSync(join(cwd, 'out'))
    for (const name of ['container.log.part', 'report.json'])
      symlinkSync('../../outside', join(cwd, 'out', name))
    const step = await runStep(
      {
        image: KNOWN_COST,
        dataset: writeRows(5),
        'report-directory': 'out',
        'metadata-file': 'out/report.json',
        search: 'off'
      },
      { cwd }
    )
    expect(readFileSync(join(cwd, '../outside'), 'utf8')).toContain(SECRET)
    // The report is elsewhere, and whole.
    expect(step.reportDirectory).not.toContain('/out')
    expect(step.report.dataset?.rows).toBe(5)
    expect(step.log).toContain('is a link')
  })
})

test('a secret build argument is in no layer of the report, nor a part of it', async () => {
  const cwd = checkout()
  const token = 'ghp_0123456789abcdefghijABCDEFGHIJ012345'
  const filler = 'x'.repeat(140)
  writeFileSync(
    join(cwd, 'Dockerfile'),
    [
      `FROM ${KNOWN_COST}`,
      'ARG GH_PAT',
      `RUN echo ${filler} \${GH_PAT} > /big && head -c 9000000 /dev/zero > /b`,
      `ENV BAKED=\${GH_PAT}`,
      ''
    ].join('\n')
  )
  const step = await runStep(
    {
      context: '.',
      'build-args': `GH_PAT=${token}`,
      dataset: writeRows(5),
      search: 'off'
    },
    { cwd, env: { DOCKER_BUILDKIT: '0' } }
  )
  expect(step.report.error).toBeUndefined()
  const layers = step.report.image?.layers ?? []
  expect(layers.some(({ madeBy }) => madeBy.includes(filler))).toBe(true)
  const all = told(step).replaceAll(`::add-mask::${token}`, '')
  expect(all.includes(token.slice(0, 12))).toBe(false)
})
