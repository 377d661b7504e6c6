import { setTimeout as sleep } from 'node:timers/promises'
import { ProfileError } from '../../foundation/errors.ts'
import type { Exit } from '../../measurement/exit.ts'
import { UnseenKill, disturbed } from '../disturbance.ts'
import { KILL_REMEDY, describeKill, readOomKills } from '../outside-kill.ts'
import { docker, findLoss } from './cli.ts'
import { type ContainerState, inspectContainer } from './container-state.ts'
import { readLog } from './container-log.ts'
import type { ContainerPlan } from './create-arguments.ts'
import type { Watched } from './event-watch.ts'
import { explainExec } from './explain-exec.ts'

/** Lines of a log in which the engine says that it could not execute. */
const LAST_WORDS = 3
/** Of one that was killed, which may have done it itself. */
const LOG_LINES = 50
/** Before the engine is asked again how a container does, ms. */
const PAUSE_MS = 1000

/** A container, and how it was when it had been started. */
export interface Started {
  readonly id: string
  readonly plan: ContainerPlan
  readonly state: ContainerState
  readonly watched: Watched
  /** Of our machine, before it was started; NaN: it runs on another. */
  readonly oomKills: number
}

/** Sees how a container comes to its end: by itself, or by somebody's act. */
export class ContainerEnd {
  /** Pending where nobody can tell: `interrupted` says why. Never rejects. */
  readonly exited: Promise<Exit>
  readonly interrupted: Promise<ProfileError>
  private readonly started: Started
  private readonly waiting = new AbortController()
  private readonly lost = Promise.withResolvers<ProfileError>()
  private hasExited = false
  /** Who killed it, if it was not by the engine. */
  private killed: string | undefined

  constructor(started: Started) {
    this.started = started
    const meddled = started.watched.meddled.then(disturbed)
    this.interrupted = Promise.race([meddled, this.lost.promise])
    this.exited = this.waitForExit()
  }

  /** What comes now is our own doing. */
  release(): void {
    this.started.watched.release()
    this.waiting.abort()
  }

  /** Why the trial until now may say nothing; in a cancelled run nobody asks. */
  async findInterruption(): Promise<ProfileError | undefined> {
    try {
      return await this.look()
    } catch (thrown) {
      return thrown instanceof ProfileError ? thrown : undefined
    }
  }

  private async look(): Promise<ProfileError | undefined> {
    const { id, plan, state, watched } = this.started
    const now = await inspectContainer(id, plan)
    const act = await watched.look(this.hasExited)
    if (act !== undefined) return disturbed(act)
    if (!now) return (await findLoss()) ?? disturbed('it was removed')
    if (now.isPaused) return disturbed('it was paused')
    if (this.killed !== undefined)
      return new UnseenKill(this.killed, {
        remedy: KILL_REMEDY,
        log: await readLog(id, LOG_LINES)
      })
    if (now.startedAt !== state.startedAt) return disturbed('it was restarted')
    return now.memoryBytes === state.memoryBytes
      ? undefined
      : disturbed('its limits were changed')
  }

  private async waitForExit(): Promise<Exit> {
    const { signal } = this.waiting
    while (!signal.aborted) {
      const exit = await this.askForExit().catch(() => undefined)
      if (exit) return this.note(exit)
      // A cancelled run asks nobody.
      const loss = await findLoss().catch(() => undefined)
      if (loss) this.lost.resolve(loss)
      if (loss) break
      await sleep(PAUSE_MS, undefined, { ref: false })
    }
    return Promise.withResolvers<Exit>().promise
  }

  private note(exit: Exit): Exit {
    const before = this.started.oomKills
    this.killed = describeKill(exit, { before, after: readOomKills() })
    this.hasExited = true
    return exit
  }

  /** Undefined: it could not be waited for, and it runs still as it seems. */
  private async askForExit(): Promise<Exit | undefined> {
    const { id, plan } = this.started
    const { signal } = this.waiting
    const wait = await docker(['wait', id], { bound: 'watch', signal })
    if (signal.aborted) return undefined
    const state = await inspectContainer(id, plan)
    if (state) return state.pid === 0 ? this.explain(state.exit) : undefined
    // Removed by somebody else, as will be seen.
    const code = Number.parseInt(wait.stdout, 10)
    return wait.code === 0 ? { code: code || 0, oomKilled: false } : undefined
  }

  /** Why it could not be executed, if that is what happened. */
  private async explain(exit: Exit): Promise<Exit> {
    if (exit.code === 0 || exit.oomKilled) return exit
    const { id } = this.started
    const why = await explainExec(id, await readLog(id, LAST_WORDS))
    return why ? { ...exit, why } : exit
  }
}
