import { expect, test } from '@jest/globals'
import { renderBlocks } from '../../../src/report/html/render-blocks.ts'
import { renderServices } from './pages.ts'

test('no line ends between a number and its unit, and code stays as it is', () => {
  const code = { kind: 'code', text: 'memory 20 MiB' } as const
  const [{ text } = { text: '' }] = renderBlocks([
    {
      kind: 'paragraph',
      lines: [['It took 20.6 ms, 15 % more in 2 maps: ✅ passed', code]]
    }
  ])
  expect(text).toContain(
    '20.6\u00a0ms, 15\u00a0% more in 2 maps: ✅\u00a0passed'
  )
  expect(text).toContain('memory 20 MiB')
})

test('short cells are told from long ones', () => {
  const [{ text } = { text: '' }] = renderBlocks([
    { kind: 'table', head: ['a', 'b'], rows: [[['p95'], ['x'.repeat(25)]]] }
  ])
  expect(text).toMatch(/<th scope="row"\s*>\s*p95/)
  expect(text).toMatch(/class="long"\s*>\s*x/)
})

test('on a page of services the headings of one are below its own', () => {
  const levels = [...renderServices().matchAll(/<h(\d)>/g)].map(([, n]) => n)
  expect(levels.filter((level) => level === '1')).toHaveLength(1)
  expect(levels.filter((level) => level === '2')).toHaveLength(3)
  expect(levels).toContain('3')
})
