import { Client } from 'undici'

/** What the way to a pod costs, with a server that does nothing. */
export interface Floor {
  /** Half of the answers came within this, one after the other: ms. */
  readonly p50Ms: number
  /** Of one answer of 8 MiB. */
  readonly bytesPerSecond: number
}

const QUESTIONS = 100
const QUESTION_MS = 10_000

export async function measureFloor(origin: string): Promise<Floor> {
  const client = new Client(origin)
  const ask = async (path: string): Promise<{ ms: number; bytes: number }> => {
    const signal = AbortSignal.timeout(QUESTION_MS)
    const beganMs = performance.now()
    const { body } = await client.request({ method: 'GET', path, signal })
    const { byteLength: bytes } = await body.arrayBuffer()
    return { ms: performance.now() - beganMs, bytes }
  }
  try {
    const times: number[] = []
    for (let i = 0; i < QUESTIONS; i++) times.push((await ask('/')).ms)
    const { ms, bytes } = await ask('/bulk')
    times.sort((a, b) => a - b)
    return { p50Ms: times[QUESTIONS / 2]!, bytesPerSecond: (bytes / ms) * 1000 }
  } finally {
    await client.destroy()
  }
}

/** Whether it is our own pod that answers there, and nobody's else. */
export async function answersWith(
  origin: string,
  token: string
): Promise<boolean> {
  try {
    const signal = AbortSignal.timeout(1000)
    const answer = await fetch(origin, { signal, redirect: 'error' })
    return (await answer.text()) === token
  } catch {
    return false
  }
}
