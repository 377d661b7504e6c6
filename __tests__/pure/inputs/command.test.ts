import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parseCommand } from '../../../src/inputs/command.ts'

function split(text: string): readonly string[] | undefined {
  return parseCommand(text, () => undefined)
}

describe('parseCommand', () => {
  test.each<[string, string[]]>([
    ['gunicorn  -w 2\tapp:app', ['gunicorn', '-w', '2', 'app:app']],
    [`sh -c 'echo "$A" && true'`, ['sh', '-c', 'echo "$A" && true']],
    ['a "b \\"c\\" \\n" d', ['a', 'b "c" \\n', 'd']],
    [`--x='a b'"c d"e`, ['--x=a bc de']],
    [`a '' ""`, ['a', '', '']],
    ['a\\ b \\"', ['a b', '"']],
    ['a \\\n  b "c\\\nd"', ['a', 'b', 'cd']],
    ['a\nb', ['a', 'b']],
    ['["a b", "", "c\\"d"]', ['a b', '', 'c"d']]
  ])('%j', (text, words) => {
    expect(split(text)).toEqual(words)
  })

  test.each([
    `a 'b`,
    'a "b',
    'a "b\\',
    'a \\',
    '[',
    '[]',
    '[1]',
    '["a\\u0000"]'
  ])('refuses %j', (text) => {
    expect(split(text)).toBeUndefined()
  })

  const words = fc.array(fc.string({ unit: 'binary' }), { minLength: 1 })
  const plain = words.filter((all) => !all.join('').includes('\0'))
  test.each<[string, (word: string) => string]>([
    ['single', (word) => `'${word.replaceAll("'", `'\\''`)}'`],
    ['double', (word) => `"${word.replace(/["\\]/g, '\\$&')}"`],
    [
      'backslash',
      (word) =>
        word === '' || word.includes('\n')
          ? `'${word}'`
          : word.replace(/[^]/g, '\\$&')
    ]
  ])('words quoted by %s come back', (kind, quote) => {
    const fit = plain.filter(
      (all) => kind !== 'backslash' || !all.join('').includes("'")
    )
    fc.assert(
      fc.property(fit, (all) => {
        expect(split(all.map(quote).join(' '))).toEqual(all)
      })
    )
  })

  test('words as a JSON array come back', () => {
    fc.assert(
      fc.property(plain, (all) => {
        expect(split(JSON.stringify(all))).toEqual(all)
      })
    )
  })
})
