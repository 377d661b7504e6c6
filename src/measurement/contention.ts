/** Who else used the machine's CPU while a service was measured. */

/** Running totals of one moment, ms of CPU time. */
export interface MachineReading {
  readonly atMs: number
  /** All cores: worked, stood idle, taken by the machine's own host for others. */
  readonly busyMs: number
  readonly idleMs: number
  readonly stolenMs: number
  /** Of what was worked: for the service, and for us who measure it. */
  readonly ownMs: number
}

export interface Contention {
  /** Used by whoever is neither the service nor we, mean, millicores. */
  readonly usedMillicores: number
  /** That nobody used while they did, millicores. */
  readonly idleMillicores: number
  /** Of the CPU time that all here asked for, what the machine's host took. */
  readonly stolenShare: number
}

/** Less is a daemon's, or a reading's grain. */
const MUCH_MILLICORES = 150
/** With a core free at any time nobody waits for a neighbour. */
const FREE_MILLICORES = 1000
/** Free cores do not help: all of them may be taken. */
const MUCH_STOLEN = 0.15
/** The kernel counts in ticks of 10 ms: what is shorter says nothing. */
export const MIN_SPAN_MS = 100

/**
 * How much was idle is asked of the moments in which others worked: one that takes
 * both cores of two for 30 % of the time leaves 1400m idle in the mean, and
 * nothing while it works. Undefined: it could not be seen, or was too short.
 */
export function findContention(
  readings: readonly MachineReading[]
): Contention | undefined {
  const [first] = readings
  const last = readings.at(-1)
  if (!first || !last) return undefined
  const all = between(first, last)
  if (!(all.ms >= MIN_SPAN_MS) || Number.isNaN(all.othersMs)) return undefined
  const spans = readings.slice(1).map((now, i) => between(readings[i]!, now))
  const taken = spans.map(({ othersMs }) => Math.max(0, othersMs))
  const weight = taken.reduce((sum, ms) => sum + ms, 0)
  const idle = spans.reduce(
    (sum, { ms, idleMs }, i) => sum + (idleMs / ms) * taken[i]!,
    0
  )
  return {
    usedMillicores: Math.max(0, (all.othersMs / all.ms) * 1000),
    idleMillicores: (weight > 0 ? idle / weight : all.idleMs / all.ms) * 1000,
    stolenShare: all.stolenMs / (all.busyMs + all.stolenMs || 1)
  }
}

function between(before: MachineReading, now: MachineReading) {
  const busyMs = now.busyMs - before.busyMs
  return {
    ms: now.atMs - before.atMs,
    busyMs,
    othersMs: busyMs - (now.ownMs - before.ownMs),
    idleMs: now.idleMs - before.idleMs,
    stolenMs: now.stolenMs - before.stolenMs
  }
}

/** Whether times that were measured beside them may be the others' doing. */
export function isContended(
  others: Contention | undefined
): others is Contention {
  if (!others) return false
  const { usedMillicores, idleMillicores, stolenShare } = others
  return (
    stolenShare > MUCH_STOLEN ||
    (usedMillicores > MUCH_MILLICORES && idleMillicores < FREE_MILLICORES)
  )
}
