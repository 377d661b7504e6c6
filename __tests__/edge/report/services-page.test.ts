/** index.html, the page of several services, in a real browser. */
import { expect, test } from '@jest/globals'
import { hostileServices, renderServices } from '../../pure/report/pages.ts'
import { inBrowser } from './browser.ts'

inBrowser('index.html in a browser', ({ open, findMistakes }) => {
  test.each([
    ['services', renderServices, 'light'],
    ['services', renderServices, 'dark'],
    ['services of hostile names', hostileServices, 'light'],
    ['services of hostile names', hostileServices, 'dark']
  ] as const)(
    'a page of %s: silent, and can be used by all (%#)',
    async (_, render, colorScheme) => {
      const { page, noise } = await open(render(), { colorScheme })
      expect(await page.locator('h1').count()).toBe(1)
      expect(await findMistakes(page)).toEqual([])
      // Nothing of what they are called became an element.
      expect(await page.locator('script, style, img').count()).toBe(3)
      expect(await page.locator('[href^="javascript"]').count()).toBe(0)
      await page.close()
      expect(noise).toEqual([])
    }
  )

  test.each([1280, 390])(
    'no name makes it wider than %d pixels',
    async (width) => {
      const viewport = { width, height: 800 }
      const { page } = await open(hostileServices(), { viewport })
      const wide = await page.evaluate('document.documentElement.scrollWidth')
      expect(wide).toBeLessThanOrEqual(width)
      await page.close()
    }
  )

  test('its table leads with the worst, and each service has an address', async () => {
    const { page } = await open(renderServices())
    const lines = await page.locator('header tbody tr').allInnerTexts()
    expect(lines[0]).toContain('failed')
    expect(lines).toHaveLength(3)
    await page.locator('nav a').nth(2).click()
    expect(page.url()).toMatch(/#service-3$/)
    await page.close()
  })
})
