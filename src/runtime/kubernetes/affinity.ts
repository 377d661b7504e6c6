import { RUN_LABEL } from '../run.ts'

/** Which node a pod may be on. */
export interface Placement {
  readonly runId: string
  /** Undefined: whichever the scheduler takes. */
  readonly node: string | undefined
  /** On no node that has another pod of this run; absent: wherever it may. */
  readonly apart?: boolean
}

/** By the scheduler, which `nodeName` would pass by. Undefined: anywhere. */
export function composeAffinity({
  node,
  apart,
  runId
}: Placement): object | undefined {
  const nodes = { key: 'metadata.name', operator: 'In', values: [node] }
  const others = { matchLabels: { [RUN_LABEL]: runId } }
  if (node === undefined && !apart) return undefined
  return {
    ...(node !== undefined && {
      nodeAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: {
          nodeSelectorTerms: [{ matchFields: [nodes] }]
        }
      }
    }),
    ...(apart && {
      podAntiAffinity: {
        requiredDuringSchedulingIgnoredDuringExecution: [
          { labelSelector: others, topologyKey: 'kubernetes.io/hostname' }
        ]
      }
    })
  }
}
