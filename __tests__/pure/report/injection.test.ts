import { describe, expect, test } from '@jest/globals'
import { reportRun } from '../../../src/report/compose-report.ts'
import type { Report } from '../../../src/report/schema/report.ts'
import { renderSummary } from '../../../src/report/markdown/summary.ts'
import { drawHtml } from './draw-html.ts'
import { exampleFacts, failedFacts } from './example.ts'
import { schemaMistakes } from './schema.ts'

const HOSTILE = `x</details></pre></table><script>alert(1)</script><!--|y|

# Title
\`\`\`\`\`
\`\`\`mermaid
~~~
- [link](//evil.example) ![image](//evil.example/i.png) <img src=x> @team #1
| a | b |
\`<b>\` **bold** $$x$$ \\ \u202e\u0000\u001b[31m\r::error::z &lt;`

/** Every place of a text in `value`, as the keys that lead there. */
function* textPlaces(value: unknown): Generator<string[]> {
  if (typeof value === 'string') yield []
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value))
    for (const rest of textPlaces(inner)) yield [key, ...rest]
}

function replaceAt(value: unknown, place: string[], text: string): unknown {
  const [key, ...rest] = place
  if (key === undefined) return text
  const copy = structuredClone(value) as Record<string, unknown>
  copy[key] = replaceAt(copy[key], rest, text)
  return copy
}

/** Words, digests and links that we make: nothing from outside gets there. */
const isOurs = (place: string[], report: unknown): boolean =>
  ['code', 'sha256', 'troubleshooting'].includes(place.at(-1)!) ||
  schemaMistakes(report).length > 0

/**
 * What the page is made of: every tag with what it is told, and every place
 * where GitHub would find a mention, an issue or an emoji in the text.
 */
function skeleton(markdown: string): string[] {
  const html = drawHtml(markdown)
    .replace(/<!-- -->/g, '\u2060')
    .replace(/<br>/g, ' ')
  const alive =
    /<[^>]*>|@[\w-]|#\d|\bGH-\d|:[\w+-]*[a-z][\w+-]*:|[\p{Cc}\p{Cf}](?<![\n\u2060])/giu
  // An entity is no mathematics, and `$` again once it is drawn.
  const mathematics = inFences(markdown).match(/\$/g) ?? []
  return [...(inCode(html).match(alive) ?? []), ...mathematics]
}

function inFences(markdown: string): string {
  return markdown.replace(/^(`{3,})[^]*?^\1$/gm, '')
}

/** Code means nothing to GitHub; its end is what counts. */
function inCode(html: string): string {
  return html.replace(/(<code[^>]*>)[^<]*(?=<\/code>)/g, '$1')
}

const finding = {
  code: 'warm-up-short',
  severity: 'warning' as const,
  message: 'It was slow.',
  remedy: 'Raise it.'
}
const reports: [string, Report][] = [
  [
    'of a whole run',
    reportRun(
      exampleFacts('memory.peak <= 10Mi', {
        findings: [finding],
        stages: [{ stage: 'Build the image', ms: 3000 }],
        troubleshooting: 'https://github.com/o/r/blob/v1/docs/page.md'
      })
    )
  ],
  ['of a run that failed', reportRun(failedFacts())]
]

describe('no text of a report changes what the summary is made of', () => {
  test.each(reports)('%s', (_, report) => {
    const plain: unknown = JSON.parse(JSON.stringify(report))
    const broken: string[] = []
    let tried = 0
    for (const place of textPlaces(plain)) {
      const [hostile, harmless] = [HOSTILE, 'harmless'].map((text) =>
        replaceAt(plain, place, text)
      )
      if (isOurs(place, hostile)) continue
      tried++
      const [is, shouldBe] = [hostile, harmless].map((changed) =>
        skeleton(renderSummary(changed as Report))
      )
      if (String(is) !== String(shouldBe)) broken.push(place.join('.'))
    }
    expect(broken).toEqual([])
    expect(tried).toBeGreaterThan(5)
  })
})
