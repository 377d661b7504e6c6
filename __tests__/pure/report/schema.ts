import { Ajv } from 'ajv'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'

const path = resolve(import.meta.dirname, '../../../docs/report.schema.json')
const schema = JSON.parse(readFileSync(path, 'utf8')) as object
const validate = new Ajv({ allowUnionTypes: true }).compile(schema)

/** What is wrong with a report by its published schema. */
export function schemaMistakes(report: unknown): string[] {
  validate(report)
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) =>
      `${instancePath} ${message} ${JSON.stringify(params)}`
  )
}
