/** report.html in a real browser: Debian's Chromium, or Chrome. */
import { expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { packPage } from '../../../script/page.ts'
import { renderPage } from '../../../src/report/html/render-page.ts'
import { VIEWED, renderMillion } from '../../pure/report/pages.ts'
import { inBrowser } from './browser.ts'

test('assets.json is what its sources pack', () => {
  const path = resolve(
    import.meta.dirname,
    '../../../src/report/html/assets.json'
  )
  expect(readFileSync(path, 'utf8') === packPage()).toBe(true)
})

inBrowser('report.html in a browser', ({ open, findMistakes }) => {
  for (const [name, viewed] of Object.entries(VIEWED))
    test.each(['light', 'dark'] as const)(
      `${name}: silent, asks nobody, and can be used by all: %s`,
      async (colorScheme) => {
        const { page, noise } = await open(renderPage(viewed()), {
          colorScheme
        })
        expect(await page.locator('h1').count()).toBe(1)
        expect(await findMistakes(page)).toEqual([])
        await page.close()
        expect(noise).toEqual([])
      }
    )

  test('a million requests', async () => {
    const { page, noise } = await open(renderMillion())
    expect(await page.locator('#memory canvas').count()).toBe(2)
    await page.close()
    expect(noise).toEqual([])
  })

  test('a mark tells on hover and by keyboard, and leads to its trial', async () => {
    const { page, noise } = await open(renderPage(VIEWED.whole()))
    const mark = page.locator('.mark[data-trial]').nth(1)
    const tip = page.locator('#tip')
    expect(await page.locator('#search .hint').isVisible()).toBe(true)
    await mark.hover()
    expect(await tip.textContent()).toMatch(/^Trial 2 \(decide\) at 62 MiB/)
    await page.mouse.move(0, 0)
    expect(await tip.isVisible()).toBe(false)
    await mark.focus()
    expect(await tip.isVisible()).toBe(true)
    const called = await mark.getAttribute('aria-label')
    expect(called).toBe(await tip.textContent())
    expect(await page.getByLabel('Trial:').inputValue()).toBe('1')
    for (const key of ['Enter', ' ']) {
      await page.keyboard.press(key)
      await page.waitForURL(/#trial-2$/)
      expect(await page.getByLabel('Trial:').inputValue()).toBe('2')
      await page.goBack()
    }
    await page.close()
    expect(noise).toEqual([])
  })

  test('a link to a trial opens its chart, and one that is none does nothing', async () => {
    const { page, noise } = await open(renderPage(VIEWED.whole()), {
      reducedMotion: 'reduce'
    })
    const choice = page.getByLabel('Trial:')
    const url = page.url()
    await page.goto('about:blank')
    noise.splice(0)
    await page.goto(`${url}#trial-2`)
    expect(await choice.inputValue()).toBe('2')
    const top = 'document.getElementById("memory").getBoundingClientRect().top'
    expect(await page.evaluate(top)).toBeLessThan(200)
    await page.goto('about:blank')
    noise.splice(0)
    for (const none of ['trial-99', 'trial-', 'trial-x', 'memory']) {
      await page.goto(`${url}#${none}`)
      expect(await choice.inputValue()).toBe('1')
    }
    await choice.selectOption('2')
    await page.waitForURL(/#trial-2$/)
    await page.close()
    expect(noise.filter((text) => !text.startsWith(url))).toEqual([])
  })

  test('so does one of which only an outline was kept', async () => {
    const { page, noise } = await open(renderPage(VIEWED['with a trend']()))
    const canvases = page.locator('#memory canvas')
    expect(await canvases.count()).toBe(2)
    await page.locator('.mark[data-trial]').nth(1).click()
    // Its requests were not kept, so nothing says how many were under way.
    expect(await canvases.count()).toBe(1)
    expect(await page.getByLabel('Trial:').innerText()).toContain(
      '2, decide at 62 MiB and 2000m: oom-killed'
    )
    await page.locator('.mark[data-trial]').first().click()
    expect(await canvases.count()).toBe(2)
    await page.close()
    expect(noise).toEqual([])
  })

  test('a phase, and what is drawn over, is looked at closely; then all again', async () => {
    const { page, noise } = await open(renderPage(VIEWED.whole()))
    const over = page.locator('[data-chart="memory"] .u-over')
    const { width, height } = (await over.boundingBox())!
    const place = (share: number) => ({ x: width * share, y: height / 2 })
    /** Seconds at a share of the chart's width, as its legend tells them. */
    const secondsAt = async (share: number): Promise<number> => {
      await over.hover({ position: place(share) })
      const cell = page.locator('[data-chart="memory"] .u-value').first()
      return parseFloat(await cell.innerText())
    }
    const [all, middle] = [await secondsAt(0.01), await secondsAt(0.5)]
    await page.getByLabel('Phase:').selectOption('measuring')
    // Its start took the first second.
    const measuring = await secondsAt(0.01)
    expect(all).toBeLessThan(0.9)
    expect(measuring).toBeGreaterThan(0.9)
    // What was before is not drawn upon the numbers at the left.
    const left = `document.querySelector('[data-chart="memory"] canvas')
      .getContext('2d').getImageData(1, 150, 1, 1).data[3]`
    expect(await page.evaluate(left)).toBe(0)
    await page.getByLabel('Phase:').selectOption('all')
    expect(await secondsAt(0.01)).toBe(all)
    await over.hover({ position: place(0.5) })
    await page.mouse.down()
    await over.hover({ position: place(0.9) })
    await page.mouse.up()
    expect(await secondsAt(0.01)).toBeGreaterThanOrEqual(middle * 0.95)
    await over.dblclick({ position: place(0.5) })
    expect(await secondsAt(0.01)).toBe(all)
    await page.close()
    expect(noise).toEqual([])
  })

  test('a run of the trend tells when, what and where', async () => {
    const { page } = await open(renderPage(VIEWED['with a trend']()))
    await page.locator('.run').first().hover()
    expect(await page.locator('#tip').textContent()).toBe(
      '2026-11-01 12:00 UTC: 80 MiB. a CPU, 4 cores, 16 GiB, cgroup v2.'
    )
    await page.close()
  })

  test('what is to be pasted is copied', async () => {
    const { page } = await open(renderPage(VIEWED.whole()))
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const button = page.locator('#size .copy').first()
    await button.click()
    // The clipboard answers a moment after the click.
    await page.locator('#size .copy', { hasText: 'Copied' }).waitFor()
    const text = await page.evaluate('navigator.clipboard.readText()')
    expect(text).toMatch(/^resources:\n {2}requests:\n {4}cpu: 500m/)
    await page.close()
  })

  test('rows are sorted by number, both ways', async () => {
    const { page } = await open(renderPage(VIEWED.whole()))
    const rows = async () => {
      const cells = page.locator('table.sortable tbody th')
      return (await cells.allTextContents()).map(Number)
    }
    const head = page.locator('table.sortable thead button').first()
    await head.click()
    const down = await rows()
    expect(down.every(Number.isFinite)).toBe(true)
    expect(new Set(down).size).toBeGreaterThan(1)
    await head.click()
    expect(down).toEqual([...down].sort((a, b) => b - a))
    expect(await rows()).toEqual([...down].reverse())
    await page.close()
  })

  test('it can be read without a script', async () => {
    const { page } = await open(renderPage(VIEWED.whole()), {
      javaScriptEnabled: false
    })
    for (const hint of await page.locator('.hint').all())
      expect(await hint.isVisible()).toBe(false)
    for (const id of ['size', 'search', 'memory', 'cpu', 'latency', 'rows'])
      expect(await page.locator(`#${id}`).innerText()).toMatch(/\w/)
    // Memory, requests under way; CPU, what the quota held back.
    for (const id of ['memory', 'cpu'])
      expect(await page.locator(`#${id} .plot > svg`).count()).toBe(2)
    expect(await page.locator('#memory .plot > svg').first().isVisible()).toBe(
      true
    )
    expect(await page.locator('.copy').first().isVisible()).toBe(false)
    await page.close()
  })

  test('charts tell the numbers under the pointer', async () => {
    const { page } = await open(renderPage(VIEWED.whole()))
    const over = page.locator('[data-chart="memory"] .u-over')
    await over.hover()
    const legend = page.locator('[data-chart="memory"] .u-legend')
    expect(await legend.innerText()).toMatch(/anonymous\s*\d+(\.\d)? MiB/)
    await page.close()
  })
})
