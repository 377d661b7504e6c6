import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { folderName } from '../../../src/foundation/folder-name.ts'

test.each([
  ['score', 'score'],
  ['a-b', 'a-b'],
  ['a.b', expect.stringMatching(/^a-b-[0-9a-f]{8}$/)],
  ['..', expect.stringMatching(/^---[0-9a-f]{8}$/)]
])('%s', (name, folder) => {
  expect(folderName(name)).toEqual(folder)
})

test('no two names share a folder, and none leaves where it is put', () => {
  const name = fc.string({
    unit: fc.constantFrom('a', '-', '.', ' ', '/', 'é')
  })
  fc.assert(
    fc.property(name, name, (a, b) => {
      fc.pre(a !== b)
      expect(folderName(a)).not.toBe(folderName(b))
      expect(folderName(a)).toMatch(/^[\w-]*$/)
    })
  )
})
