/** What a container begins with may be a secret: it is in no report. */
import { expect, test } from '@jest/globals'
import { composeReport } from '../../../src/report/compose-report.ts'
import type { Image } from '../../../src/runtime/image.ts'
import type { RunRecord } from '../../../src/run-record.ts'
import { exampleFacts } from './example.ts'

const image: Image = {
  reference: 'service',
  id: 'sha256:1',
  sizeBytes: 1,
  exposedPorts: [8000],
  config: {
    entrypoint: [],
    command: ['serve', '--key=k3y'],
    variables: { TOKEN: 's3cret' }
  }
}

test('an image with its variables is no fact about it', () => {
  // @ts-expect-error the compiler says so
  const facts: RunRecord['image'] = image
  const report = composeReport(exampleFacts('', { image: facts! }))
  expect(report.image).toEqual({
    reference: 'service',
    id: 'sha256:1',
    sizeBytes: 1,
    exposedPorts: [8000]
  })
  expect(JSON.stringify(report)).not.toMatch(/s3cret|k3y/)
})
