/**
 * Writes the shape of a saved run from its type: what `measurements/run.json`
 * may hold. Usage: node script/run-schema.ts [file]
 */
import { writeFileSync } from 'node:fs'
import { createGenerator } from 'ts-json-schema-generator'

const FILE = 'src/saved/run.schema.json'

type Json = Record<string, unknown>

/** Typed arrays are one thing to us, and descriptions are in the source. */
function simplify(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(simplify)
  if (typeof value !== 'object' || value === null) return value
  if (isColumn((value as Json)['properties'])) return { column: true }
  return Object.fromEntries(
    Object.entries(value)
      .filter(
        ([key, item]) => key !== 'description' || typeof item !== 'string'
      )
      .map(([key, item]) => [key, simplify(item)])
  )
}

/** A typed array, or `ArrayLike<number>`. */
function isColumn(properties: unknown): boolean {
  const names = Object.keys(properties ?? {})
  return names.join() === 'length' || names.includes('BYTES_PER_ELEMENT')
}

const schema = createGenerator({
  path: 'src/saved/saved-run.ts',
  type: 'SavedRecord',
  tsconfig: 'tsconfig.json',
  skipTypeCheck: true
}).createSchema('SavedRecord')
writeFileSync(
  process.argv[2] ?? FILE,
  `${JSON.stringify(simplify(schema), null, 2)}\n`
)
