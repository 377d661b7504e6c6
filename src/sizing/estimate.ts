import type { Analysis } from '../analysis/analysis.ts'
import { MIB } from '../foundation/units.ts'
import { ceilTo } from './grid.ts'
import type { Recommendation } from './recommendation.ts'
import { MIN_MILLICORES } from './search-settings.ts'
import { Steps, addHeadroom } from './steps.ts'

const CPU_STEP = 10

/**
 * A size from what was seen, never run: for `search: off`. Memory is what no
 * pressure can drop, CPU the busiest second, both with headroom.
 */
export function estimate(analysis: Analysis, headroom: number): Recommendation {
  const undroppable = analysis.memory.undroppablePeakBytes
  const busiest = analysis.cpu.peakMillicores
  const { succeeded, oomKills = 0 } = analysis
  if (succeeded === 0) return none('No request succeeded at full size.')
  if (oomKills > 0)
    return none(`${oomKills} of its processes were killed for memory.`)
  if (undroppable === undefined) return none('Memory could not be measured.')
  if (busiest === undefined) return none('CPU could not be measured.')
  const memory = addHeadroom(
    new Steps('highest memory that cannot be dropped', undroppable),
    headroom
  )
    .then('rounded up to 1 MiB', (bytes) => ceilTo(bytes, MIB))
    .sizing()
  const cpu = addHeadroom(new Steps('busiest second', busiest), headroom)
    .then('at least 50m', (cpu) => Math.max(cpu, MIN_MILLICORES))
    .then('rounded up to 10m', (cpu) => ceilTo(cpu, CPU_STEP))
    .sizing()
  return {
    kind: 'size',
    proved: false,
    size: { cpuMillicores: cpu.value, memoryBytes: memory.value },
    memory,
    cpu
  }
}

function none(reason: string): Recommendation {
  return { kind: 'none', reason }
}
