import { mkdtemp, open, rm } from 'node:fs/promises'
import { arch, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ExitCause } from '../../measurement/exit.ts'
import { docker } from './cli.ts'
import { type Refusal, explainProgram, parseRefusal } from './program.ts'

/** Of a program, to know what it is. */
const HEAD_BYTES = 256

/**
 * Why a container's command could not be executed, by what the engine says of
 * it and by the file itself; undefined when that is not what happened.
 */
export async function explainExec(
  id: string,
  said: string
): Promise<ExitCause | undefined> {
  const refusal = parseRefusal(said)
  if (!refusal) return undefined
  return explainProgram(refusal, await readHead(id, refusal), arch())
}

/** The first bytes of the program; undefined when it is not there. */
async function readHead(
  id: string,
  { path }: Refusal
): Promise<Buffer | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'profile-inference-exec-'))
  try {
    const copy = join(folder, 'program')
    const copied = await docker(['cp', '--follow-link', `${id}:${path}`, copy])
    if (copied.code !== 0) return undefined
    await using file = await open(copy)
    const head = Buffer.alloc(HEAD_BYTES)
    const { bytesRead } = await file.read(head)
    return head.subarray(0, bytesRead)
  } catch {
    return undefined
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
