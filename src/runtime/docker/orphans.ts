import { setTimeout as sleep } from 'node:timers/promises'
import { listPids, readArguments } from '../processes.ts'
import { type Run, baseTag, runLabel } from '../run.ts'

/** After SIGTERM a client calls off what it asked for; a build within 0.2 s. */
const PATIENCE_MS = 3000

/**
 * Ends the clients of a run that outlived it (its main step was killed): one
 * that still builds would tag its image, or create a container, after all was
 * removed; one that holds a way into a cluster open would stay for ever. Their
 * arguments name the run, or something in its folder.
 */
export async function endOrphans(
  run: Pick<Run, 'id' | 'imageTag' | 'temporaryDirectory'>
): Promise<void> {
  const marks = [run.imageTag, baseTag(run), runLabel(run)]
  const own = (arg: string): boolean => {
    const value = arg.replace(/^--[\w-]+=/, '')
    return (
      marks.includes(value) || value.startsWith(`${run.temporaryDirectory}/`)
    )
  }
  const startMs = performance.now()
  let signal: NodeJS.Signals = 'SIGTERM'
  for (;;) {
    const orphans = findClients(own)
    if (orphans.length === 0) return
    const waitedMs = performance.now() - startMs
    if (waitedMs > 2 * PATIENCE_MS) return
    if (waitedMs > PATIENCE_MS) signal = 'SIGKILL'
    for (const pid of orphans) end(pid, signal)
    await sleep(100)
  }
}

function findClients(own: (arg: string) => boolean): number[] {
  return listPids().filter((pid) => {
    const [program = '', ...args] = readArguments(pid)
    return /(^|\/)(docker[^/]*|kubectl)$/.test(program) && args.some(own)
  })
}

function end(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // It ended meanwhile.
  }
}
