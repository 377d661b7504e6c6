/** A JSON Schema, as far as script/schema writes them; `column` is ours. */
export interface Shape {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly anyOf?: readonly Shape[]
  readonly properties?: Readonly<Record<string, Shape>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | Shape
  readonly items?: Shape
  /** A typed array. */
  readonly column?: boolean
}

export type Shapes = Readonly<Record<string, Shape>>

export class Misfit extends Error {
  /** @param path where data are not what they should be: `trial.marks` */
  constructor(path: string) {
    super(`${path || 'all of it'} is missing or is not what it should be`)
  }
}

/**
 * The data without what the shape does not name; so that what is saved holds
 * nothing that nobody decided on, and what is read nothing that nobody expects.
 *
 * @throws {Misfit} they have another shape
 */
export function fit(value: unknown, shape: Shape, shapes: Shapes): unknown {
  return new Fitting(shapes).fit(value, shape, '')
}

class Fitting {
  private readonly shapes: Shapes

  constructor(shapes: Shapes) {
    this.shapes = shapes
  }

  fit(value: unknown, shape: Shape, path: string): unknown {
    if (shape.$ref !== undefined) {
      const name = shape.$ref.replace('#/definitions/', '')
      return this.fit(value, this.shapes[name]!, path)
    }
    if (shape.anyOf) return this.fitAny(value, shape.anyOf, path)
    if (shape.column) return expect(ArrayBuffer.isView(value), value, path)
    if (shape.type === 'object') return this.fitObject(value, shape, path)
    if (shape.type === 'array') {
      const { items = {} } = shape
      if (!Array.isArray(value)) throw new Misfit(path)
      return value.map((item, i) => this.fit(item, items, `${path}[${i}]`))
    }
    const types = [shape.type ?? []].flat()
    const fits =
      (types.length === 0 || types.includes(typeOf(value))) &&
      (shape.enum === undefined || shape.enum.includes(value)) &&
      (shape.const === undefined || shape.const === value)
    return expect(fits, value, path)
  }

  private fitAny(
    value: unknown,
    shapes: readonly Shape[],
    path: string
  ): unknown {
    let last: unknown
    for (const shape of shapes)
      try {
        return this.fit(value, shape, path)
      } catch (thrown) {
        if (!(thrown instanceof Misfit)) throw thrown
        last = thrown
      }
    throw last
  }

  private fitObject(value: unknown, shape: Shape, path: string): unknown {
    const { properties = {}, required = [], additionalProperties } = shape
    if (typeof value !== 'object' || value === null) throw new Misfit(path)
    const below = (key: string): string => (path ? `${path}.${key}` : key)
    const missing = required.find((key) => !has(value, key))
    if (missing !== undefined) throw new Misfit(below(missing))
    const fields = Object.entries(value).flatMap(([key, field]) => {
      const own = Object.hasOwn(properties, key) ? properties[key] : undefined
      const known = own ?? additionalProperties
      if (typeof known !== 'object' || field === undefined) return []
      return [[key, this.fit(field, known, below(key))]]
    })
    return Object.fromEntries(fields)
  }
}

function has(value: object, key: string): boolean {
  return Object.hasOwn(value, key) && Reflect.get(value, key) !== undefined
}

function typeOf(value: unknown): string {
  return value === null ? 'null' : typeof value
}

function expect(fits: boolean, value: unknown, path: string): unknown {
  if (!fits) throw new Misfit(path)
  return value
}
