import { describe, expect, test } from '@jest/globals'
import { startComparison } from '../../../src/comparison/comparison-record.ts'
import { concludeComparison } from '../../../src/comparison/conclude-comparison.ts'
import type { ComparisonRecord } from '../../../src/comparison/comparison-record.ts'
import { reportRun } from '../../../src/report/compose-report.ts'
import { describeAnswer } from '../../../src/report/document/describe-run.ts'
import { describeComparison } from '../../../src/report/document/comparison.ts'
import { describeStarts } from '../../../src/report/document/comparison-starts.ts'
import { renderBlocks } from '../../../src/report/html/render-blocks.ts'
import { renderPage } from '../../../src/report/html/render-page.ts'
import {
  commentMarker,
  renderComment,
  renderServicesComment
} from '../../../src/report/markdown/comment.ts'
import { renderSummary } from '../../../src/report/markdown/summary.ts'
import { composeOverview } from '../../../src/report/overview/overview.ts'
import { renderOverview } from '../../../src/report/overview/overview-views.ts'
import { renderOutputs } from '../../../src/report/outputs.ts'
import type { Report } from '../../../src/report/schema/report.ts'
import { exampleFacts, exampleRecord } from './example.ts'

const pairs = [0, 1, 2, 3, 4].map((i) => {
  const cost = (times: number) => ({
    'cpu.ms_per_request': (10 + 0.01 * i) * times,
    'memory.anonymous': 1e8
  })
  return { base: cost(1), head: cost(1.12) }
})

function reportOf(
  change: Partial<ComparisonRecord> = {},
  name = 'profile'
): Report {
  const record = { ...startComparison('main'), pairs, ...change }
  const head = { imageBytes: 5e7, measured: {} }
  const comparison = concludeComparison(record, head, {})
  return reportRun({ ...exampleFacts(), name, comparison })
}

