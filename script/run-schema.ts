/**
 * Writes the shape of a saved run from its type: what `measurements/run.json`
 * may hold. Usage: node script/run-schema.ts [--check]
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
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
const text = `${JSON.stringify(simplify(schema), null, 2)}\n`
const kept: unknown = JSON.parse(readFileSync(FILE, 'utf8'))
if (process.argv[2] !== '--check') writeFileSync(FILE, text)
else if (!isDeepStrictEqual(kept, JSON.parse(text)))
  throw new Error(
    `${FILE} is not that of the type, so that something would not be saved: run script/schema.`
  )
