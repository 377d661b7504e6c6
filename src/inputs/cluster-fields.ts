import { choice, type Field, matching, wholeNumber } from './field.ts'
import type { Toleration } from './inputs.ts'
import { PAIR_KINDS, pairs } from './pairs.ts'
import { TIMEOUT } from './quantities.ts'

/** RFC 1123, as the cluster asks of names. */
const OBJECT_NAME = matching(
  /^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$/,
  'a name in small letters, digits, `-` and `.`'
)

const EFFECTS = ['NoSchedule', 'PreferNoSchedule', 'NoExecute'] as const

/** `key=value:Effect`, `key:Effect`, `key`: as `kubectl taint` writes them. */
function parseTolerations(
  text: string,
  reportMistake: (mistake: string) => void
): readonly Toleration[] | undefined {
  const lines = text.split('\n').map((line) => line.trim())
  return lines.flatMap((line, i) => {
    if (line === '') return []
    const match = /^([\w./-]+)(?:=([\w.-]*))?(?::(\w+))?$/.exec(line)
    const effect = EFFECTS.find((known) => known === match?.[3])
    if (!match || (match[3] !== undefined && effect === undefined)) {
      reportMistake(`is not understood in line ${i + 1}`)
      return []
    }
    const [, key = '', value] = match
    const which = value === undefined ? {} : { value }
    const operator = value === undefined ? 'Exists' : 'Equal'
    return [{ key, operator, ...which, ...(effect && { effect }) }]
  })
}

/** Where trials run, and what is to be said of a cluster. */
export const CLUSTER_FIELDS = {
  'run-on': {
    ...choice('docker', 'kubernetes'),
    default: 'docker',
    example: 'kubernetes'
  },
  parallel: { ...wholeNumber(1, 16), example: '4' },
  'push-to': {
    ...matching(
      /^[a-z0-9][a-z0-9.-]*(:\d+)?(\/[a-z0-9]+([._-]+[a-z0-9]+)*)+$/,
      'a repository with its registry, in small letters, without a tag'
    ),
    example: 'ghcr.io/org/name'
  },
  'kubernetes-context': {
    ...matching(/^\S{1,250}$/, 'a context of the kubeconfig'),
    example: 'staging'
  },
  'kubernetes-namespace': { ...OBJECT_NAME, example: 'trials' },
  'kubernetes-node-selector': {
    ...pairs(PAIR_KINDS['kubernetes-node-selector']),
    allowed: 'lines `label=value`, each label once',
    example: 'pool=profiling'
  },
  'kubernetes-tolerations': {
    parse: parseTolerations,
    form: { kind: 'lines' },
    allowed:
      'lines `key=value:Effect`, `key:Effect` or `key`, with `NoSchedule`, `PreferNoSchedule` or `NoExecute`',
    example: 'dedicated=profiling:NoSchedule'
  },
  'kubernetes-service-account': { ...OBJECT_NAME, example: 'service' },
  'kubernetes-image-pull-secret': { ...OBJECT_NAME, example: 'registry' },
  'kubernetes-runtime-class': { ...OBJECT_NAME, example: 'nvidia' },
  'kubernetes-timeout': {
    ...TIMEOUT,
    default: '5m',
    example: '15m'
  }
} as const satisfies Readonly<Record<string, Field<unknown>>>

type ClusterName = keyof typeof CLUSTER_FIELDS
const NAMES = Object.keys(CLUSTER_FIELDS) as readonly ClusterName[]

/**
 * What decides whose credentials are used, and where: all of a cluster, but how
 * many trials and how long.
 */
export const CLUSTER_CREDENTIALS = NAMES.filter(
  (name) => name !== 'parallel' && name !== 'kubernetes-timeout'
)

/** What says nothing on Docker; the timeout has a default, and is always given. */
export const CLUSTER_ONLY = NAMES.filter(
  (name) => name !== 'run-on' && name !== 'kubernetes-timeout'
)
