import { setTimeout as sleep } from 'node:timers/promises'
import { type Run, RUN_LABEL } from '../run.ts'
import { docker } from './cli.ts'
import {
  type ContainerEvent,
  describeAct,
  parseEvent
} from './container-event.ts'

/** How long the news of a container's death may take, ms. */
const NEWS_MS = 2000

/** A container that somebody else ran meanwhile. */
export type Stranger = Pick<ContainerEvent, 'id' | 'name' | 'image'>

/** What became known of one container of ours. */
export interface Watched {
  /** Settles with what somebody else did to it; never rejects. */
  readonly meddled: Promise<string>
  /** The same until now. After an exit, its reason is waited for. */
  look(exited: boolean): Promise<string | undefined>
  /** The next change of limits, the next pause, is our own. */
  allow(action: 'update' | 'pause'): void
  /** What comes now is our own doing. */
  release(): void
}

/**
 * Listens to the engine: who acts on our containers, and who starts others.
 * Codes tell neither: `docker kill` looks like a death for memory (137), and
 * `docker pause` like a slow service. An engine that tells nothing is believed.
 */
export class EventWatch {
  /** Started by others since we listen, not yet taken. */
  readonly strangers: Stranger[] = []
  private readonly runId: string
  private readonly own = new Map<string, OwnContainer>()

  constructor(run: Pick<Run, 'id'>) {
    this.runId = run.id
    // The engine still knows what happened while the client started.
    const since = String(Math.floor(Date.now() / 1000) - 1)
    void docker(
      [
        ...['events', '--since', since, '--filter', 'type=container'],
        ...['--format', '{{json .}}']
      ],
      { bound: 'watch', onLine: (line) => this.note(line), kept: 0 }
    ).catch(() => undefined)
  }

  follow(id: string): Watched {
    const own = new OwnContainer()
    this.own.set(id, own)
    return {
      meddled: own.meddled.promise,
      look: (exited) => own.look(exited),
      allow: (action) => void own.allowed[action]++,
      release: () => void this.own.delete(id)
    }
  }

  private note(line: string): void {
    const event = parseEvent(line)
    if (!event) return
    this.own.get(event.id)?.note(event)
    const isOurs = event.labels[RUN_LABEL] === this.runId
    if (event.action === 'start' && !isOurs) this.strangers.push(event)
  }
}

class OwnContainer {
  readonly meddled = Promise.withResolvers<string>()
  /** Our own that are still to come. */
  readonly allowed = { update: 0, pause: 0 }
  private act: string | undefined
  private readonly died = Promise.withResolvers<void>()

  note(event: ContainerEvent): void {
    if (event.action === 'die') this.died.resolve()
    const { action } = event
    const isOurs = action === 'update' || action === 'pause'
    if (isOurs && this.allowed[action]-- > 0) return
    const act = describeAct(event)
    if (act === undefined) return
    this.act ??= act
    this.meddled.resolve(this.act)
  }

  async look(exited: boolean): Promise<string | undefined> {
    // A `kill` comes before its `die`.
    if (exited) await Promise.race([this.died.promise, sleep(NEWS_MS)])
    return this.act
  }
}
