import { expect, test } from '@jest/globals'
import { openDataset } from '../../../src/dataset/read.ts'
import { planShare } from '../../../src/dataset/share.ts'
import {
  bodies,
  defaults,
  inputs,
  takeAll,
  temporaryFolder,
  write
} from './files.ts'

const folder = temporaryFolder()
const ROWS = 11
const path = write(
  folder,
  Array.from({ length: ROWS }, (_, row) => `row ${row + 1}\n`).join('')
)

async function sent(index: number, order: 'file' | 'shuffle') {
  const asked = { ...inputs(path), order, shard: { index, of: 3 } }
  await using dataset = await openDataset(asked, { blockBytes: 8 })
  const { requests } = planShare(asked, dataset.facts.rows)
  const source = dataset.withDefaults(defaults).open(requests)
  return { facts: dataset.facts, requests: await takeAll(source) }
}

test.each(['file', 'shuffle'] as const)(
  'three shards have each row once, by its number in the file: %s',
  async (order) => {
    const all = await Promise.all([1, 2, 3].map((index) => sent(index, order)))
    const rows = all.map(({ requests }) =>
      requests.map(({ row }) => row).sort((a, b) => a - b)
    )
    expect(rows).toEqual([
      [1, 2, 3],
      [4, 5, 6, 7],
      [8, 9, 10, 11]
    ])
    // What is said of the dataset is said of all of it.
    expect(new Set(all.map(({ facts }) => facts.sha256)).size).toBe(1)
    expect(all.map(({ facts }) => facts.rows)).toEqual([11, 11, 11])
    expect(bodies(all[1]!.requests).join()).toContain('row 5')
  }
)
