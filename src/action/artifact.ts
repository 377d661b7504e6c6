import { setTimeout as sleep } from 'node:timers/promises'
import { artifactUrl } from './links.ts'

/** An upload may not hold up the job; the files stay on disk anyway. */
const DEADLINE_MS = 60_000

export interface Artifact {
  readonly id: string
  readonly url: string
}

export interface ArtifactPlan {
  readonly name: string
  /** Absolute paths below `directory`. */
  readonly paths: readonly string[]
  readonly directory: string
  readonly retentionDays: number | undefined
  /** A run that is being cancelled has only seconds left. */
  readonly deadlineMs?: number
}

/** Uploads one artifact; the sentence that comes instead says why not. */
export async function uploadArtifact(
  plan: ArtifactPlan
): Promise<Artifact | string> {
  if (!process.env['ACTIONS_RUNTIME_TOKEN'])
    return 'There is no ACTIONS_RUNTIME_TOKEN here.'
  const deadlineMs = plan.deadlineMs ?? DEADLINE_MS
  const late = `It took longer than ${deadlineMs / 1000} s.`
  try {
    return await Promise.race([
      upload(plan),
      sleep(deadlineMs, late, { ref: false })
    ])
  } catch (thrown) {
    return (thrown as Error).message
  }
}

/** 7 MB of code, loaded only by who uploads. */
async function upload(plan: ArtifactPlan): Promise<Artifact | string> {
  const { DefaultArtifactClient } = await import('@actions/artifact')
  const { id } = await new DefaultArtifactClient().uploadArtifact(
    plan.name,
    [...plan.paths],
    plan.directory,
    plan.retentionDays === undefined
      ? {}
      : { retentionDays: plan.retentionDays }
  )
  return id === undefined
    ? 'The artifact service gave it no id.'
    : { id: String(id), url: artifactUrl(id) }
}
