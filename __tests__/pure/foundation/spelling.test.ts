import { expect, test } from '@jest/globals'
import { nearestName } from '../../../src/foundation/spelling.ts'

const NAMES = ['port', 'path', 'report-directory', 'memory', 'cpu']

test.each([
  ['prot', 'port'],
  ['PORT', 'port'],
  ['ports', 'port'],
  ['memroy', 'memory'],
  ['report_dir', undefined],
  ['report_directory', 'report-directory'],
  ['gpu', 'cpu'],
  ['', undefined],
  ['anything else', undefined]
])('%s → %s', (text, name) => {
  expect(nearestName(text, NAMES)).toBe(name)
})
