/** The row at a position of the replay; both count from 0. */
export type Order = (position: number) => number

const ROUNDS = 6

export function fileOrder(rows: number): Order {
  return (position) => position % rows
}

/** The same of rows that begin later in the file. */
export function shifted(order: Order, from: number): Order {
  return (position) => from + order(position)
}

/** The same from another position on. */
export function startingAt(order: Order, from: number): Order {
  return (position) => order(position + from)
}

/** These rows, which count from 1, again and again. */
export function chosenOrder(rows: readonly number[]): Order {
  return (position) => rows[position % rows.length]! - 1
}

/**
 * A pseudo-random order of rows that needs no memory: a Feistel network is a
 * permutation of 2^(2 × half) numbers, and what falls outside the rows is sent
 * through it again until it falls inside (fewer than 4 times in the mean).
 * Each pass over the rows is another permutation. Rows count from 0.
 */
export function shuffledOrder(rows: number, seed: number): Order {
  const half = Math.max(1, Math.ceil(Math.log2(rows) / 2))
  return (position) => {
    const key = mix(seed ^ mix(Math.floor(position / rows)))
    let row = position % rows
    do row = feistel(row, half, key)
    while (row >= rows)
    return row
  }
}

function feistel(value: number, half: number, key: number): number {
  const mask = 2 ** half - 1
  let left = Math.floor(value / 2 ** half)
  let right = value & mask
  for (let round = 0; round < ROUNDS; round++) {
    const next = left ^ (mix(key + mix(right + (round << 24))) & mask)
    left = right
    right = next
  }
  return left * 2 ** half + right
}

/** MurmurHash3's finalizer: every bit of the input moves every bit. */
function mix(value: number): number {
  let hash = (value + 0x9e3779b9) | 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
