import { docker } from './cli.ts'

/**
 * The last lines of a container's output; as many as came, where the engine
 * hangs: that takes no measurement along. Untrusted text.
 */
export async function readLog(id: string, lines: number): Promise<string> {
  const log: string[] = []
  await docker(['logs', '--tail', String(lines), id], {
    bound: 'cleanup',
    onLine: (line) => log.push(line)
  }).catch(() => undefined)
  return log.slice(-lines).join('\n')
}
