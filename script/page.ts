/**
 * Packs what report.html carries: its style, and its script with uPlot, into
 * src/report/html/assets.json. Run it after a change in src/report/html/browser
 * or of uPlot's version; a test fails when they differ.
 */
import { transformSync } from '@swc/core'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '..')
const ASSETS = join(ROOT, 'src/report/html/assets.json')

const UPLOT_LICENSE =
  '/*! uPlot: https://github.com/leeoniya/uPlot, MIT, (c) Leon Sorokin */'

/** The page's script, each after those that it imports. */
const MODULES = [
  'elements',
  'offer',
  'tips',
  'around',
  'over-time',
  'trials',
  'page'
]

/** assets.json as its sources are now. */
export function packPage(): string {
  const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
  const style = [
    read('node_modules/uplot/dist/uPlot.min.css'),
    read('src/report/html/browser/page.css')
  ]
  const script = [
    UPLOT_LICENSE,
    read('node_modules/uplot/dist/uPlot.iife.min.js').trim(),
    packScript(
      MODULES.map((name) => read(`src/report/html/browser/${name}.ts`))
    )
  ].join('\n')
  if (/<\/script|<!--/i.test(script))
    throw new Error('The script would end its own element.')
  const assets = { style: style.map(packStyle).join(''), script }
  return `${JSON.stringify(assets, null, 2)}\n`
}

/** Their names differ, as do those of any program: together they are one. */
function packScript(modules: readonly string[]): string {
  const source = modules
    .join('\n')
    .replace(/^import [^]*?from '[^']+'$/gm, '')
    .replace(/^export /gm, '')
  const { code } = transformSync(`(() => {${source}})()`, {
    jsc: {
      parser: { syntax: 'typescript' },
      target: 'es2022',
      minify: { compress: true, mangle: true }
    },
    minify: true,
    isModule: false
  })
  return code
}

function packStyle(css: string): string {
  return css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/\s*([{};,>])\s*/g, '$1')
    .trim()
}

if (import.meta.main) writeFileSync(ASSETS, packPage())
