/**
 * A real job summary as a page that looks as on GitHub, and the pictures of a
 * real report.html, for script/screenshot.
 * Usage: node script/screenshot.ts DRAWERS WORK CHROMIUM [folder]; DRAWERS holds
 * the npm packages that draw, the folder summary.md and report.html of a run.
 * WORK/summary.html, docs/report.png and docs/terminal.png are written.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium } from 'playwright-core'
import { readInputs } from './action-inputs.ts'
import { runStep } from './runner.ts'
import { renderTerminalPage } from './terminal-page.ts'

const ROOT = resolve(import.meta.dirname, '..')
const [drawers, work, program, given] = process.argv.slice(2)
const reports = given ? resolve(given) : await profileRidge()

const markdown = readFileSync(join(reports, 'summary.md'), 'utf8')
const browser = await chromium.launch({
  executablePath: program!,
  args: ['--no-sandbox']
})
await drawReport(browser)
await drawTerminal(browser)
await browser.close()
const { marked } = (await import(
  join(drawers!, 'marked/lib/marked.esm.js')
)) as {
  marked: { parse: (text: string) => string }
}
const body = marked
  .parse(markdown)
  .replace(
    /<pre><code class="language-mermaid">([^]*?)<\/code><\/pre>/g,
    '<pre class="mermaid">$1</pre>'
  )
writeFileSync(
  join(work!, 'summary.html'),
  `<!doctype html><meta charset="utf-8">
<link rel="stylesheet" href="${drawers}/github-markdown-css/github-markdown-light.css">
<style>
  body { margin: 0; padding: 16px; background: #fff }
  .box { border: 1px solid #d1d9e0; border-radius: 6px; padding: 16px 24px }
  .from { font: 12px -apple-system, "Segoe UI", sans-serif; color: #59636e; padding-bottom: 8px }
</style>
<div class="box"><div class="from">profile summary</div>
<article class="markdown-body">${body}</article></div>
<script src="${drawers}/mermaid/dist/mermaid.min.js"></script>
<script>mermaid.initialize({ startOnLoad: true })</script>`
)

/** The answer at a terminal, as the command line prints it of this run. */
async function drawTerminal(browser: Browser): Promise<void> {
  const { stdout } = spawnSync(
    process.execPath,
    [join(ROOT, 'src/cli/index.ts'), 'analyze', basename(reports)],
    {
      cwd: dirname(reports),
      env: { ...process.env, FORCE_COLOR: '1' },
      encoding: 'utf8'
    }
  )
  const typed = `npx profile-inference analyze ${basename(reports)}`
  const page = await browser.newPage({
    viewport: { width: 900, height: 900 },
    deviceScaleFactor: 1.5
  })
  await page.setContent(renderTerminalPage(typed, stdout))
  const path = join(ROOT, 'docs/terminal.png')
  await page.locator('body').screenshot({ path })
  await page.close()
}

/** The picture of the search. */
async function drawReport(browser: Browser): Promise<void> {
  const page = await browser.newPage({
    viewport: { width: 960, height: 1400 },
    deviceScaleFactor: 1.5,
    colorScheme: 'light'
  })
  await page.goto(pathToFileURL(join(reports, 'report.html')).href)
  await page.locator('nav').evaluate((nav) => nav.remove())
  // From the heading of the search to the end of the legend, as people see it.
  const from = await page.locator('#search').boundingBox()
  const to = await page.locator('#search .legend').boundingBox()
  const clip = {
    x: 0,
    y: from!.y + 8,
    width: 960,
    height: to!.y + to!.height - from!.y
  }
  const path = join(ROOT, 'docs/report.png')
  await page.screenshot({ path, clip, fullPage: true })
  await page.close()
}

/** The demo's service, with budgets as a pull request would have them. */
async function profileRidge(): Promise<string> {
  const reports = join(work!, 'reports')
  const step = await runStep({
    main: join(ROOT, 'src/action/index.ts'),
    post: join(ROOT, 'src/action/cleanup.ts'),
    inputs: readInputs([
      ...['context=examples/ridge', 'dataset=examples/ridge/dataset.jsonl'],
      'thresholds=memory.recommended <= 128Mi\nlatency.p95 < 100ms\nwarn: startup < 5s',
      ...['name=ridge', 'artifact-name=', `report-directory=${reports}`],
      'current=cpu=1, memory=512Mi'
    ]),
    workspace: ROOT,
    directory: work!,
    env: {
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_ACTION_REPOSITORY: 'OWNER/profile-inference',
      GITHUB_ACTION_REF: 'v1'
    },
    onLog: (text) => process.stdout.write(text)
  })
  if (step.exitCode !== 0) throw new Error('The run failed: see its log.')
  return reports
}
