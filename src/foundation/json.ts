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

/** What lies at the end of a path of keys of anybody's JSON. */
export function valueAt(json: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? Reflect.get(value, key)
        : undefined,
    json
  )
}
