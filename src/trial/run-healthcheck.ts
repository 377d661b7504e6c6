import type { HealthcheckRun } from '../measurement/after-load.ts'
import type { Ending } from '../measurement/measurement.ts'
import type { Healthcheck } from '../runtime/image.ts'
import type { Service } from '../runtime/service.ts'

/** An engine gives up a check by its timeout, and a client takes its time. */
const CLIENT_MS = 5000

/**
 * Runs the image's HEALTHCHECK inside, and sends rows until it has ended: in
 * production the two meet by chance, and here on purpose.
 */
export async function runHealthcheck(
  service: Service,
  { command, timeoutMs }: Healthcheck,
  {
    send,
    signal
  }: { readonly send: () => Promise<Ending>; readonly signal: AbortSignal }
): Promise<{
  readonly healthcheck: HealthcheckRun
  readonly ending: Ending
}> {
  const startMs = performance.now()
  let ended = false
  const within = { mostMs: timeoutMs + CLIENT_MS, signal }
  const check = service.execute!(command, within).finally(() => (ended = true))
  let ending: Ending
  do ending = await send()
  while (!ended && ending.kind === 'completed')
  const exitCode = await check
  const ms = performance.now() - startMs
  return {
    healthcheck: { ms, ...(exitCode !== undefined && { exitCode }) },
    ending
  }
}
