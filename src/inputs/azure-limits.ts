import type { Size } from '../measurement/measurement.ts'
import type { Given } from './contract.ts'

/** Azure ML profiled within these, and took the most when none was given. */
const MIN: Size = { cpuMillicores: 100, memoryBytes: 0.1e9 }
const MAX: Size = { cpuMillicores: 3500, memoryBytes: 15e9 }

/** The limits of Azure ML's profiling, when they hold here. */
export function azureMost(given: Given): Size | undefined {
  const isProfiled =
    given['inference-config'] !== undefined ||
    (given['entry-script'] !== undefined && given.deployment === undefined)
  return isProfiled && given['azure-limits'] === 'true' ? MAX : undefined
}

export function limitMistakes(given: Given): string[] {
  if (!azureMost(given)) return []
  const { cpu = MAX.cpuMillicores, memory = MAX.memoryBytes } = given
  const mistakes: string[] = []
  if (cpu < MIN.cpuMillicores || cpu > MAX.cpuMillicores)
    mistakes.push(
      `\`cpu\` is ${cpu / 1000} cores, and Azure ML profiles with 0.1 to 3.5. Allowed: these, or more with \`azure-limits: false\`; for example \`cpu: 1\`.`
    )
  if (memory < MIN.memoryBytes || memory > MAX.memoryBytes)
    mistakes.push(
      `\`memory\` is ${(memory / 1e9).toFixed(2)} GB, and Azure ML profiles with 0.1 to 15. Allowed: these, or more with \`azure-limits: false\`; for example \`memory: 2GB\`.`
    )
  return mistakes
}
