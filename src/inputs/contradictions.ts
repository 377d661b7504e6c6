import { CLUSTER_ONLY } from './cluster-fields.ts'
import { compareContradictions } from './compare-contradictions.ts'
import type { Given } from './contract.ts'
import { limitMistakes } from './azure-limits.ts'
import { NO_PRICES, OPENCOST } from './price-fields.ts'
import { sourceContradictions } from './source-contradictions.ts'

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
      (given['mlflow-tracking-uri'] === undefined) !==
        (given['mlflow-model-version'] === undefined),
      '`mlflow-tracking-uri` and `mlflow-model-version` are given one without the other. Allowed: both or none; for example `mlflow-model-version: diabetes/3`.'
    ],
    [
      given.reuse === 'true' && given.cache === undefined,
      '`reuse` is true, and no `cache` says where earlier reports are. Allowed: both; for example `cache: ../profile-cache`.'
    ],
    ...placeContradictions(given),
    [
      given.reuse === 'true' && given.shard !== undefined,
      '`reuse` is true for a shard, whose measurements are merged, and an earlier report has none. Allowed: one of them; for example `shard: 2/4`.'
    ],
    ...priceContradictions(given),
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
    ...sourceContradictions(given),
    ...compareContradictions(given),
    ...found.filter(([wrong]) => wrong).map(([, sentence]) => sentence),
    ...limitMistakes(given)
  ]
}

/** What has its meaning in a cluster only, and what has none there. */
function placeContradictions(given: Given): [boolean, string][] {
  const inCluster = given['run-on'] === 'kubernetes'
  const stray = CLUSTER_ONLY.find((name) => given[name] !== undefined)
  return [
    [
      !inCluster && stray !== undefined,
      `\`${stray}\` is given, and trials run on Docker. Allowed: with \`run-on: kubernetes\`, or not at all.`
    ],
    [
      inCluster && given.isolate === 'true',
      '`isolate` is true with `run-on: kubernetes`. Allowed: one of them; in a cluster its network policies say what pods can reach.'
    ]
  ]
}

function priceContradictions({
  prices,
  current,
  'priced-node': node
}: Given): [boolean, string][] {
  return [
    [
      prices === NO_PRICES && current !== undefined,
      '`current` is given and `prices` is none, so that nothing can be saved. Allowed: both; for example `prices: opencost`.'
    ],
    [
      node !== undefined && (prices === OPENCOST || prices === NO_PRICES),
      '`priced-node` is given without a file of prices. Allowed: both; for example `prices: prices.csv`.'
    ]
  ]
}
