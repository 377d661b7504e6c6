import fc from 'fast-check'
import { compactMember } from '../../../src/dataset/parse-member.ts'

function compact(text: string): string {
  return compactMember(Buffer.from(text), 'json').toString()
}

test.each([
  ['{"json":1}', '1'],
  ['{ "json" : [ 1 , 2 ] }', '[1,2]'],
  ['{"path": "/a", "json": {"a": " b "}, "method": "PUT"}', '{"a":" b "}'],
  // What parsing and writing anew would change.
  ['{"json": 1.0}', '1.0'],
  ['{"json": 12345678901234567890}', '12345678901234567890'],
  ['{"json": {"10": 1, "9": 2, "9": 3}}', '{"10":1,"9":2,"9":3}'],
  ['{"json": "\\u00e9"}', '"\\u00e9"'],
  // Strings with what looks like structure, keys with escapes, both twice.
  ['{"json": "a\\\\", "x": "\\"}],:{"}', '"a\\\\"'],
  ['{"x": {"json": 1}, "j\\u0073on": {"json": 2}}', '{"json":2}'],
  ['{"json": 1, "json": 2}', '2'],
  ['{"json":\t{},"x":[]}\r', '{}'],
  ['{"json": "日本"}', '"日本"']
])('%s → %s', (text, value) => expect(compact(text)).toBe(value))

test('any JSON, written with blanks, comes out as JSON.stringify would', () =>
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (json, other) => {
      const text = JSON.stringify({ other, json, json2: other }, null, '\t ')
      expect(compact(text)).toBe(JSON.stringify(json))
    })
  ))
