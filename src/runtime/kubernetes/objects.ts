/** The parts of a cluster's objects that are read, as its API names them. */

export interface Metadata {
  readonly name: string
  readonly uid: string
  readonly deletionTimestamp?: string
}

export interface ContainerState {
  readonly waiting?: { readonly reason?: string; readonly message?: string }
  readonly running?: { readonly startedAt: string }
  readonly terminated?: {
    readonly exitCode: number
    readonly reason?: string
    readonly message?: string
  }
}

export interface ContainerStatus {
  readonly name: string
  readonly imageID?: string
  readonly state?: ContainerState
  readonly resources?: {
    readonly limits?: Readonly<Record<string, string>>
  }
}

export interface Condition {
  readonly type: string
  readonly status: string
  readonly reason?: string
  readonly message?: string
}

export interface Pod {
  readonly metadata: Metadata
  readonly spec: { readonly nodeName?: string }
  readonly status?: {
    readonly phase?: string
    readonly reason?: string
    readonly message?: string
    readonly podIP?: string
    readonly conditions?: readonly Condition[]
    readonly containerStatuses?: readonly ContainerStatus[]
    readonly initContainerStatuses?: readonly ContainerStatus[]
  }
}

export interface Job {
  readonly metadata: Metadata
}

/** What the cluster tells of an object. */
export interface Event {
  readonly reason?: string
  readonly message?: string
  readonly involvedObject: { readonly uid?: string }
}

export interface List<T> {
  readonly metadata: { readonly resourceVersion?: string }
  readonly items: readonly T[]
}

/** One line of a watch. */
export interface Change {
  readonly type: 'ADDED' | 'MODIFIED' | 'DELETED' | 'BOOKMARK' | 'ERROR'
  readonly object: Pod
}

/** The two containers of our pods. */
export const SERVICE = 'service'
export const SAMPLER = 'sampler'

export function statusOf(pod: Pod, name: string): ContainerStatus | undefined {
  const { containerStatuses = [], initContainerStatuses = [] } =
    pod.status ?? {}
  return [...containerStatuses, ...initContainerStatuses].find(
    (status) => status.name === name
  )
}

export function conditionOf(pod: Pod, type: string): Condition | undefined {
  return pod.status?.conditions?.find((condition) => condition.type === type)
}
