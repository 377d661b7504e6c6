/**
 * The name that was probably meant: the nearest one, when at most a third of
 * its letters differ. `memroy` → `memory`; `foo` → undefined.
 */
export function nearestName(
  text: string,
  names: readonly string[]
): string | undefined {
  const written = text.toLowerCase()
  let nearest: string | undefined
  let least = Infinity
  for (const name of names) {
    const most = Math.ceil(name.length / 3)
    // At least the difference in length, which needs no looking at a long text.
    if (Math.abs(written.length - name.length) > most) continue
    const distance = editDistance(written, name)
    if (distance >= least || distance > most) continue
    least = distance
    nearest = name
  }
  return nearest
}

/** Letters to insert, delete or replace: Levenshtein, one row at a time. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(
        next[j - 1]! + 1,
        row[j]! + 1,
        row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      )
    row = next
  }
  return row[b.length]!
}
