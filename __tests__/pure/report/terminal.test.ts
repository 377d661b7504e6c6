import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { stripVTControlCharacters } from 'node:util'
import { reportRun } from '../../../src/report/compose-report.ts'
import {
  describeAnswer,
  describeRun
} from '../../../src/report/document/describe-run.ts'
import type { Block } from '../../../src/report/document/document.ts'
import { renderTerminal } from '../../../src/report/terminal/render-terminal.ts'
import { columnsOf } from '../../../src/report/terminal/width.ts'
import { exampleFacts, failedFacts } from './example.ts'

const report = reportRun(exampleFacts('memory.peak <= 10Mi'))

function render(columns: number, ...blocks: Block[]): string[] {
  const document = { sections: [{ id: 'size' as const, blocks }] }
  return renderTerminal(document, { columns, colour: false }).split('\n')
}

test('the answer is short, and says first what matters', () => {
  const text = renderTerminal(describeAnswer(report), {
    columns: 80,
    colour: false
  })
  expect(text.split('\n').length).toBeLessThanOrEqual(32)
  const places = [
    'score: failed',
    'memory.peak is 100 MiB',
    'Give it 70 MiB memory and 560m CPU',
    'This size is proved',
    'memory: 70Mi',
    'success.rate'
  ].map((part) => text.indexOf(part))
  expect(places).toEqual([...places].sort((a, b) => a - b))
  expect(places).not.toContain(-1)
})

test('doubts stand before remarks', () => {
  const finding = (code: string, severity: 'warning' | 'note') => ({
    code,
    severity,
    message: `Once ${'x '.repeat(200)}end.`,
    remedy: 'Send `requests: 200`.'
  })
  const findings = [finding('small', 'note'), finding('large', 'warning')]
  const text = renderTerminal(
    describeAnswer(reportRun(exampleFacts('', { findings }))),
    { columns: 80, colour: false }
  )
  expect(text.indexOf('(large)')).toBeLessThan(text.indexOf('(small)'))
  expect(text).toContain('end. Send `requests: 200`. (small)')
})

test.each([40, 60, 80, 200])('no line is longer than %d columns', (columns) => {
  for (const each of [report, reportRun(failedFacts())]) {
    const text = renderTerminal(describeRun(each), { columns, colour: false })
    const long = text
      .split('\n')
      // What is to be pasted is not broken.
      .filter((line) => !line.startsWith('  ') && columnsOf(line) > columns)
    expect(long).toEqual([])
  }
})

test('a line does not end before a full stop, nor behind a bracket', () => {
  const code = { kind: 'code', text: 'image-shared' } as const
  const strong = { kind: 'strong', text: 'proved' } as const
  const sentence = ['On a machine of your own now (', code, '). It is ', strong]
  for (let columns = 40; columns < 60; columns++) {
    const lines = render(columns, {
      kind: 'paragraph',
      lines: [[...sentence, '.']]
    })
    for (const line of lines) expect(line).not.toMatch(/\($|^[.)]/)
    expect(lines.join(' ').trim()).toBe(
      'On a machine of your own now (image-shared). It is proved.'
    )
  }
})

test('colours change nothing but the colour', () => {
  const of = (colour: boolean): string =>
    renderTerminal(describeRun(report), { columns: 80, colour })
  expect(of(true)).not.toBe(of(false))
  expect(stripVTControlCharacters(of(true))).toBe(of(false))
})

test('text from outside moves no cursor', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const blocks: Block[] = [
        { kind: 'heading', level: 1, text: [text] },
        { kind: 'paragraph', lines: [[text, { kind: 'code', text }]] },
        { kind: 'list', items: [[text]] },
        { kind: 'table', head: [text], rows: [[[text]]] },
        { kind: 'code', text, language: '' },
        { kind: 'marks', marks: [{ at: text, held: true, text }] },
        { kind: 'details', summary: text, blocks: [] }
      ]
      expect(render(60, ...blocks).join(' ')).not.toMatch(/[\p{Cc}]/u)
    })
  )
})

describe('columns', () => {
  test.each([
    ['abc', 3],
    ['✅ ok', 5],
    ['⚠️', 2],
    ['日本', 4],
    ['e\u0301', 1],
    ['– → ●', 5]
  ])('%s takes %d', (text, columns) => {
    expect(columnsOf(text)).toBe(columns)
  })

  test('numbers end at the right, texts wrap in their column', () => {
    const row = (...cells: string[]) => cells.map((cell) => [cell])
    expect(
      render(40, {
        kind: 'table',
        head: ['What', 'Took'],
        rows: [
          row('one', '3.0 ms'),
          row('a name that is too long for its own column', '12 s')
        ]
      })
    ).toEqual([
      'What                                Took',
      'one                               3.0 ms',
      'a name that is too long for its     12 s',
      'own column',
      ''
    ])
  })

  test('a word that is longer than a line is cut', () => {
    const text = 'x'.repeat(50)
    expect(render(40, { kind: 'paragraph', lines: [[text]] })).toEqual([
      'x'.repeat(40),
      'x'.repeat(10),
      ''
    ])
  })
})
