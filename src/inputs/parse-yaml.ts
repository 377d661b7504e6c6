import { Lexer, parse } from 'yaml'

/**
 * What a YAML or JSON file (which YAML contains) holds when every number and
 * truth value is kept as its text: `1.10` stays so and is not the number 1.1.
 */
export type Node = string | readonly Node[] | NodeMap
export type NodeMap = { readonly [key: string]: Node }

/** A conda environment of 1000 packages has some 5000. */
const MAX_PARTS = 10_000
/** Without them it can be long: MLflow writes a signature into one value. */
const MAX_LENGTH = 4 * 2 ** 20

/** The map that a text holds; or what is wrong with it, to follow its name. */
export function parseMap(text: string): NodeMap | string {
  // Its warnings quote the file too.
  const how = {
    schema: 'failsafe',
    stringKeys: true,
    logLevel: 'error'
  } as const
  if (isTooMuch(text))
    return `has more than ${MAX_PARTS} keys, values and signs`
  try {
    // `? key` alone has no value at all, where `key:` has an empty one.
    const root = parse(text, (_, value: unknown) => value ?? '', how) as Node
    return isMap(root) ? root : 'is not a map'
  } catch (error) {
    // The first line only: the others quote the file, which may hold secrets.
    const [what] = (error as Error).message.split('\n')
    return `is neither YAML nor JSON: ${what!.replace(/:$/, '')}`
  }
}

/**
 * Whether a text has more parts than any config: of 1 MB, a map takes the
 * parser minutes and a nested list 1 GB. Looking first takes milliseconds.
 */
function isTooMuch(text: string): boolean {
  if (text.length > MAX_LENGTH) return true
  let parts = 0
  for (const _ of new Lexer().lex(text)) if (++parts > MAX_PARTS) return true
  return false
}

export function isMap(node: unknown): node is NodeMap {
  return typeof node === 'object' && node !== null && !Array.isArray(node)
}

/** JSON made by programs says `null` for what is not given. */
export function isNull(text: string): boolean {
  return text === 'null' || text === '~'
}
