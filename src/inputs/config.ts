/** Apart from parse-inputs.ts: only who has a config file loads a YAML parser. */
import { nearestName } from '../foundation/spelling.ts'
import { INPUT_NAMES } from './contract.ts'
import { type Node, isNull, parseMap } from './document.ts'
import type { InputLayer } from './input-layer.ts'
import { PAIR_KINDS } from './pairs.ts'

/**
 * The text of a `config` file, YAML or JSON (which YAML contains), to texts as
 * `with:` would give them: lists become lines, maps `KEY=value` lines.
 */
export function parseConfig(text: string): InputLayer {
  const root = parseMap(text)
  if (typeof root === 'string')
    return { values: {}, mistakes: [sentence(root)] }
  const values: Record<string, string> = {}
  const mistakes: string[] = []
  for (const [name, node] of Object.entries(root)) {
    const value = toText(name, node)
    if (typeof value === 'string') values[name] = value
    else mistakes.push(sentence(value.mistake))
  }
  return { values, mistakes }
}

function sentence(mistake: string): string {
  return `The config file ${mistake}. Allowed: inputs by name; for example \`port: 8080\`.`
}

function toText(name: string, node: Node): string | { mistake: string } {
  if (isOutside(name) || !isInput(name)) return { mistake: unknownKey(name) }
  if (typeof node === 'string') return isNull(node) ? '' : node.trim()
  const pairs = isPairs(name) ? PAIR_KINDS[name].separator : undefined
  if (!Array.isArray(node) && pairs === undefined)
    return { mistake: `has a map for \`${name}\`, which is a text or a list` }
  const values = Object.values(node)
  if (!values.every((value) => typeof value === 'string'))
    return { mistake: `has lists or maps within \`${name}\`` }
  if (name === 'command') return JSON.stringify(values)
  if (values.some((value) => value.trimEnd().includes('\n')))
    return { mistake: `has a value of more than one line in \`${name}\`` }
  return Array.isArray(node)
    ? values.join('\n')
    : Object.entries(node)
        .map(([key, value]) => `${key}${pairs}${value as string}`)
        .join('\n')
}

function unknownKey(name: string): string {
  const names = INPUT_NAMES.filter((input) => !isOutside(input))
  const meant = nearestName(name, names)
  return meant
    ? `has an unknown key \`${name}\` (did you mean \`${meant}\`?)`
    : `has an unknown key \`${name}\`; the keys are ${names.join(', ')}`
}

/** What decides whether a config file is read at all stands in none. */
function isOutside(name: string): boolean {
  return name === 'config' || name === 'merge'
}

function isInput(name: string): boolean {
  return (INPUT_NAMES as readonly string[]).includes(name)
}

function isPairs(name: string): name is keyof typeof PAIR_KINDS {
  return Object.hasOwn(PAIR_KINDS, name)
}
