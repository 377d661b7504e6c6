import { Client } from 'undici'
import type { Floor } from '../../measurement/machine.ts'

const QUESTIONS = 100
const QUESTION_MS = 10_000

/** What a way costs, asked one question after the other. */
export async function measureFloor(
  origin: string,
  way: Floor['way']
): Promise<Floor> {
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
    const p50Ms = times[QUESTIONS / 2]!
    return { way, p50Ms, bytesPerSecond: (bytes / ms) * 1000 }
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
