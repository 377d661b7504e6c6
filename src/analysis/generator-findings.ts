import type { Finding } from '../foundation/finding.ts'
import type { GeneratorUse } from '../measurement/machine.ts'
import { formatMillicores, formatShare } from '../foundation/units.ts'

/**
 * We are one thread: near a whole core, answers wait for us. Asked of the
 * busiest second, since the mean holds the waiting for the start as well: 5 s
 * of replay at a whole core after 20 s of start are 200 millicores.
 */
const BUSY_MILLICORES = 800
/** No core was free: the service and everything else wait for each other. */
const MIN_IDLE = 0.03

/** Whether the load generator or the machine limited what was measured. */
export function findGeneratorFindings(use: GeneratorUse): Finding[] {
  const findings: Finding[] = []
  if (use.peakMillicores > BUSY_MILLICORES)
    findings.push({
      code: 'load-generator-saturated',
      severity: 'warning',
      message: `The load generator itself used ${formatMillicores(use.peakMillicores)} of a core in its busiest second, so latency and throughput are partly its own.`,
      remedy: 'Use a larger runner, or send less with `concurrency` or `rate`.'
    })
  if (use.machineIdleShare < MIN_IDLE)
    findings.push({
      code: 'machine-saturated',
      severity: 'warning',
      message: `The machine was idle only ${formatShare(use.machineIdleShare)} of the time, so times are longer than they need be.`,
      remedy:
        'Use a larger runner, limit the service with `cpu`, or run nothing beside it.'
    })
  return findings
}
