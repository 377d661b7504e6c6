/** Undefined: it is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export function isJson(text: string): boolean {
  return parseJson(text) !== undefined
}

/** Undefined: it is no JSON object or list. */
export function parseObject<T = object>(text: string): T | undefined {
  const value = parseJson(text)
  return typeof value === 'object' && value ? (value as T) : undefined
}