describe('what is said of a comparison', () => {
  test('a sentence, what changed in a table, the rest folded, the starts', () => {
    const summary = renderSummary(reportOf())
    expect(summary).toContain('Against `main`: worse')
    expect(summary).toMatch(/CPU per request \+12 % \(\+1[12](\.\d)? % to/)
    expect(summary).toMatch(/\| CPU per request \| 10\.0 ms \| 11\.2 ms \|/)
    expect(summary).toContain('Unchanged: anonymous memory')
    expect(summary).toContain('  base ▕')
  })

  test('each start is a dot of the page, and in no way of a terminal', () => {
    const page = renderPage({
      report: reportOf(),
      record: exampleRecord(),
      runUrl: undefined
    })
    // Of what changed, and of what did not.
    expect(page.match(/<circle [^>]*class="start"/g)).toHaveLength(20)
    expect(page).toContain(
      '5 starts of base and 5 of this change, from 10.0 ms'
    )
    const kinds = describeAnswer(reportOf()).sections.flatMap(({ blocks }) =>
      blocks.map(({ kind }) => kind)
    )
    expect(kinds).not.toContain('starts')
  })

  test('each start stands in the table of its chart, pair by pair', () => {
    const [starts] = describeComparison(reportOf()).filter(
      ({ kind }) => kind === 'starts'
    )
    const [{ text } = { text: '' }] = renderBlocks([starts!])
    const rows = text
      .split('<tr>')
      .map((row) =>
        [...row.matchAll(/<t[hd][^>]*>\s*([^<]*?)\s*</g)].map(
          ([, cell]) => cell
        )
      )
    expect(rows.slice(1)).toEqual([
      ['Pair of starts', 'CPU per request, base', 'CPU per request, head'],
      ['1', '10.0\u00a0ms', '11.2\u00a0ms'],
      ['2', '10.0\u00a0ms', '11.2\u00a0ms'],
      ['3', '10.0\u00a0ms', '11.2\u00a0ms'],
      ['4', '10.0\u00a0ms', '11.2\u00a0ms'],
      ['5', '10.0\u00a0ms', '11.2\u00a0ms']
    ])
  })

  test('starts that differ by less than matters are near each other', () => {
    const near = pairs.map(({ base }, i) => ({
      base,
      head: { ...base, 'memory.anonymous': 1e8 + i * 1e4 }
    }))
    const { comparison } = reportOf({ pairs: near })
    const same = comparison!.changes.filter(
      ({ metric }) => metric === 'memory.anonymous'
    )
    expect(same[0]!.relevance).toBe(0.02)
    const [block] = describeStarts(same, comparison!)
    if (block?.kind !== 'starts') throw new Error('There are starts.')
    const [{ least, most } = { least: 0, most: 0 }] = block.starts
    // Of 0.04 % on a scale of 2 %.
    expect(4e4 / (most - least)).toBeCloseTo(0.02, 3)
  })

  test('a base that is missing is no +100 %', () => {
    const report = reportOf({ pairs: [], obstacles: ['Base did not start.'] })
    const summary = renderSummary(report)
    expect(summary).toContain('Base did not start.')
    expect(summary).not.toContain('100 %)')
    const outputs = renderOutputs(report)
    expect(outputs.comparison).toBe('inconclusive')
    expect(outputs['change-cpu-ms-per-request-percent']).toBe('')
  })

  test('outputs are numbers', () => {
    const outputs = renderOutputs(reportOf())
    expect(outputs.comparison).toBe('worse')
    expect(Number(outputs['change-cpu-ms-per-request-percent'])).toBeCloseTo(12)
    expect(outputs['change-latency-p50-percent']).toBe('')
  })

  test('nothing is compared: no section, empty outputs', () => {
    const report = reportRun(exampleFacts())
    expect(renderSummary(report)).not.toContain('Against')
    expect(renderOutputs(report).comparison).toBe('')
  })

  test('a page of services has it in a word or two', () => {
    const reports = [
      reportOf({}, 'a'),
      reportOf({ pairs: [], obstacles: ['Base did not start.'] }, 'b'),
      reportRun({ ...exampleFacts(), name: 'c' })
    ]
    const created = { name: 'all', createdAt: '2026-11-23', version: '1' }
    const text = renderOverview(composeOverview(created, reports))
    const cells = text.split('\n').filter((row) => row.startsWith('| **'))
    expect(cells.map((row) => row.split('|').at(-2)!.trim())).toEqual([
      expect.stringMatching(/^worse: CPU per request \+12 %/),
      'inconclusive',
      '–'
    ])
  })

  test('the page has it too', () => {
    const report = reportOf()
    const page = renderPage({
      report,
      record: exampleRecord(),
      runUrl: undefined
    })
    expect(page).toContain('<section id="comparison">')
  })
})

describe('a comment', () => {
  const hostile =
    'x --> <img src=x onerror=1> @everyone [a](http://evil) | ![b](c)'

  test('holds nothing that its texts could begin', () => {
    const causes = [{ kind: 'layer', what: hostile }] as const
    const report = reportOf({ against: hostile, causes: [...causes] }, hostile)
    const text = renderComment(report, { run: undefined })
    // One comment, ended once, at the end of the line.
    expect(commentMarker(hostile).match(/-->/g)).toHaveLength(1)
    expect(commentMarker(hostile)).toMatch(/^[^\n]*-->$/)
    const body = text.replace(/`[^`\n]*`/g, '')
    expect(body).not.toMatch(/(?<!\\)<img/)
    expect(body).not.toMatch(/(?<!\\)\[a\]\(http/)
    expect(body).not.toMatch(/@everyone/)
  })

  test.each([
    [{ page: 'https://github.com/o/r/p', archive: 'https://github.com/o/r/z' }],
    [{ page: '', archive: 'https://github.com/o/r/z' }]
  ])('leads to the page first, or to the zip and how to open it', (where) => {
    const run = 'https://github.com/o/r/actions/runs/1'
    const text = renderComment(reportOf(), { run, ...where })
    const links = [...text.matchAll(/\]\(([^)]*)\)/g)].map(([, url]) => url)
    expect(links).toEqual([where.page || where.archive, run])
    expect(text.includes('unpack it')).toBe(where.page === '')
  })

  const many = (name: string) =>
    composeOverview(
      { name, createdAt: '', version: '' },
      Array.from({ length: 300 }, (_, i) => reportOf({}, `${name} ${i}`))
    )

  test.each([hostile, '👩‍🔬'.repeat(100)])(
    'a summary of many services has the worst hundred: %s',
    (name) => {
      const text = renderOverview(many(name))
      expect(text.match(/^\| \*\*/gm)).toHaveLength(100)
      expect(text).toContain('And 200 more, no worse.')
      expect(Buffer.byteLength(text)).toBeLessThan(2 ** 20)
    }
  )

  test('of many services has the worst forty, and says so', () => {
    const overview = many(hostile)
    const links = { run: undefined, page: 'https://github.com/o/r/p' }
    const text = renderServicesComment(overview, links)
    expect(text.match(/^\| \*\*/gm)).toHaveLength(40)
    expect(text).toContain('And 260 more, no worse.')
    expect(text).toContain('](https://github.com/o/r/p)')
    expect(text).not.toMatch(/(?<!\\)<img|(?<!\\)\[a\]\(http|@everyone/)
  })

  test('of two names are two', () => {
    expect(commentMarker('a')).not.toBe(commentMarker('b'))
  })
})
