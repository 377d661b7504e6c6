import type { ExchangeNote, Noted } from '../../measurement/exchange.ts'

/** So many are told apart; what comes later counts for the first of its kind. */
const MAX_NOTES = 16
const MAX_ROWS = 10

/** Counts what the client noted of exchanges. */
export class NoteTally {
  private readonly notes = new Map<
    string,
    Noted & { exchanges: number; rows: number[] }
  >()

  add(noted: Noted, row: number): void {
    const key = `${noted.kind} ${noted.says}`
    let seen = this.notes.get(key)
    if (!seen) {
      const alike =
        this.notes.size < MAX_NOTES
          ? undefined
          : [...this.notes.values()].find(({ kind }) => kind === noted.kind)
      seen = alike ?? { ...noted, exchanges: 0, rows: [] }
      if (!alike) this.notes.set(key, seen)
    }
    seen.exchanges++
    if (seen.rows.length < MAX_ROWS && !seen.rows.includes(row))
      seen.rows.push(row)
  }

  list(): ExchangeNote[] {
    return [...this.notes.values()]
  }
}
