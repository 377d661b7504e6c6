/** Apart from parse-inputs.ts: only who has a config file loads a YAML parser. */
import { nearestName } from '../foundation/spelling.ts'
import { CONFIG_INPUTS, isOfCredentials } from './config-inputs.ts'
import { FIELDS } from './contract.ts'
import type { InputLayer } from './input-layer.ts'
import { PAIR_KINDS } from './pairs.ts'
import { type Node, isNull, parseMap } from './parse-yaml.ts'

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
    if (isOfCredentials(name)) {
      mistakes.push(
        `\`${name}\` stands in the config file, which a pull request can change, and decides what credentials are used for. Allowed: in \`with:\` or as a flag; for example \`${name}: ${FIELDS[name].example}\`.`
      )
      continue
    }
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
  if (!isInput(name)) return { mistake: unknownKey(name) }
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
  const meant = nearestName(name, CONFIG_INPUTS)
  return meant
    ? `has an unknown key \`${name}\` (did you mean \`${meant}\`?)`
    : `has an unknown key \`${name}\`; the keys are ${CONFIG_INPUTS.join(', ')}`
}

function isInput(name: string): boolean {
  return (CONFIG_INPUTS as readonly string[]).includes(name)
}

function isPairs(name: string): name is keyof typeof PAIR_KINDS {
  return Object.hasOwn(PAIR_KINDS, name)
}
