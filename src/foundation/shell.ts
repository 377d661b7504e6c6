/** A word of a POSIX shell; within single quotes only they mean something. */
export function quoteForShell(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text)
    ? text
    : `'${text.replaceAll("'", String.raw`'\''`)}'`
}
