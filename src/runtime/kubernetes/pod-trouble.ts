import type { ProfileError } from '../../foundation/errors.ts'
import {
  clusterPullFailed,
  clusterRefused,
  podNotStarted,
  unschedulable,
  wrongPlatform
} from './cluster-errors.ts'
import {
  type Event,
  type Pod,
  SAMPLER,
  SERVICE,
  conditionOf,
  statusOf
} from './objects.ts'

/** What is known of a pod that has not started, and since when. */
export interface Pending {
  /** Undefined: the Job has made none yet. */
  readonly pod: Pod | undefined
  /** Of the Job and of its pod. */
  readonly events: readonly Event[]
  readonly waitedMs: number
}

/** No node has room now; one may be free in a moment. */
const ROOM_MS = 10_000

/** Why a pod will never start; undefined: it may. */
export function findTrouble(pending: Pending): ProfileError | undefined {
  const { pod, events } = pending
  const refused = events.find(({ reason }) => reason === 'FailedCreate')
  if (!pod)
    return refused && clusterRefused('create pods', refused.message ?? '')
  return findRoomTrouble(pod, pending) ?? findContainerTrouble(pod)
}

function findRoomTrouble(
  pod: Pod,
  { events, waitedMs }: Pending
): ProfileError | undefined {
  const words = unschedulableWords(pod)
  if (words === undefined || waitedMs < ROOM_MS) return undefined
  // A node is on its way: then `kubernetes-timeout` says how long it may take.
  const grows = events.some(({ reason }) => reason === 'TriggeredScaleUp')
  return grows ? undefined : unschedulable(words)
}

/** The scheduler's words; undefined: it found a node, or has not looked yet. */
export function unschedulableWords(pod: Pod): string | undefined {
  const scheduled = conditionOf(pod, 'PodScheduled')
  return scheduled?.status === 'False' ? (scheduled.message ?? '') : undefined
}

function findContainerTrouble(pod: Pod): ProfileError | undefined {
  for (const name of [SAMPLER, SERVICE]) {
    const { waiting, terminated } = statusOf(pod, name)?.state ?? {}
    const { reason = '', message = '' } = waiting ?? terminated ?? {}
    if (/exec format error|no match for platform/.test(message))
      return wrongPlatform(message)
    switch (reason) {
      case 'ImagePullBackOff':
      case 'InvalidImageName':
      case 'ErrImageNeverPull':
        return clusterPullFailed(message)
      case 'CreateContainerConfigError':
        return /runAsNonRoot|non-root|non-numeric/.test(message)
          ? clusterRefused(
              'run the image as its user',
              `PodSecurity: ${message}`
            )
          : clusterRefused('create the container', message)
      case 'CreateContainerError':
      case 'RunContainerError':
      case 'StartError':
        return podNotStarted(message)
    }
  }
  return undefined
}

/** What somebody else did to a pod of ours; undefined: nothing until now. */
export function describeAct(pod: Pod): string | undefined {
  const disruption = conditionOf(pod, 'DisruptionTarget')
  if (disruption?.status === 'True')
    return `it was ended by the cluster (${disruption.reason}): ${disruption.message ?? ''}`
  const { reason, message = '', phase } = pod.status ?? {}
  if (reason === 'Evicted') return `it was evicted: ${message}`
  if (reason === 'DeadlineExceeded')
    return 'its deadline came, since nobody moved it on'
  if (phase === 'Unknown') return 'its node is lost'
  return pod.metadata.deletionTimestamp === undefined
    ? undefined
    : 'it was deleted (kubectl delete, a drained node)'
}
