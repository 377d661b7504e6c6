import { type NodeMap, parseMap } from '../inputs/parse-yaml.ts'
import type { SourceReader } from './source-reader.ts'

/** `{{NAME}}`, as the examples of Azure ML have it before sed. */
const SHOUTED = /\{\{\s*[A-Z][A-Z0-9_]*\s*\}\}/g
/** In any case: a text that is no YAML has them for the reason. */
const ANY = /\{\{\s*[\w.-]+\s*\}\}/g
const COMMENT = /(^|\s)#.*$/gm

/**
 * The map in a file that was found; undefined when there is none, or when it
 * is a template yet, which is told. `allowed` follows what is wrong.
 */
export function readMap(
  draft: SourceReader,
  path: string,
  allowed: string
): NodeMap | undefined {
  const text = draft.workspace.read(path)
  const map = parseMap(text)
  // A prompt's template in lower case may well be meant.
  const pattern = typeof map === 'string' ? ANY : SHOUTED
  const open = new Set(text.replace(COMMENT, '').match(pattern))
  if (open.size > 0) {
    draft.mistake(
      `\`${path}\`: ${[...open].join(', ')}`,
      `${open.size === 1 ? 'is' : 'are'} not filled in`,
      "values in their places; for example by `sed -i 's/{{NAME}}/value/g'` before this step"
    )
    return undefined
  }
  if (typeof map !== 'string') return map
  draft.mistake(`\`${path}\``, map, allowed)
  return undefined
}
