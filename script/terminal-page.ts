/** What a terminal would show of a text with colours, as a page. */

const COLOURS: Readonly<Record<string, string>> = {
  1: 'font-weight:700',
  2: 'opacity:.65',
  4: 'text-decoration:underline',
  31: 'color:#ff7b77',
  32: 'color:#4cc262',
  36: 'color:#56c7d6'
}

/** @param typed what stands after the prompt */
export function renderTerminalPage(typed: string, printed: string): string {
  const text = printed
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    // Each piece turns its own style on and off again.
    .replace(/\u001b\[(\d+)m/g, (_, code: string) =>
      COLOURS[code] ? `<span style="${COLOURS[code]}">` : '</span>'
    )
  return `<!doctype html><meta charset="utf-8">
<style>
  body { margin: 0; padding: 20px; background: #fff; width: max-content }
  pre {
    margin: 0; padding: 18px 22px; border-radius: 10px; color: #e6edf3;
    background: #0d1117; font: 14px/1.42 "DejaVu Sans Mono", Menlo, monospace
  }
  i { display: inline-block; width: 11px; height: 11px; margin-right: 7px;
    border-radius: 50%; background: #3d444d }
</style>
<pre><i></i><i></i><i></i>

<span style="color:#9aa4af">$</span> ${typed}
${text.trimEnd()}</pre>`
}
