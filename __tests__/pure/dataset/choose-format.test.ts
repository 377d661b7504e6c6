import type { DatasetFormat } from '../../../src/inputs/inputs.ts'
import { ProfileError } from '../../../src/foundation/errors.ts'
import { contentEnd } from '../../../src/dataset/row-format.ts'
import { rowFormat } from '../../../src/dataset/choose-format.ts'

const defaults = {
  method: 'POST',
  path: '/score',
  headers: { 'content-type': 'application/json', 'X-Team': 'a' }
}

function parse(name: DatasetFormat, row: string) {
  const format = rowFormat(name, defaults)
  const bytes = Buffer.from(row)
  format.check?.(bytes, 7)
  return format.parse(bytes, 7)
}

function mistake(name: DatasetFormat, row: string): ProfileError['facts'] {
  try {
    parse(name, row)
  } catch (thrown) {
    if (thrown instanceof ProfileError) return thrown.facts
  }
  throw new Error('It was accepted.')
}

describe('lines', () => {
  test.each([
    '{"a": 1}',
    ' ',
    '\t',
    '"',
    'a,b',
    'größe 日本 🎉',
    '\u0000',
    'a\rb'
  ])('%j is the body, verbatim', (row) =>
    expect(parse('lines', row).body).toEqual(Buffer.from(row))
  )

  test('a body shares the memory of its row: nothing is copied', () => {
    const row = Buffer.from('abc')
    expect(rowFormat('lines', defaults).parse(row, 1).body).toBe(row)
  })

  test('rows share one object of headers, which nobody can change', () => {
    const format = rowFormat('lines', defaults)
    const { headers } = format.parse(Buffer.from('a'), 1)
    expect(headers).toEqual(defaults.headers)
    expect(format.parse(Buffer.from('b'), 2).headers).toBe(headers)
    expect(Object.isFrozen(headers)).toBe(true)
  })

  test.each([
    ['abc\n', 3],
    ['abc\r\n', 3],
    ['abc', 3],
    // The terminator is CRLF or LF; a CR alone is content.
    ['abc\r', 4],
    ['abc\r\r\n', 4],
    ['\r\n', 0],
    ['\n', 0],
    ['', 0]
  ])('the contents of %j are %d bytes', (text, length) => {
    const bytes = Buffer.from(text)
    expect(contentEnd(bytes, 0, bytes.length)).toBe(length)
  })
})

describe('csv', () => {
  test.each([
    ['abc', 'abc'],
    ['"abc"', 'abc'],
    ['""', ''],
    ['""""', '"'],
    ['"{""data"": [[1, 2]]}"', '{"data": [[1, 2]]}'],
    ['"a\r\nb\n"', 'a\r\nb\n'],
    ['"日本""🎉"', '日本"🎉'],
    // A quote within an unquoted field is taken as it is.
    ['{"a": 1}', '{"a": 1}'],
    [' ', ' ']
  ])('%j is the body %j', (row, body) =>
    expect(parse('csv', row).body!.toString()).toBe(body)
  )

  test.each([
    ['a,b', 'has several columns'],
    ['"a",b', 'has several columns'],
    ['"a","b"', 'has several columns'],
    [',', 'has several columns'],
    // A blank before the quote makes it an unquoted field.
    [' "a,b"', 'has several columns'],
    ['"a"b', 'has text after its closing quote'],
    ['"a" ', 'has text after its closing quote'],
    ['"abc', 'has a quote that is never closed'],
    ['"', 'has a quote that is never closed'],
    ['"""', 'has a quote that is never closed']
  ])('%j %s', (row, says) => {
    const { message, remedy, blame, code } = mistake('csv', row)
    expect(message).toBe(`Row 7 of the dataset ${says}.`)
    expect(remedy).toContain('one column')
    expect({ blame, code }).toEqual({
      blame: 'user',
      code: 'dataset-row-invalid'
    })
  })

  test.each([
    ['a\nb', 2],
    ['"a\nb"\r\nc', 7],
    ['"a""\n"\nc', 7],
    ['"a"junk\nc', 8],
    ['"a\nb', -1],
    ['"a"', -1],
    ['"a"\r', -1],
    // The next byte could be the second half of a doubled quote.
    ['"a\n"', -1]
  ])('the row at the begin of %j ends at %d', (text, end) =>
    expect(rowFormat('csv', defaults).end(Buffer.from(text), 0)).toBe(end)
  )
})

