import { expect, test } from '@jest/globals'
import {
  type Reference,
  layNames
} from '../../../src/report/html/references.ts'
import { linearScale } from '../../../src/report/html/scale.ts'

const x = linearScale({ min: 0, max: 320, from: 0, to: 1000 })

const at = (value: number): Reference => ({
  x: value,
  name: String(value),
  more: '',
  is: '',
  kind: 'measured'
})

/** `<` is a name at the left of its line. */
const lay = (...values: number[]): string =>
  layNames(values.map(at), x)
    .map(({ reference, left }) => (left ? '<' : '>') + reference.name)
    .join(' ')

test('names at the left begin with the rightmost, those at the right with the leftmost', () => {
  // A search of examples/ridge: 254 came first, and ran through the name of 292.
  expect(lay(254, 292, 108, 109, 118)).toBe('<292 <254 >108 >109 >118')
  expect(lay(118, 109)).toBe('>109 >118')
  expect(lay(300, 310)).toBe('<310 <300')
  expect(lay()).toBe('')
})

test('those that are near each other in the middle are named on one side', () => {
  // By the middle alone, 156 would be named across 163, and 163 across 156.
  expect(lay(156, 163)).toBe('>156 >163')
  expect(lay(150, 156, 163, 250)).toBe('<250 >150 >156 >163')
})
