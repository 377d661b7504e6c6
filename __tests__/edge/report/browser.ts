/** Pages in a real browser: Debian's Chromium, or Chrome. */
import { afterAll, beforeAll, describe } from '@jest/globals'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type Page, chromium } from 'playwright-core'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome']
const program = NAMES.map((name) => join('/usr/bin', name)).find(existsSync)
const axe = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8'
)

export interface Opened {
  readonly page: Page
  /** What it told, asked for, and broke. */
  readonly noise: string[]
}

export interface InBrowser {
  open(
    html: string,
    options?: Parameters<Browser['newPage']>[0]
  ): Promise<Opened>
  /** What somebody who does not see or point could not use. */
  findMistakes(page: Page): Promise<string[]>
}

export function inBrowser(
  name: string,
  tests: (browser: InBrowser) => void
): void {
  if (!program) {
    describe.skip(`${name} (skipped: no Chromium here)`, () =>
      tests({ open: nowhere, findMistakes }))
    return
  }
  describe(name, () => {
    let browser: Browser
    const folder = mkdtempSync(join(tmpdir(), 'page-'))
    beforeAll(async () => {
      browser = await chromium.launch({
        executablePath: program,
        // Containers, where CI runs, have no namespaces for a sandbox.
        args: ['--no-sandbox', '--disable-dev-shm-usage']
      })
    })
    afterAll(() => browser?.close())
    tests({
      findMistakes,
      open: async (html, options = {}) => {
        const path = join(folder, 'page.html')
        writeFileSync(path, html)
        return load(await browser.newPage(options), pathToFileURL(path).href)
      }
    })
  })
}

function nowhere(): never {
  throw new Error('There is no browser here.')
}

async function load(page: Page, url: string): Promise<Opened> {
  const noise: string[] = []
  page.on('console', (message) => noise.push(message.text()))
  page.on('pageerror', (error) => noise.push(error.message))
  page.on('dialog', (dialog) => noise.push(dialog.message()))
  page.on('request', (request) => {
    if (request.url() !== url) noise.push(request.url())
  })
  await page.goto(url)
  return { page, noise }
}

async function findMistakes(page: Page): Promise<string[]> {
  const found = await page.evaluate(
    `${axe}; axe.run().then(({ violations }) => violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html }) => html.slice(0, 160)).join(' | ')))`
  )
  return found as string[]
}
