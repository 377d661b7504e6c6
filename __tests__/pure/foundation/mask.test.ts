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

  test('what stands within a line is no part that was cut off', () => {
    const text = `${token.slice(0, 20)} and more, or ${token.slice(-20)}`
    expect(cut(text)).toBe(text)
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
  const run = token.slice(0, 12).repeat(300_000)
  const slashes = '\\'.repeat(1_000_000)
  const hold = createMask([token, '\\'.repeat(12), 'a\\a\\a\\a\\a\\a\\'])
  expect(hold(heads) === '***\n'.repeat(100_000)).toBe(true)
  expect(hold(`${run} `) === `${run} `).toBe(true)
  expect(hold(slashes).includes('***')).toBe(true)
})

test('a secret as long as a file', () => {
  const file = Array.from({ length: 4000 }, (_, i) => `{${i}"`).join('')
  const masked = createMask([file])(`a ${JSON.stringify(file)} b`)
  expect(masked.replaceAll('*', '').length).toBeLessThan(600)
  expect(masked.includes('***')).toBe(true)
})
