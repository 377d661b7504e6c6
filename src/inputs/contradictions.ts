import type { Given } from './compose.ts'
import { limitMistakes } from './azure-limits.ts'

const BUILDING = ['context', 'dockerfile', 'target', 'build-args'] as const
const SCRIPT = ['entry-script'] as const
/** What completes a source, and the sources that it completes. */
const COMPLETING = [
  'models',
  'source-directory',
  'conda-file',
  'base-image'
] as const

/** What each input allows and all together do not. */
export function contradictions(given: Given): string[] {
  const below = (least: number | undefined, most: number | undefined) =>
    least !== undefined && most !== undefined && least > most
  const found: [boolean, string][] = [
    [
      given.duration !== undefined && given.rate === undefined,
      '`duration` is given without `rate`. Allowed: both, or `requests`; for example `rate: 50/s`.'
    ],
    [
      given.duration !== undefined && given.requests !== undefined,
      '`duration` and `requests` both say how much to send. Allowed: one of them; for example `duration: 30s`.'
    ],
    [
      given.reuse === 'true' && given.cache === undefined,
      '`reuse` is true, and no `cache` says where earlier reports are. Allowed: both; for example `cache: .profile-cache`.'
    ],
    [
      below(given['min-memory'], given['max-memory']),
      '`min-memory` is more than `max-memory`. Allowed: at most as much; for example `min-memory: 64Mi`.'
    ],
    [
      below(given['min-cpu'], given['max-cpu']),
      '`min-cpu` is more than `max-cpu`. Allowed: at most as much; for example `min-cpu: 100m`.'
    ]
  ]
  return [
    ...sourceMistakes(given),
    ...found.filter(([wrong]) => wrong).map(([, sentence]) => sentence),
    ...limitMistakes(given)
  ]
}

function sourceMistakes(given: Given): string[] {
  const named = (names: readonly (keyof Given)[]): string =>
    `\`${names.filter((name) => given[name] !== undefined).join('`, `')}\``
  const isGiven = (name: keyof Given): boolean => given[name] !== undefined
  const built = BUILDING.filter(isGiven)
  const files = (['inference-config', 'deployment'] as const).filter(isGiven)
  // A script alone is a service too.
  const azure = files.length > 0 ? files : SCRIPT.filter(isGiven)
  const mlflow = (['mlflow-model'] as const).filter(isGiven)
  const sources = [
    ...(isGiven('image') ? ['`image`'] : []),
    ...(built.length > 0 ? [named(BUILDING)] : []),
    ...[...azure, ...mlflow].map((name) => `\`${name}\``)
  ]
  if (sources.length > 1)
    return [
      `${sources.join(' and ')} each say where the image comes from. Allowed: one of them; for example only \`${azure[0] ?? 'image'}\`.`
    ]
  const alone = COMPLETING.filter(
    (name) =>
      isGiven(name) && !(name === 'base-image' && isGiven('mlflow-model'))
  )
  return alone.length > 0 && azure.length === 0
    ? [
        `There is no Azure ML service that ${named(alone)} could be part of. Allowed: with \`inference-config\`, \`deployment\` or \`entry-script\`; for example \`entry-script: score.py\`.`
      ]
    : []
}
