import type { Workers } from '../../measurement/machine.ts'

/** What a container was told from outside. */
export interface Told {
  /** Of its environment. */
  readonly values: readonly string[]
  /** Of its command. */
  readonly words: readonly string[]
}

/** As the machine counts processes. */
export interface ListedProcess {
  readonly pid: number
  readonly parent: number
  readonly command: string
}

/** The table of `docker top -eo pid,ppid,args`. */
export function parseTop(table: string): ListedProcess[] {
  return table
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .filter((match) => match !== null)
    .map(([, pid, parent, command = '']) => ({
      pid: Number(pid),
      parent: Number(parent),
      command
    }))
}

/** Of all processes of a machine those of one container, by its first. */
export function descendantsOf(
  first: number,
  all: readonly ListedProcess[]
): ListedProcess[] {
  const children = Map.groupBy(all, ({ parent }) => parent)
  const pids = new Set([first])
  // It grows while it is walked.
  for (const pid of pids)
    for (const child of children.get(pid) ?? []) pids.add(child.pid)
  return all.filter(({ pid }) => pids.has(pid))
}

/**
 * The largest group of processes with one parent and one command line;
 * undefined when none has a sibling.
 */
export function findWorkers(
  listed: readonly ListedProcess[],
  told: Told
): Workers | undefined {
  const groups = Map.groupBy(listed, (each) => `${each.parent} ${each.command}`)
  const sizes = [...groups.values()].map((group) => group.length)
  const processes = Math.max(0, ...sizes)
  if (processes < 2) return undefined
  const numbers = [...told.values, ...told.words.flatMap(numbersIn)]
  return { processes, isTold: numbers.includes(String(processes)) }
}

/** `--workers=4`, `-w4`, `gunicorn -w 4 app`: where a number stands apart. */
function numbersIn(word: string): string[] {
  return word.match(/(?<![\w.:])\d+(?![\w.:])|(?<=^-[a-z])\d+$/g) ?? []
}