describe('http', () => {
  test.each([
    [{}, undefined],
    [{ body: '' }, ''],
    [{ body: 'größe' }, 'größe'],
    [{ json: null }, 'null'],
    [{ json: 'a' }, '"a"'],
    [{ json: { a: [1, ' '] } }, '{"a":[1," "]}'],
    [{ bodyBase64: '' }, ''],
    [{ bodyBase64: 'YWI=' }, 'ab']
  ])('%j has the body %j', (row, body) => {
    const parsed = parse('http', JSON.stringify(row))
    expect(parsed.body && Buffer.from(parsed.body).toString()).toBe(body)
    expect(parsed).toMatchObject({ row: 7, ...defaults })
  })

  test('binary bodies', () => {
    const bytes = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte))
    const row = JSON.stringify({ bodyBase64: bytes.toString('base64') })
    expect(parse('http', row).body).toEqual(bytes)
  })

  test('a row has its own method, path and headers', () =>
    expect(
      parse(
        'http',
        '{"method":"get","path":"/v2?a=1","headers":{"Content-Type":"text/csv","x-id":"7"}}'
      )
    ).toEqual({
      row: 7,
      method: 'GET',
      path: '/v2?a=1',
      headers: { 'X-Team': 'a', 'Content-Type': 'text/csv', 'x-id': '7' },
      body: undefined
    }))

  test.each([
    ['{', 'is not valid JSON'],
    [' ', 'is not valid JSON'],
    ['secret', 'is not valid JSON'],
    ['[]', 'is not a JSON object'],
    ['null', 'is not a JSON object'],
    ['"a"', 'is not a JSON object'],
    [
      '{"data":"secret"}',
      'has a key that is none of body, bodyBase64, json, headers, path, method'
    ],
    ['{"body":"","json":1}', 'has more than one of body, bodyBase64 and json'],
    ['{"body":{}}', 'has a body that is not a string'],
    ['{"bodyBase64":1}', 'has a bodyBase64 that is not a string'],
    [
      '{"bodyBase64":"secret!"}',
      'has a bodyBase64 that is not standard Base64 with padding'
    ],
    [
      '{"bodyBase64":"YWI"}',
      'has a bodyBase64 that is not standard Base64 with padding'
    ],
    ['{"method":"GET /"}', 'has a method that is not an HTTP method'],
    ['{"method":1}', 'has a method that is not an HTTP method'],
    [
      '{"path":"score"}',
      'has a path that is not ASCII without blanks after a /'
    ],
    [
      '{"path":"/a b"}',
      'has a path that is not ASCII without blanks after a /'
    ],
    ['{"headers":[]}', 'has headers that are not an object'],
    ['{"headers":{"a b":""}}', 'has a header with a forbidden name'],
    ['{"headers":{"__proto__ ":""}}', 'has a header with a forbidden name'],
    [
      '{"headers":{"Connection":"secret"}}',
      "sets the header connection, which is not a row's to set"
    ],
    [
      '{"headers":{"Content-Length":"1"}}',
      "sets the header content-length, which is not a row's to set"
    ],
    [
      '{"headers":{"a":1}}',
      'has a header whose value is not a string of Latin-1 letters'
    ],
    [
      '{"headers":{"a":"secret\\r\\nb: 1"}}',
      'has a header whose value is not a string of Latin-1 letters'
    ],
    ['{"headers":{"a":"1","A":"2"}}', 'gives a header twice']
  ])('%s %s', (row, says) => {
    const facts = mistake('http', row)
    expect(facts.message).toBe(`Row 7 of the dataset ${says}.`)
    expect(facts.remedy).toContain('for example {')
    expect(JSON.stringify(facts)).not.toContain('secret')
  })
})
