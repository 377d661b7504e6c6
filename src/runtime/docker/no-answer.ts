import { readFile } from 'node:fs/promises'
import { explainListeners, parseListeners } from '../listening.ts'
import type { NoAnswer } from '../service.ts'

interface Asked {
  readonly isLocal: boolean
  readonly state: { readonly pid: number }
  readonly plan: { readonly port: number }
}

/** Where a container listens, when nothing answers where it should. */
export async function explainNoAnswer({
  isLocal,
  state,
  plan
}: Asked): Promise<NoAnswer> {
  // Of a container that another machine or job container runs, the process
  // with this number is somebody else's.
  if (!isLocal)
    return {
      unreachable: false,
      sentence: 'Which ports it listens on cannot be seen from here.'
    }
  const texts = ['tcp', 'tcp6'].map((file) =>
    readFile(`/proc/${state.pid}/net/${file}`, 'utf8').catch(() => '')
  )
  const listeners = (await Promise.all(texts)).flatMap(parseListeners)
  return explainListeners(listeners, plan.port)
}
