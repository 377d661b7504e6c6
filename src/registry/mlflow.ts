import type { RegistryInputs } from '../inputs/inputs.ts'

const TIMEOUT_MS = 10_000

/**
 * Stores tags on a model version in an MLflow registry, over its REST API, with
 * the credentials that MLflow's own clients read. Throws an error that says in
 * a sentence why it could not, or TimeoutError.
 */
export async function tagModelVersion(
  { trackingUri, model }: RegistryInputs,
  tags: Readonly<Record<string, string>>
): Promise<void> {
  const { name } = model
  const version =
    'version' in model
      ? model.version
      : await findVersion(trackingUri, name, model.alias)
  for (const [key, value] of Object.entries(tags))
    await call(trackingUri, 'model-versions/set-tag', {
      body: JSON.stringify({ name, version, key, value })
    })
}

async function findVersion(
  uri: string,
  name: string,
  alias: string
): Promise<string> {
  const query = new URLSearchParams({ name, alias }).toString()
  const answer = (await call(uri, `registered-models/alias?${query}`)) as {
    readonly model_version: { readonly version: string }
  }
  return answer.model_version.version
}

async function call(
  uri: string,
  method: string,
  post?: { body: string }
): Promise<unknown> {
  const answer = await fetch(
    `${uri.replace(/\/+$/, '')}/api/2.0/mlflow/${method}`,
    {
      ...(post && { method: 'POST', ...post }),
      headers: { 'content-type': 'application/json', ...authorization() },
      // A password must not follow to another host.
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS)
    }
  )
  const text = await answer.text()
  if (!answer.ok)
    throw new Error(`the registry answered ${answer.status}: ${reason(text)}`)
  return JSON.parse(text)
}

function reason(text: string): string {
  try {
    const { message } = JSON.parse(text) as { readonly message?: unknown }
    return String(message).slice(0, 200)
  } catch {
    return text.slice(0, 200)
  }
}

/** Values of the environment that must never be printed. */
export function registrySecrets(): string[] {
  const { MLFLOW_TRACKING_TOKEN: token, MLFLOW_TRACKING_PASSWORD: password } =
    process.env
  return [token, password].filter(
    (value) => value !== undefined && value !== ''
  ) as string[]
}

function authorization(): Record<string, string> {
  const {
    MLFLOW_TRACKING_TOKEN: token,
    MLFLOW_TRACKING_USERNAME: user,
    MLFLOW_TRACKING_PASSWORD: password = ''
  } = process.env
  if (token) return { authorization: `Bearer ${token}` }
  if (!user) return {}
  const pair = Buffer.from(`${user}:${password}`).toString('base64')
  return { authorization: `Basic ${pair}` }
}
