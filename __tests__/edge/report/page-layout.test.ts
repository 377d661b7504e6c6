/** Pages as wide as a telephone, a screen and a sheet: all of it is in them. */
import { expect, test } from '@jest/globals'
import type { Page } from 'playwright-core'
import { renderPage } from '../../../src/report/html/render-page.ts'
import {
  VIEWED,
  hostileServices,
  renderServices
} from '../../pure/report/pages.ts'
import { inBrowser } from './browser.ts'

const TELEPHONE = 360
const SCREEN = 1200
/** A4 less its margins, at 96 dots an inch. */
const SHEET = 718

const at = (width: number) => ({ width, height: 800 })

const PAGES: Readonly<Record<string, () => string>> = {
  ...Object.fromEntries(
    Object.entries(VIEWED).map(([name, viewed]) => [
      name,
      () => renderPage(viewed())
    ])
  ),
  services: renderServices,
  'services of hostile names': hostileServices
}

inBrowser('a page fits', ({ open }) => {
  const expectAllIn = async (page: Page, may: string): Promise<void> => {
    expect(await findSideways(page, may)).toEqual([])
    expect(await findOutside(page)).toEqual([])
    expect(await findOverlaps(page)).toEqual([])
  }

  for (const [name, render] of Object.entries(PAGES))
    test(`${name}: a telephone, and then a screen`, async () => {
      const { page } = await open(render(), { viewport: at(TELEPHONE) })
      await expectAllIn(page, '.pasted, .numbers .wide')
      await page.setViewportSize(at(SCREEN))
      await expectAllIn(page, 'pre')
      expect(await findCrossings(page)).toEqual([])
      await page.close()
    })

  test('a telephone without scripts', async () => {
    const { page } = await open(PAGES['with a trend']!(), {
      viewport: at(TELEPHONE),
      javaScriptEnabled: false
    })
    expect(await page.locator('.plot > svg').count()).toBeGreaterThan(8)
    await expectAllIn(page, '.pasted, .numbers .wide')
    await page.close()
  })

  test.each(['whole', 'compared'])(
    'on paper nothing is cut off, and what is folded is shown: %s',
    async (name) => {
      const { page } = await open(PAGES[name]!(), { viewport: at(SHEET) })
      await page.emulateMedia({ media: 'print' })
      await expectAllIn(page, '')
      const folded = page.locator(
        'details:not(.numbers) > :not(summary, .numbers)'
      )
      expect(await folded.count()).toBeGreaterThan(0)
      for (const each of await folded.all())
        expect((await each.boundingBox())!.height).toBeGreaterThan(0)
      await page.close()
    }
  )

  test('a row of many columns tells its heads beside its cells', async () => {
    const { page } = await open(PAGES['whole']!(), { viewport: at(TELEPHONE) })
    const said = `getComputedStyle(document.querySelector('#search td'), '::before').content`
    expect(await page.evaluate(said)).toContain('Memory')
    const heads = page.locator('#rows thead button')
    expect(await heads.first().isVisible()).toBe(true)
    await page.close()
  })
})

/** What is wider than its place, but for what may be moved. */
async function findSideways(page: Page, may: string): Promise<string[]> {
  const found = await page.evaluate(`(() => {
    if (matchMedia('screen').matches)
      for (const each of document.querySelectorAll('details')) each.open = true
    const root = document.documentElement
    const found = root.scrollWidth > innerWidth
      ? ['the page: ' + root.scrollWidth + ' of ' + innerWidth]
      : []
    for (const each of document.querySelectorAll('body, body *')) {
      const { overflowX } = getComputedStyle(each)
      const moves = overflowX === 'auto' || overflowX === 'scroll'
      if (!moves || each.scrollWidth <= each.clientWidth) continue
      if (!each.matches('${may || 'x'}'))
        found.push(each.outerHTML.slice(0, 200) + ': ' + each.scrollWidth)
    }
    return found
  })()`)
  return found as string[]
}

/** Pieces of pictures of which a part is beside the page. */
async function findOutside(page: Page): Promise<string[]> {
  const found = await page.evaluate(`(() => {
    const pieces = document.querySelectorAll(
      '.plot > svg, .plot text, .plot path, .plot line, .plot rect, .plot circle, canvas'
    )
    return [...pieces].flatMap((piece) => {
      const { left, right, width, height } = piece.getBoundingClientRect()
      if (width + height === 0 || (left >= 0 && right <= innerWidth)) return []
      return [piece.outerHTML.slice(0, 200) + ': ' + left + ' to ' + right]
    })
  })()`)
  return found as string[]
}

/** Texts of one picture that are written over each other. */
async function findOverlaps(page: Page): Promise<string[]> {
  const found = await page.evaluate(`(() => {
    const found = []
    for (const picture of document.querySelectorAll('.plot > svg')) {
      const texts = [...picture.querySelectorAll('text')]
        .map((text) => ({ text, box: text.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0)
      texts.forEach(({ text: a, box: of }, i) => {
        for (const { text: b, box } of texts.slice(i + 1)) {
          const across = Math.min(of.right, box.right) - Math.max(of.left, box.left)
          const down = Math.min(of.bottom, box.bottom) - Math.max(of.top, box.top)
          // A line of text is higher than its letters.
          if (across > 1 && down > 4)
            found.push(a.textContent.trim() + ' | ' + b.textContent.trim())
        }
      })
    }
    return found
  })()`)
  return found as string[]
}

/** Names in pictures that a line of another one runs through. */
async function findCrossings(page: Page): Promise<string[]> {
  const found = await page.evaluate(`(() => {
    const found = []
    for (const picture of document.querySelectorAll('.plot > svg')) {
      const lines = [...picture.querySelectorAll('.reference line')]
        .map((line) => line.getBoundingClientRect())
      for (const text of picture.querySelectorAll('.reference text')) {
        const box = text.getBoundingClientRect()
        const crossed = lines.some(({ left, top, bottom }) =>
          left > box.left && left < box.right &&
          top < box.bottom - 4 && bottom > box.top)
        if (crossed) found.push(text.textContent.trim())
      }
    }
    return found
  })()`)
  return found as string[]
}
