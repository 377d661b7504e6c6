/**
 * What earlier versions did not write, and what it was when they ran. Who makes
 * a field required gives it a line here, so that runs that were kept can still
 * be read.
 */
const WAS: readonly { readonly path: string; readonly value: unknown }[] = [
  // Nothing was soaked.
  { path: 'criteria.search.soakMs', value: 0 }
]

/** A record as today's version would have written it. */
export function bringUpToDate(record: unknown): unknown {
  return WAS.reduce(
    (so, { path, value }) => add(so, path.split('.'), value),
    record
  )
}

function add(item: unknown, [key, ...rest]: string[], value: unknown): unknown {
  if (key === undefined) return item ?? value
  if (typeof item !== 'object' || item === null) return item
  const field = add(Reflect.get(item, key), rest, value)
  return field === undefined ? item : { ...item, [key]: field }
}
