/** What a container begins with may be a secret: it is in no report. */
import { expect, test } from '@jest/globals'
import { reportRun } from '../../../src/report/compose-report.ts'
import type { PreparedImage } from '../../../src/runtime/image.ts'
import type { RunRecord } from '../../../src/run-record.ts'
import { exampleFacts } from './example.ts'

const facts = {
  reference: 'service',
  id: 'sha256:1',
  fingerprint: 'sha256:5e',
  sizeBytes: 1,
  exposedPorts: [8000]
}
const image: PreparedImage = {
  facts,
  config: {
    entrypoint: [],
    command: ['serve', '--key=k3y'],
    variables: { TOKEN: 's3cret' }
  },
  findings: []
}

test('an image with its variables is no fact about it', () => {
  // @ts-expect-error the compiler says so
  const fact: RunRecord['image'] = image
  expect(fact).toBe(image)
})

test('and where one came so far, the report has no place for it', () => {
  const report = reportRun(
    exampleFacts('', { image: { ...image, ...image.facts } })
  )
  expect(report.image).toEqual(facts)
  expect(JSON.stringify(report)).not.toMatch(/s3cret|k3y/)
})
