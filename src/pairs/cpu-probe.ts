/** The same work each time: some 2 ms of one core. */
const ROUNDS = 400_000
/** Not looked up in each round: in a test's own realm that is what took time. */
const { imul } = Math

/**
 * How long the same work takes right now, ms: what the machine gives us, beside
 * what the services take. The best of three, for one may be interrupted.
 */
export function probeCpu(): number {
  const times = [1, 2, 3].map(() => {
    const startMs = performance.now()
    let value = 1
    for (let i = 0; i < ROUNDS; i++) value = imul(value, 48_271) + i
    // So that it is not left out.
    return performance.now() - startMs + (value === 0.5 ? 1 : 0)
  })
  return Math.min(...times)
}
