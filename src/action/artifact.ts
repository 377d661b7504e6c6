import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Deadline, inTime } from './deadline.ts'
import { artifactUrl } from './links.ts'

/** An upload may not hold up the job; the files stay on disk anyway. */
const DEADLINE_MS = 60_000

export interface Artifact {
  readonly id: string
  readonly url: string
}

export interface ArtifactPlan extends Deadline {
  readonly name: string
  /** Absolute paths below `directory`. */
  readonly paths: readonly string[]
  readonly directory: string
  readonly retentionDays: number | undefined
  /** The one file as it is, for a browser to open; not in a zip. */
  readonly unpacked?: boolean
}

/** Uploads one artifact; the sentence that comes instead says why not. */
export async function uploadArtifact(
  plan: ArtifactPlan
): Promise<Artifact | string> {
  if (!process.env['ACTIONS_RUNTIME_TOKEN'])
    return 'There is no ACTIONS_RUNTIME_TOKEN here.'
  try {
    return await inTime(upload(plan), { deadlineMs: DEADLINE_MS, ...plan })
  } catch (thrown) {
    return (thrown as Error).message
  }
}

/**
 * Uploads one file that GitHub shows when it is clicked. Such an artifact is
 * called as its file is, and each of a run has a name of its own.
 */
export async function uploadPage(
  path: string,
  plan: Omit<ArtifactPlan, 'paths' | 'directory' | 'unpacked'>
): Promise<Artifact | string> {
  let directory: string | undefined
  try {
    directory = mkdtempSync(join(tmpdir(), 'profile-inference-page-'))
    const named = join(directory, `${plan.name}.html`)
    copyFileSync(path, named)
    return await uploadArtifact({
      ...plan,
      paths: [named],
      directory,
      unpacked: true
    })
  } catch (thrown) {
    return (thrown as Error).message
  } finally {
    if (directory) rmSync(directory, { recursive: true, force: true })
  }
}

/** 7 MB of code, loaded only by who uploads. */
async function upload(plan: ArtifactPlan): Promise<Artifact | string> {
  const { DefaultArtifactClient } = await import('@actions/artifact')
  const { retentionDays, unpacked = false } = plan
  const { id } = await new DefaultArtifactClient().uploadArtifact(
    plan.name,
    [...plan.paths],
    plan.directory,
    {
      skipArchive: unpacked,
      ...(retentionDays !== undefined && { retentionDays })
    }
  )
  return id === undefined
    ? 'The artifact service gave it no id.'
    : { id: String(id), url: artifactUrl(id) }
}
