import { parseObject } from '../../foundation/json.ts'

/** What the engine tells of a container, anybody's. */
export interface ContainerEvent {
  readonly id: string
  readonly name: string
  /** As whoever started it named it. */
  readonly image: string
  readonly labels: Readonly<Record<string, string>>
  /** `start`, `die`, `kill`, `update` … */
  readonly action: string
  /** Sent by `docker kill` and `docker stop`. */
  readonly signal: string | undefined
  /** Since 1970, to some 100 ns; NaN: it was not told. */
  readonly atNs: number
}

interface EngineEvent {
  readonly Action?: string
  readonly timeNano?: number
  readonly Actor?: {
    readonly ID?: string
    readonly Attributes?: Readonly<Record<string, string>>
  }
}

/** A line of `docker events --format '{{json .}}'`; undefined: nothing for us. */
export function parseEvent(line: string): ContainerEvent | undefined {
  const told = parseObject<EngineEvent>(line) ?? {}
  const { Action: action, Actor: actor, timeNano: atNs = NaN } = told
  if (!action || !actor?.ID) return undefined
  const labels = actor.Attributes ?? {}
  const { name = actor.ID.slice(0, 12), image = '', signal } = labels
  return { id: actor.ID, name, image, labels, action, signal, atNs }
}

/**
 * What somebody did to a container by the engine; undefined: nothing that
 * changes how it runs. `die` and `oom` happen to it by themselves, and a health
 * check is seen as `exec_start`.
 */
export function describeAct(event: ContainerEvent): string | undefined {
  switch (event.action) {
    case 'kill':
      return `it was sent signal ${event.signal ?? 'KILL'} (docker kill or docker stop)`
    case 'pause':
      return 'it was paused (docker pause)'
    case 'update':
      return 'its limits were changed (docker update)'
    case 'restart':
      return 'it was restarted (docker restart)'
    case 'destroy':
      return 'it was removed (docker rm)'
    case 'commit':
      return 'it was paused to make an image of it (docker commit)'
    case 'checkpoint':
      return 'it was stopped at a checkpoint (docker checkpoint)'
    default:
      return undefined
  }
}
