import { setTimeout as sleep } from 'node:timers/promises'
import { type Run, RUN_LABEL } from '../run.ts'
import type { Finding } from '../../foundation/finding.ts'
import { docker } from './cli.ts'
import {
  type ContainerEvent,
  describeAct,
  parseEvent
} from './container-event.ts'

const NS_PER_S = 1e9
/** How long the news of a container's death may take, ms. */
const NEWS_MS = 2000

/** So often an end of the engine's news is followed by a new question. */
const TRIES = 10
/** An engine that is started anew answers after so long, ms. */
const PAUSE_MS = 1000

const DEAF: Finding = {
  code: 'acts-unseen',
  severity: 'note',
  message:
    'Docker stopped telling what happens to containers, so that an act of somebody else on ours (`docker kill`) would not have been seen, nor a container that was started beside them.',
  remedy: 'See whether the engine was restarted meanwhile, and run it again.'
}

/** What is heard of whoever watches. */
interface Listening {
  /** Called when nothing more will be heard. */
  readonly onDeaf?: (finding: Finding) => void
  /** Before the engine is asked again, ms. */
  readonly pauseMs?: number
}

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
 * `docker pause` like a slow service. An engine that tells nothing is believed,
 * one that stops telling is asked again, from where it stopped.
 */
export class EventWatch {
  /** Started by others since we listen, not yet taken. */
  readonly strangers: Stranger[] = []
  private readonly runId: string
  private readonly own = new Map<string, OwnContainer>()
  /** Of the last event. The engine still knows what was while its client started. */
  private lastNs = (Math.floor(Date.now() / 1000) - 1) * NS_PER_S

  constructor(run: Pick<Run, 'id'>, listening: Listening = {}) {
    this.runId = run.id
    void this.listen(listening).catch(() => undefined)
  }

  private async listen({
    onDeaf,
    pauseMs = PAUSE_MS
  }: Listening): Promise<void> {
    for (let tries = 0; tries < TRIES; tries++) {
      if (tries > 0) await sleep(pauseMs, undefined, { ref: false })
      const since = Math.floor(this.lastNs / NS_PER_S)
      await docker(
        [
          'events',
          `--since=${since}`,
          '--filter=type=container',
          '--format={{json .}}'
        ],
        { bound: 'watch', onLine: (line) => this.note(line), kept: 0 }
      )
    }
    onDeaf?.(DEAF)
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
    // Of the second in which it stopped, all is told once more.
    if (!event || event.atNs <= this.lastNs) return
    if (event.atNs > 0) this.lastNs = event.atNs
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
