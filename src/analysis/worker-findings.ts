import type { Finding } from '../foundation/finding.ts'
import type { Workers } from '../measurement/machine.ts'

/** How servers make a number of workers of the number of cores. */
const RULES: readonly (readonly [
  count: (cores: number) => number,
  says: string
])[] = [
  [(cores) => 2 * cores + 1, '2 × cores + 1'],
  [(cores) => cores, 'one a core'],
  [(cores) => 2 * cores, '2 × cores'],
  [(cores) => cores + 1, 'cores + 1'],
  [(cores) => 4 * cores, '4 × cores']
]

/** Whether a service seems to size itself by the machine that it was run on. */
export function findWorkerFindings(
  workers: Workers | undefined,
  cores: number
): Finding[] {
  if (!workers || workers.isTold) return []
  const { processes } = workers
  const [, rule] = RULES.find(([count]) => count(cores) === processes) ?? []
  if (rule === undefined) return []
  return [
    {
      code: 'workers-from-cores',
      severity: 'warning',
      message: `It ran ${processes} worker processes, which is ${rule} of this machine (${cores}), and neither its command nor its environment says ${processes}: the size then depends on the machine's cores, which no CPU limit changes.`,
      remedy:
        'Say how many workers it shall have where it is deployed, for example `env: WEB_CONCURRENCY=2` or `--workers 2`, so that the size holds on every machine.'
    }
  ]
}
