/** The part of JSON Schema that ts-json-schema-generator writes. */
export interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly definitions?: Readonly<Record<string, Schema>>
}

/** What a reader of `before` would stumble over in a document of `after`. */
export function findBreaks(before: Schema, after: Schema): string[] {
  return compare(
    { schema: before, root: before },
    { schema: after, root: after },
    ''
  )
}

interface Place {
  readonly schema: Schema
  readonly root: Schema
}

function open({ schema, root }: Place): Place {
  const name = schema.$ref?.replace('#/definitions/', '')
  if (name === undefined) return { schema, root }
  const found = root.definitions?.[decodeURIComponent(name)]
  if (!found) throw new Error(`No definition of ${name}.`)
  return open({ schema: found, root })
}

function compare(before: Place, after: Place, path: string): string[] {
  const [was, is] = [open(before), open(after)]
  const [wasKinds, isKinds] = [kindsOf(was), kindsOf(is)]
  if (wasKinds.size > 0 && isKinds.size > 0)
    return [...wasKinds].flatMap(([kind, old]) => {
      const now = isKinds.get(kind)
      return now ? compare(old, now, `${path}(${kind})`) : []
    })
  const [wasType, isType] = [typeOf(was), typeOf(is)]
  if (wasType !== isType) return [`${path}: was ${wasType}, is ${isType}`]
  return [...compareFields(was, is, path), ...compareItems(was, is, path)]
}

function compareFields(was: Place, is: Place, path: string): string[] {
  const at = (place: Place, name: string): Place | undefined => {
    const schema = place.schema.properties?.[name]
    return schema && { schema, root: place.root }
  }
  return Object.keys(was.schema.properties ?? {}).flatMap((name) => {
    const inner = path === '' ? name : `${path}.${name}`
    const now = at(is, name)
    if (!now) return [`${inner}: is gone`]
    const needed = ({ schema }: Place) => schema.required?.includes(name)
    const absent = needed(was) && !needed(is)
    return [
      ...(absent ? [`${inner}: may be absent now`] : []),
      ...compare(at(was, name)!, now, inner)
    ]
  })
}

function compareItems(was: Place, is: Place, path: string): string[] {
  const [old, now] = [was.schema.items, is.schema.items]
  if (!old || !now) return []
  return compare(
    { schema: old, root: was.root },
    { schema: now, root: is.root },
    `${path}[]`
  )
}

/** The members of a union of objects, by the word that tells them apart. */
function kindsOf({ schema, root }: Place): Map<unknown, Place> {
  const members = (schema.anyOf ?? []).map((member) =>
    open({ schema: member, root })
  )
  return new Map(
    members.flatMap((member) => {
      const kind = member.schema.properties?.['kind']?.const
      return kind === undefined ? [] : [[kind, member]]
    })
  )
}

function typeOf({ schema, root }: Place): string {
  const { anyOf, type } = schema
  if (!anyOf) return [type ?? 'anything'].flat().sort().join(' or ')
  const types = anyOf.map((member) => typeOf(open({ schema: member, root })))
  return [...new Set(types)].sort().join(' or ')
}
