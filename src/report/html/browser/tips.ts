import { all } from './elements.ts'

/** At once and near the pointer; a title of SVG takes a second to show. */
export function showTips(): void {
  const tip = document.createElement('div')
  tip.id = 'tip'
  tip.hidden = true
  tip.setAttribute('aria-hidden', 'true')
  document.body.append(tip)
  for (const mark of all<SVGElement>('[data-tip]')) {
    const title = mark.querySelector('title')!
    const text = title.textContent?.trim() ?? ''
    // What it is called goes with the title.
    mark.setAttribute('aria-label', text)
    title.remove()
    const show = (): void => {
      const box = mark.querySelector('path')!.getBoundingClientRect()
      tip.textContent = text
      tip.hidden = false
      const left = Math.min(box.left, innerWidth - tip.offsetWidth - 12)
      tip.style.left = `${Math.max(left, 8)}px`
      const above = box.top - tip.offsetHeight - 10
      tip.style.top = `${above > 0 ? above : box.bottom + 10}px`
    }
    const hide = (): void => {
      tip.hidden = true
    }
    mark.addEventListener('mouseenter', show)
    mark.addEventListener('focus', show)
    mark.addEventListener('mouseleave', hide)
    mark.addEventListener('blur', hide)
  }
}
