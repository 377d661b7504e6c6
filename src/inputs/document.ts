import { parse } from 'yaml'

/**
 * What a YAML or JSON file (which YAML contains) holds when every number and
 * truth value is kept as its text: `1.10` stays so and is not the number 1.1.
 */
export type Node = string | readonly Node[] | NodeMap
export type NodeMap = { readonly [key: string]: Node }

/** The map that a text holds; or what is wrong with it, to follow its name. */
export function parseMap(text: string): NodeMap | string {
  const how = { schema: 'failsafe', stringKeys: true } as const
  try {
    const root = parse(text, how) as Node | null
    return isMap(root) ? root : 'is not a map'
  } catch (error) {
    // The first line only: the others quote the file, which may hold secrets.
    const [what] = (error as Error).message.split('\n')
    return `is neither YAML nor JSON: ${what!.replace(/:$/, '')}`
  }
}

export function isMap(node: unknown): node is NodeMap {
  return typeof node === 'object' && node !== null && !Array.isArray(node)
}

/** JSON made by programs says `null` for what is not given. */
export function isNull(text: string): boolean {
  return text === 'null' || text === '~'
}
