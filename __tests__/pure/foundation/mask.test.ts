import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createMask } from '../../../src/foundation/mask.ts'

const SECRET = 'pä55/w+rd "x"&<y>\n\\z=='
const mask = createMask([SECRET])
const base64 = (text: string): string => Buffer.from(text).toString('base64')

const HTML: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;'
}
function unicode(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
}

describe('forms', () => {
  test.each<[string, string]>([
    ['as it is', SECRET],
    ['JSON', JSON.stringify(SECRET)],
    ['JSON within JSON', JSON.stringify(JSON.stringify({ a: SECRET }))],
    ['JSON of Go', JSON.stringify(SECRET).replace(/[<>&]/g, unicode)],
    ['JSON of Python', JSON.stringify(SECRET).replace(/[^ -~]/g, unicode)],
    ['a URL', encodeURIComponent(SECRET)],
    ['a URL in lower case', encodeURIComponent(SECRET).toLowerCase()],
    ['a form', new URLSearchParams({ a: SECRET }).toString()],
    ['HTML', SECRET.replace(/[&<>"]/g, (sign) => HTML[sign]!)],
    ['Base64', base64(SECRET)],
    ['Base64 one further', base64(`a${SECRET}b`)],
    ['Base64 two further', base64(`ab${SECRET}`)],
    ['Base64 of a login', base64(`user:${SECRET}`)],
    ['Base64 of a URL', Buffer.from(`aa${SECRET}`).toString('base64url')]
  ])('%s', (_, text) => {
    const masked = mask(`before ${text} after`)
    expect(masked).toContain('***')
    expect(masked).toMatch(/^before .*after$/s)
    // Of Base64 a digit or two at either side are also of others.
    expect(masked.length).toBeLessThan(50)
    expect(masked).not.toMatch(/55/)
  })
})

describe('cut texts', () => {
  const token = 'ghp_0123456789abcdefghijABCDEFGHIJ012345'
  const cut = createMask([token])

  test('it is masked first and cut later', () => {
    expect(cut(`ARG ${token} more`, 20)).toBe('ARG *** more')
    expect(cut(`${'x'.repeat(15)}${token}`, 20)).toBe(`${'x'.repeat(15)}***`)
    expect(cut('x'.repeat(30), 20)).toBe(`${'x'.repeat(20)}…`)
  })

  test.each([10, 11, 20, 31, 39])('a part of %i at a cut', (length) => {
    const begin = token.slice(0, length)
    const end = token.slice(-length)
    expect(cut(`TOKEN=${begin}`)).toBe('TOKEN=***')
    expect(cut(`TOKEN=${begin}…`)).toBe('TOKEN=***…')
    expect(cut(`"TOKEN=${begin}..."\nnext`)).toBe('"TOKEN=***..."\nnext')
    expect(cut(`${end} is`)).toBe('*** is')
    expect(cut(`line\n${end} is`)).toBe('line\n*** is')
  })

  test.each([0, 1, 2])('Base64 of it, %i further, in lines', (before) => {
    const text = base64('x'.repeat(before) + token)
    const [begin, end] = [text.slice(0, 30), text.slice(30)]
    expect(cut(`T=${begin}`)).toMatch(/^T=.{0,3}\*\*\*$/)
    expect(cut(`T=${begin}…`)).toMatch(/^T=.{0,3}\*\*\*…$/)
    expect(cut(`${end} is`)).toMatch(/^\*\*\*.{0,4} is$/)
    const lines = `T=${text.replace(/.{16}/g, '$&\n')} is`
    expect(cut(lines)).toMatch(/^T=.{0,3}\*\*\*.{0,5} is$/s)
    expect(cut(JSON.stringify(lines))).toMatch(/^"T=.{0,3}\*\*\*.{0,6} is"$/s)
  })

  test.each([
    ' …',
    ' ...',
    '[truncated]',
    ' [truncated]',
    '...<cut>',
    '<cut>',
    '(more)',
    ' [12 more characters]',
    '…`, and redirects are not followed',
    '\\nnext'
  ])('few characters before %j', (mark) => {
    const begin = token.slice(0, 10)
    expect(cut(`"T=${begin}${mark}"`)).toBe(`"T=***${mark}"`)
  })

  test.each(['\n', '…', '... ', '[truncated]', '<cut> '])(
    'few characters behind %j',
    (mark) => {
      expect(cut(`"T${mark}${token.slice(-10)} z"`)).toBe(`"T${mark}*** z"`)
    }
  )

  test.each([12, 20, 39])('a part of %i in the middle of a line', (length) => {
    const text = `${token.slice(0, length)}, and ${token.slice(-length)} more`
    expect(cut(text)).toBe('***, and *** more')
  })

  test('what stands there and is short is found by chance', () => {
    const text = `${token.slice(0, 11)} and more, or ${token.slice(-10)} so`
    expect(cut(text)).toBe(text)
  })

  const awkward = 'pä55/w+rd "x"&<y>\\z==:end of it'
  test.each<[string, string]>([
    ['JSON', JSON.stringify(awkward).slice(1, -1)],
    [
      'JSON within JSON',
      JSON.stringify(JSON.stringify(awkward).slice(1, -1)).slice(1, -1)
    ],
    ['a URL', encodeURIComponent(awkward)],
    ['a URL in lower case', encodeURIComponent(awkward).toLowerCase()],
    ['a form', encodeURIComponent(awkward).replaceAll('%20', '+')]
  ])('%s of it, wherever it was cut', (_, form) => {
    const hold = createMask([awkward])
    for (let length = 24; length < form.length; length++) {
      expect(hold(`T=${form.slice(0, length)}…`)).toBe('T=***…')
      expect(hold(`T=${form.slice(0, length)}`)).toBe('T=***')
      expect(hold(`${form.slice(-length)} is`)).toBe('*** is')
    }
  })

  test('what many texts have in common is no part of one', () => {
    const hook = 'https://hooks.example.com/services/T0123/B0123/abcdefghijkl'
    const key = '{\n  "type": "service_account",\n  "key": "abcdefgh"\n}'
    const hold = createMask([hook, key])
    const text = 'see https://hooks.example.com/help and {\n  "type": "x" } so'
    expect(hold(text)).toBe(text)
    expect(hold(`to ${hook.slice(0, 45)}, and`)).toBe('to ***, and')
  })

  test('of a short one no few letters', () => {
    expect(createMask(['hunter2'])('the hunt is on\nthe hun')).toBe(
      'the hunt is on\nthe hun'
    )
  })
})

test('a secret within another one', () => {
  expect(createMask(['abcd', 'abcdefgh'])('x abcdefgh y abcd z')).toBe(
    'x *** y *** z'
  )
})

test('no secrets, nothing done', () => {
  expect(createMask([])('any text')).toBe('any text')
  expect(createMask([''])('any text')).toBe('any text')
})

test('any secret is found in any text', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 4, unit: 'binary' }),
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'binary' }),
      (secret, before, after) => {
        const text = `${before}${secret}${after}`
        fc.pre(!before.includes(secret) && !'***'.includes(secret))
        return !createMask([secret])(text).includes(secret)
      }
    )
  )
})

test('who knows the secret cannot hold us up with its parts', () => {
  const token = 'ghp_0123456789abcdefghijABCDEFGHIJ012345'
  const heads = `${token.slice(0, 39)}\n`.repeat(100_000)
  const run = token.slice(0, 11).repeat(300_000)
  const parts = token.slice(0, 16).repeat(1_000_000)
  const slashes = '\\'.repeat(1_000_000)
  const hold = createMask([token, '\\'.repeat(12), 'a\\a\\a\\a\\a\\a\\'])
  expect(hold(heads) === '***\n'.repeat(100_000)).toBe(true)
  expect(hold(`${run} `) === `${run} `).toBe(true)
  expect(hold(parts) === '***'.repeat(1_000_000)).toBe(true)
  expect(hold(slashes).includes('***')).toBe(true)
})

test('a secret as long as a file', () => {
  const file = Array.from({ length: 4000 }, (_, i) => `{${i}"`).join('')
  const masked = createMask([file])(`a ${JSON.stringify(file)} b`)
  expect(masked.replaceAll('*', '').length).toBeLessThan(600)
  expect(masked.includes('***')).toBe(true)
})
