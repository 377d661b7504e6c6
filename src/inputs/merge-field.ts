import type { Field } from './field.ts'

/** Lines, each with something in it. */
function parseFolders(text: string): readonly string[] | undefined {
  const lines = text.split('\n').map((line) => line.trim())
  const folders = lines.filter((line) => line !== '')
  return folders.length > 0 ? folders : undefined
}

/** Read by itself, before all others: what it asks for runs nothing. */
export const MERGE = {
  parse: parseFolders,
  form: { kind: 'lines' },
  allowed: 'lines, each the folder of a report or a pattern of such folders',
  example: 'shards/*'
} as const satisfies Field<readonly string[]>
