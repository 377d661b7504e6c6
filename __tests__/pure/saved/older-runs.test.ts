import { expect, test } from '@jest/globals'
import { bringUpToDate } from '../../../src/saved/older-runs.ts'

test.each<[string, unknown, unknown]>([
  [
    'what was not written is what it was then',
    { criteria: { headroom: 0.1, search: { cpu: true } } },
    { criteria: { headroom: 0.1, search: { cpu: true, soakMs: 0 } } }
  ],
  [
    'what was written stays',
    { criteria: { search: { soakMs: 7 } } },
    { criteria: { search: { soakMs: 7 } } }
  ],
  ['a run that had none of it', { name: 'a' }, { name: 'a' }],
  ['nonsense', { criteria: 'x' }, { criteria: 'x' }],
  ['nothing', null, null]
])('%s', (_, written, read) => {
  expect(bringUpToDate(written)).toEqual(read)
})
