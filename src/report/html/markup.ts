/** HTML from texts: nothing from outside gets in unescaped. */

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;'
}

/** Text for an element or for an attribute in quotes. */
export function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => SIGNS[sign]!)
}

/** Markup that is whole. Made by `html` alone. */
export class Markup {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

type Part = Markup | string | number | readonly Markup[]

/** A template whose strings are escaped; markup and lists of it are not. */
export function html(
  texts: TemplateStringsArray,
  ...parts: readonly Part[]
): Markup {
  return new Markup(
    texts
      .map(
        (text, i) => flush(text) + (i < parts.length ? render(parts[i]!) : '')
      )
      .join('')
  )
}

/** How our templates are indented is nobody's to load: a tenth of a page. */
function flush(text: string): string {
  return text.replace(/\n\s+/g, '\n')
}

function render(part: Part): string {
  if (part instanceof Markup) return part.text
  if (typeof part === 'object') return part.map(({ text }) => text).join('')
  return escape(String(part))
}

export const NOTHING: Markup = new Markup('')

/** JSON that ends no script element, and is no comment either. */
export function embed(value: unknown): Markup {
  return new Markup(JSON.stringify(value).replaceAll('<', '\\u003c'))
}
