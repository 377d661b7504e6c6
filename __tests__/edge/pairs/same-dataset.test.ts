import { expect, test } from '@jest/globals'
import { openDataset } from '../../../src/dataset/read.ts'
import type { Host } from '../../../src/host.ts'
import { openSameDataset } from '../../../src/pairs/same-dataset.ts'
import { inputs, temporaryFolder, write } from '../dataset/files.ts'

const folder = temporaryFolder()
const host: Host = {
  signal: new AbortController().signal,
  temporaryDirectory: folder,
  stage: (_, work) => work(),
  beginTrial: () => undefined,
  tell: () => undefined
}

test('base is asked what head was asked, or nothing', async () => {
  const asked = inputs(write(folder, '{"a": 1}\n'))
  const { facts } = await openDataset(asked).then(async (dataset) => {
    await dataset.close()
    return dataset
  })
  const record = { dataset: facts }
  const of = { dataset: asked }
  await using same = await openSameDataset(of, record, host)
  expect(same.facts).toEqual(facts)
  // As many bytes, and valid.
  write(folder, '{"b": 1}\n')
  await expect(openSameDataset(of, record, host)).rejects.toMatchObject({
    facts: { code: 'dataset-changed' }
  })
})
