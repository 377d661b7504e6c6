import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Block, Sentence } from '../../../src/report/document/document.ts'
import { line, sentence } from '../../../src/report/document/text.ts'
import { codeBlock } from '../../../src/report/markdown/escape.ts'
import { renderMarkdown } from '../../../src/report/markdown/render-markdown.ts'
import { drawHtml } from './draw-html.ts'

function render(...blocks: Block[]): string {
  return renderMarkdown({ sections: [{ id: 'size', blocks }] }, 1e6).trim()
}

function paragraph(...text: Sentence): Block {
  return { kind: 'paragraph', lines: [text] }
}

const decode = (html: string): string =>
  html
    .replace(/<!-- -->/g, '')
    .replace(/&(lt|gt|quot|amp);|&#(\d+);/g, (_, name: string, number) =>
      number
        ? String.fromCharCode(Number(number))
        : { lt: '<', gt: '>', quot: '"', amp: '&' }[name]!
    )

/** Text that is rich in what means something. */
const texts = fc
  .oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom(...'\\`*_{}[]()#+-.!|<>~$&;:@=/"\' ax1'.split(''))
    }),
    fc.constantFrom('www.x.de', 'https://x.de/a_b', 'a@b.de', '1. x', '&lt;')
  )
  .map((text) => line(text))
  .filter((text) => text !== '')

describe('text means nothing but itself', () => {
  test.each<[string, (text: string) => Block, (html: string) => string]>([
    ['a paragraph', (text) => paragraph(text), (text) => `<p>${text}</p>`],
    [
      'a heading',
      (text) => ({ kind: 'heading', level: 1, text: [text] }),
      (text) => `<h2>${text}</h2>`
    ],
    [
      'a list',
      (text) => ({ kind: 'list', items: [[text]] }),
      (text) => `<ul>\n<li>${text}</li>\n</ul>`
    ],
    [
      'a cell',
      (text) => ({ kind: 'table', head: ['h'], rows: [[[text]]] }),
      (text) =>
        `<table>\n<thead>\n<tr>\n<th align="left">h</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td align="left">${text}</td>\n</tr>\n</tbody>\n</table>`
    ]
  ])('in %s', (_, blockOf, htmlOf) => {
    fc.assert(
      fc.property(texts, (text) => {
        const html = drawHtml(render(blockOf(text)))
        const [before, after] = htmlOf('\0').split('\0') as [string, string]
        expect(html.slice(0, before.length)).toBe(before)
        expect(html.slice(-after.length)).toBe(after)
        const inner = html.slice(before.length, -after.length)
        expect(inner.replace(/<!-- -->/g, '')).not.toMatch(/</)
        expect(decode(inner)).toBe(text.replace(/\0/g, '\ufffd'))
      }),
      { numRuns: 500 }
    )
  })

  test.each([
    [
      'memory: 119 MiB, 1.5 % (p95 <= 3 ms)',
      'memory: 119 MiB, 1.5 % (p95 <= 3 ms)'
    ],
    ['OOM_KILLED at 12:30:45', 'OOM_KILLED at 12:30:45'],
    ['sha256:0123', 'sha256:0123'],
    ['a & b -> c', 'a & b -> c'],
    [
      '<b> *x* :tada: @you #1',
      '\\<b> \\*x\\* :<!-- -->tada: @<!-- -->you #<!-- -->1'
    ],
    ['- x', '\\- x'],
    ['2. x', '2\\. x'],
    ['2.5 x', '2.5 x']
  ])('only what must be is escaped: %s', (text, markdown) => {
    expect(render(paragraph(text))).toBe(markdown)
  })

  test('only what people type is code in a sentence', () => {
    expect(sentence('Check `path`, `a: b <= 5Mi` and `<b>`.')).toEqual([
      'Check ',
      { kind: 'code', text: 'path' },
      ', ',
      { kind: 'code', text: 'a: b <= 5Mi' },
      ' and `<b>`.'
    ])
    expect(sentence('a`b of `path` and c`d')).toContainEqual({
      kind: 'code',
      text: 'path'
    })
  })

  test('what cannot be seen, or reorders, is gone', () => {
    expect(line('a\u202eb\u0000\u001b[31m\r\nc')).toBe('a b [31m c')
  })

  test('an address stays in its link', () => {
    const url = 'https://x.de/a(b)"> <i>\n\\'
    const link = { kind: 'link', text: 'x', url, code: true } as const
    expect(drawHtml(render(paragraph(link)))).toBe(
      '<p><a href="https://x.de/a(b)%22%3E%20%3Ci%3E%0A%5C"><code>x</code></a></p>'
    )
  })

  test('never ends the code block it stands in', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[`~\na-c]*$/), (text) => {
        const lines = codeBlock(text).split('\n')
        const fence = lines[0]!
        const closing = lines
          .slice(1)
          .findIndex((each) => each.startsWith(fence))
        expect(closing).toBe(lines.length - 2)
      })
    )
  })
})

test('code in a line holds backticks', () => {
  const code = { kind: 'code', text: '`a``b`' } as const
  expect(drawHtml(render(paragraph(code)))).toBe('<p><code>`a``b`</code></p>')
})
