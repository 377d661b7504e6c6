import { expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { parseCommandLine } from '../../../src/cli/command-line.ts'
import { parseRequest } from '../../../src/inputs/parse-inputs.ts'
import { reportRun } from '../../../src/report/compose-report.ts'
import { describeReproduction } from '../../../src/report/document/reproduce.ts'
import { exampleFacts } from './example.ts'

const TEXTS: Readonly<Record<string, string>> = {
  image: 'ghcr.io/org/service:1.2',
  dataset: "rows of 'mine'.jsonl",
  thresholds: 'memory.peak <= 1Gi\nwarn: startup < 5s',
  env: 'API_KEY=s3cret',
  summary: 'false'
}
const LAYER = { values: { path: '/v1', image: 'other' }, mistakes: [] }

function reported() {
  const { asked } = parseRequest((name) => TEXTS[name], [LAYER])
  return reportRun(exampleFacts('', { asked }))
}

test('inputs are told as they were understood, and no secret', () => {
  expect(reported().inputs).toEqual([
    { name: 'image', text: TEXTS['image'], given: true },
    { name: 'path', text: '/v1', given: false },
    { name: 'env', given: true },
    { name: 'dataset', text: TEXTS['dataset'], given: true },
    { name: 'thresholds', text: TEXTS['thresholds'], given: true },
    { name: 'summary', text: 'false', given: true }
  ])
  expect(JSON.stringify(reported())).not.toContain('s3cret')
})

test('the line gives a shell the same inputs', () => {
  const block = describeReproduction(reported()).find(
    ({ kind }) => kind === 'code'
  )
  if (block?.kind !== 'code') throw new Error('no line')
  // A shell takes it apart, and our own parser reads it.
  const print = block.text.replace('npx profile-inference', `printf '%s\\0'`)
  const words = execFileSync('sh', ['-c', print], { encoding: 'utf8' })
  expect(parseCommandLine(words.split('\0').slice(0, -1))).toMatchObject({
    command: 'run',
    texts: { ...TEXTS, env: '…' }
  })
})
