import type { Given } from './contract.ts'
import type { InputName } from './contract.ts'

/** Inputs that say where the image comes from, one source a line. */
const SOURCES: readonly (readonly InputName[])[] = [
  ['image'],
  [
    'context',
    'dockerfile',
    'target',
    'build-args',
    'cache-from',
    'cache-to',
    'secrets',
    'ssh'
  ] as InputName[],
  ['inference-config'],
  ['deployment'],
  ['mlflow-model']
]
/** Completes these two, and is a source of its own without them. */
const SCRIPT = 'entry-script'

const OF_AZURE: readonly InputName[] = [
  'inference-config',
  'deployment',
  SCRIPT
]
/** Sources that are read before anything is built, by src/sources/. */
export const PLANNED: readonly InputName[] = [...OF_AZURE, 'mlflow-model']
/** What completes a source, and which. */
const PARTS: readonly (readonly [InputName, readonly InputName[]])[] = [
  ['models', OF_AZURE],
  ['source-directory', OF_AZURE],
  ['conda-file', OF_AZURE],
  ['base-image', PLANNED]
]

/** One source, with what belongs to it. */
export function sourceContradictions(given: Given): string[] {
  const isGiven = (name: InputName): boolean => given[name] !== undefined
  const named = SOURCES.map((names) => names.filter(isGiven))
  const isCompleted = isGiven('inference-config') || isGiven('deployment')
  const sources: (readonly InputName[])[] = [
    ...named.filter((names) => names.length > 0),
    ...(isGiven(SCRIPT) && !isCompleted ? [[SCRIPT] as const] : [])
  ]
  if (sources.length > 1)
    return [
      `${sources.map(quote).join(' and ')} each say where the image comes from. Allowed: one of them; for example only \`${sources[0]![0]}\`.`
    ]
  return PARTS.filter(
    ([part, wholes]) => isGiven(part) && !wholes.some(isGiven)
  ).map(
    ([part, wholes]) =>
      `\`${part}\` is given without what it is part of. Allowed: with one of ${quote(wholes)}; for example \`entry-script: score.py\`.`
  )
}

function quote(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ')
}
