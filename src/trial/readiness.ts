import { setTimeout as sleep } from 'node:timers/promises'
import { Agent, errors, request } from 'undici'
import type { Service } from '../runtime/service.ts'

/** Between two attempts. */
const PAUSE_MS = 25
/** How long one attempt may hang before the next is made. */
const ATTEMPT_MS = 10_000
/** Nobody listens, or a proxy that found nobody has closed. */
const REFUSED = ['ECONNREFUSED', 'ECONNRESET', 'UND_ERR_SOCKET']
/** How often, and how often in a row, a port on loopback only is looked for. */
const LOOK_EVERY_MS = 1000
const LOOKS_IN_A_ROW = 3

/** What is asked of a service that starts. */
type Asked = Pick<Service, 'origin' | 'explainNoAnswer'>

export interface ReadinessPlan {
  readonly path: string
  readonly timeoutMs: number
  /** Ends the wait: the service died, or the run was cancelled. */
  readonly signal: AbortSignal
}

export type Readiness =
  | { readonly kind: 'ready' }
  | { readonly kind: 'ended' }
  | { readonly kind: 'not-ready'; readonly reason: string }

/**
 * Waits for an HTTP answer below 500. A TCP connection is no sign of
 * readiness: Docker's port proxy accepts before anything listens.
 */
export async function waitUntilReady(
  service: Asked,
  plan: ReadinessPlan
): Promise<Readiness> {
  const agent = new Agent({ connections: 1, pipelining: 0 })
  try {
    return await attemptUntilReady(service, { ...plan, agent })
  } finally {
    await agent.destroy()
  }
}

async function attemptUntilReady(
  service: Asked,
  plan: ReadinessPlan & { readonly agent: Agent }
): Promise<Readiness> {
  const deadline = performance.now() + plan.timeoutMs
  const watch = new NoAnswerWatch(service)
  let last: Came = 'no-answer'
  for (;;) {
    if (plan.signal.aborted) return { kind: 'ended' }
    const leftMs = deadline - performance.now()
    if (leftMs <= 0) return notReady(service, plan, last)
    const attempt = AbortSignal.timeout(Math.ceil(Math.min(ATTEMPT_MS, leftMs)))
    const signal = AbortSignal.any([plan.signal, attempt])
    const { agent } = plan
    const came = await ask(service.origin + plan.path, { agent, signal })
    if (came === 'ready') return { kind: 'ready' }
    // One that the deadline cut off hides no answer before it.
    if (came !== 'no-answer' || last === 'refused') last = came
    const unreachable = await watch.look(came)
    if (unreachable) return { kind: 'not-ready', reason: unreachable }
    await sleep(PAUSE_MS)
  }
}

/** What an attempt came to. */
type Came =
  'ready' | 'refused' | 'no-answer' | 'no-http' | { readonly status: number }

async function ask(
  url: string,
  by: { agent: Agent; signal: AbortSignal }
): Promise<Came> {
  try {
    const { agent: dispatcher, signal } = by
    const answer = await request(url, { dispatcher, signal })
    const { statusCode: status, body } = answer
    // Some never end, as streams of events do not.
    if (status < 500) body.on('error', () => undefined).destroy()
    else await body.dump().catch(() => undefined)
    return status < 500 ? 'ready' : { status }
  } catch (error) {
    if (error instanceof errors.HTTPParserError) return 'no-http'
    const { code } = error as NodeJS.ErrnoException
    return REFUSED.includes(code ?? '') ? 'refused' : 'no-answer'
  }
}

async function notReady(
  service: Asked,
  plan: ReadinessPlan,
  last: Came
): Promise<Readiness> {
  const seconds = Number((plan.timeoutMs / 1000).toFixed(1))
  const why = await explainNotReady(service, plan, last)
  return {
    kind: 'not-ready',
    reason: `It was not ready within ${seconds} s: ${why}`
  }
}

async function explainNotReady(
  service: Asked,
  { path }: ReadinessPlan,
  last: Came
): Promise<string> {
  if (typeof last === 'object')
    return `the last answer from ${path} had status ${last.status}, and below 500 is ready.`
  if (last === 'no-http')
    return 'what answered was no HTTP/1.1, as of a service that speaks HTTPS, HTTP/2 or gRPC only.'
  const { unreachable, sentence } = await service.explainNoAnswer()
  const why =
    unreachable === 'if-refused' && last !== 'refused'
      ? 'It took connections and gave no HTTP answer below 500.'
      : sentence
  return `no HTTP answer below 500 from ${path}. ${why}`
}

/** Sees early that a service can never be reached from outside. */
class NoAnswerWatch {
  private readonly service: Asked
  private lookedMs = performance.now()
  private unreachableLooks = 0

  constructor(service: Asked) {
    this.service = service
  }

  /** The sentence about it, once it was so several times in a row. */
  async look(came: Came): Promise<string | undefined> {
    if (performance.now() - this.lookedMs < LOOK_EVERY_MS) return undefined
    this.lookedMs = performance.now()
    const { unreachable, sentence } = await this.service.explainNoAnswer()
    const isSo = unreachable === 'if-refused' ? came === 'refused' : unreachable
    this.unreachableLooks = isSo ? this.unreachableLooks + 1 : 0
    return this.unreachableLooks >= LOOKS_IN_A_ROW ? sentence : undefined
  }
}
