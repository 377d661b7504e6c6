import type { Finding } from '../../foundation/finding.ts'
import {
  formatBytes,
  formatMillicores,
  formatMs
} from '../../foundation/units.ts'
import { machineClass } from '../../measurement/machine.ts'
import type { Size } from '../../measurement/measurement.ts'
import type { Look } from './look.ts'

export interface SeenCluster {
  readonly seen: Look
  /** For one pod, on that node. */
  readonly room: Size
  readonly liveLimits: boolean
  /** Of one class, one for each trial that runs at once; one: for all. */
  readonly nodes: readonly string[]
  /** Why there are no more, where more were asked for: parts of a sentence. */
  readonly refused: readonly string[]
}

/** What numbers from this cluster mean, and what can't be done there. */
export function describeCluster(cluster: SeenCluster): Finding[] {
  return [
    describeNode(cluster),
    ...describeFewNodes(cluster),
    describeWay(cluster.seen)
  ]
}

function describeFewNodes({ nodes, refused }: SeenCluster): Finding[] {
  if (refused.length === 0) return []
  const asked = nodes.length + refused.length
  const why = [...new Set(refused)].join('; ')
  return [
    {
      code: 'kubernetes-few-nodes',
      severity: 'warning',
      message: `\`parallel\` asks for ${asked} nodes of one class, and there ${nodes.length === 1 ? 'was 1' : `were ${nodes.length}`}: ${why}. So many trials ran at once, and the search took longer.`,
      remedy:
        'Name a pool of equal nodes with `kubernetes-node-selector`, with as many of them free, or ask for fewer.'
    }
  ]
}

/**
 * A name means what was there first: nodes keep an image that was built again.
 *
 * @param here the engine's id; of one that is run by its digest nothing is to
 *   be compared
 */
export function findOtherImage(here: string, there: string): Finding[] {
  const isId = /^sha256:[0-9a-f]{64}$/
  if (!isId.test(there) || !isId.test(here) || here === there) return []
  return [
    {
      code: 'image-differs',
      severity: 'warning',
      message: `The node has another image under this name: ${there.slice(7, 19)}, and here it is ${here.slice(7, 19)}. The trials ran the node's.`,
      remedy:
        'Push it to a registry and name it by its digest, or give the cluster the new one.'
    }
  ]
}

function describeNode(cluster: SeenCluster): Finding {
  const { seen, room, liveLimits, nodes } = cluster
  const { facts } = seen
  const where =
    nodes.length === 1
      ? `the node ${seen.node}: a pod`
      : `the nodes ${nodes.join(', ')}, each alone there, all of one class (${machineClass(facts)}): a pod`
  const all = `${formatMillicores(facts.cores * 1000)} and ${formatBytes(facts.memoryBytes)}`
  const free = `${formatMillicores(room.cpuMillicores)} and ${formatBytes(room.memoryBytes)}`
  const swap =
    facts.swapBytes > 0 ? ' It has swap, which pods may be allowed.' : ''
  const group =
    facts.cgroupVersion === 2
      ? ' One process killed for memory takes its whole container along there (`memory.oom.group`).'
      : ''
  const resize = liveLimits
    ? ''
    : ' Limits of running pods cannot be changed: CPU is tried on fresh ones.'
  return {
    code: 'kubernetes-node',
    severity: 'note',
    message: `All trials ran on ${where} could have ${free} of its ${all}. Its file pages could not be dropped before a trial, so a size holds where they are in memory already; the service is not process 1 of its pod.${group}${swap}${resize}`,
    remedy:
      'Other pods of the node disturb a measurement: choose a quiet one with `kubernetes-node-selector`.'
  }
}

function describeWay({ floor }: Look): Finding {
  const cost = `an answer of nothing took ${formatMs(floor.p50Ms)} in the median, one of 8 MiB came at ${formatBytes(floor.bytesPerSecond)} a second`
  return floor.way === 'address'
    ? {
        code: 'pod-address',
        severity: 'note',
        message: `Pods were reached at their own address: ${cost}.`,
        remedy: 'Nothing is to be done.'
      }
    : {
        code: 'pod-tunnel',
        severity: 'warning',
        message: `Pods were reached through the API server: ${cost}. Latencies hold that, limits on them below twice it are not judged, and no faster load was possible.`,
        remedy:
          'For latencies run the job inside the cluster (a self-hosted runner there), where pods have addresses.'
      }
}
