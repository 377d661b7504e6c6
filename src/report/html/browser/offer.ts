/** Buttons that a page without its script has no use for. */

const SHOWN = 1600

export function offerCopy(button: HTMLButtonElement): void {
  const code = button.parentElement!.querySelector('code')!
  button.hidden = false
  button.addEventListener('click', async () => {
    const text = code.textContent ?? ''
    try {
      await navigator.clipboard.writeText(text)
      button.textContent = 'Copied'
    } catch {
      // A frame may not write there: what is selected can be copied by hand.
      getSelection()?.selectAllChildren(code)
      button.textContent = 'Selected'
    }
    setTimeout(() => (button.textContent = 'Copy'), SHOWN)
  })
}

export function offerSorting(table: HTMLTableElement): void {
  const heads = [...table.tHead!.rows[0]!.cells]
  heads.forEach((head, column) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = head.textContent
    head.replaceChildren(button)
    button.addEventListener('click', () => {
      const down = head.getAttribute('aria-sort') !== 'descending'
      heads.forEach((each) => each.removeAttribute('aria-sort'))
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending')
      sortRows(table.tBodies[0]!, column, down ? -1 : 1)
    })
  })
}

function sortRows(
  body: HTMLTableSectionElement,
  column: number,
  sign: number
): void {
  const key = (row: HTMLTableRowElement): string =>
    row.cells[column]!.dataset['sort'] ?? ''
  const sorted = [...body.rows].sort(
    (a, b) => sign * key(a).localeCompare(key(b), 'en', { numeric: true })
  )
  body.append(...sorted)
}
