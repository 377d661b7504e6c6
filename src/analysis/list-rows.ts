const MAX_TOLD = 10

/** `1 answer`, `12 answers`. */
export function countAnswers(answers: number): string {
  return answers === 1 ? '1 answer' : `${answers} answers`
}

/** `rows 3, 17`; ten at most. */
export function listRows(rows: readonly number[]): string {
  const told = rows.slice(0, MAX_TOLD).toSorted((a, b) => a - b)
  const more = rows.length >= MAX_TOLD ? ' and more' : ''
  return told.length === 1 ? `row ${told[0]}` : `rows ${told.join(', ')}${more}`
}
