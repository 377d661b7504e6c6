import { type Mask, createMask } from '../foundation/mask.ts'
import { parseObject } from '../foundation/json.ts'
import type { RegistryInputs } from '../inputs/model-version.ts'
import { readCredentials } from './credentials.ts'

/** For all calls together: a registry may not hold up the job. */
const DEADLINE_MS = 20_000
/** Of an answer: an error and its stack, or a model version. */
const MAX_CHARACTERS = 1_000_000
/** Of what the registry says. */
const SHOWN = 200

/**
 * Stores tags on a model version in an MLflow registry, over its REST API, with
 * the credentials that MLflow's own clients read. Throws an error whose message
 * tells what the registry did, to follow its name: `answered 404: …`.
 */
export async function tagModelVersion(
  { trackingUri, model }: RegistryInputs,
  tags: Readonly<Record<string, string>>,
  deadlineMs = DEADLINE_MS
): Promise<void> {
  const { authorization, secrets } = readCredentials()
  const registry: Registry = {
    mask: createMask(secrets),
    api: `${trackingUri.replace(/\/+$/, '')}/api/2.0/mlflow`,
    init: {
      headers: {
        'content-type': 'application/json',
        ...(authorization && { authorization })
      },
      // A password must not follow to another host.
      redirect: 'manual',
      signal: AbortSignal.timeout(deadlineMs)
    }
  }
  const { name } = model
  const version =
    'version' in model
      ? model.version
      : await findVersion(registry, name, model.alias)
  for (const [key, value] of Object.entries(tags))
    await call(registry, 'model-versions/set-tag', {
      method: 'POST',
      body: JSON.stringify({ name, version, key, value })
    })
}

interface Registry {
  readonly mask: Mask
  readonly api: string
  /** What all calls have in common. */
  readonly init: RequestInit
}

async function findVersion(
  registry: Registry,
  name: string,
  alias: string
): Promise<string> {
  const query = new URLSearchParams({ name, alias }).toString()
  const answer = (await call(registry, `registered-models/alias?${query}`)) as {
    readonly model_version?: { readonly version?: string }
  }
  const version = answer.model_version?.version
  if (!version) throw new Error(`answered no version for the alias ${alias}`)
  return version
}

async function call(
  { api, init, mask }: Registry,
  method: string,
  post: RequestInit = {}
): Promise<object> {
  const { ok, status, text } = await send(`${api}/${method}`, {
    ...init,
    ...post
  })
  const answer = parseObject(text)
  if (ok && answer) return answer
  const why = explainAnswer(status, answer)
  throw new Error(mask(`answered ${status}${why}`, SHOWN))
}

async function send(
  url: string,
  init: RequestInit
): Promise<{ ok: boolean; status: number; text: string }> {
  try {
    const answer = await fetch(url, init)
    const { ok, status } = answer
    return { ok, status, text: await readText(answer) }
  } catch (thrown) {
    throw new Error(describeSilence(thrown as Error), { cause: thrown })
  }
}

/** So much that it is no answer of a registry is not read to its end. */
async function readText({ body }: Response): Promise<string> {
  let text = ''
  for await (const piece of body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += piece
    if (text.length > MAX_CHARACTERS) break
  }
  return text
}

function describeSilence({ name, message, cause }: Error): string {
  if (name === 'TimeoutError') return 'did not answer in time'
  const { message: reason, code } = (cause ?? {}) as NodeJS.ErrnoException
  // A host with several addresses fails with a code and no message.
  return `could not be reached (${reason || code || message})`
}

function explainAnswer(status: number, answer: object | undefined): string {
  if (status === 401 || status === 403)
    return ', which asks for MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, or MLFLOW_TRACKING_TOKEN, in `env` of the step'
  if (!answer) return ', and not as an MLflow server does'
  const { message } = answer as { readonly message?: unknown }
  return `: ${String(message)}`
}
