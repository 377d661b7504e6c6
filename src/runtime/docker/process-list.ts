import type { Workers } from '../../measurement/machine.ts'

/** What a container was told from outside. */
export interface Told {
  /** Of its environment. */
  readonly values: readonly string[]
  /** Of its command. */
  readonly words: readonly string[]
}

/**
 * The largest group of processes with one parent and one command line, in the
 * table of `docker top -eo pid,ppid,args`; undefined when none has a sibling.
 */
export function findWorkers(table: string, told: Told): Workers | undefined {
  const groups = new Map<string, number>()
  for (const line of table.trim().split('\n').slice(1)) {
    const [, parent, command] = /^\s*\d+\s+(\d+)\s+(.*)$/.exec(line) ?? []
    if (parent === undefined) continue
    const key = `${parent} ${command}`
    groups.set(key, (groups.get(key) ?? 0) + 1)
  }
  const processes = Math.max(0, ...groups.values())
  if (processes < 2) return undefined
  const numbers = [...told.values, ...told.words.flatMap(numbersIn)]
  return { processes, isTold: numbers.includes(String(processes)) }
}

/** `--workers=4`, `-w4`, `gunicorn -w 4 app`: where a number stands apart. */
function numbersIn(word: string): string[] {
  return word.match(/(?<![\w.:])\d+(?![\w.:])|(?<=^-[a-z])\d+$/g) ?? []
}
