/** What an MLflow registry asks for, and what must never be printed of it. */
export interface Credentials {
  /** Value of the header; undefined: none are set. */
  readonly authorization?: string
  readonly secrets: readonly string[]
}

/** As MLflow's clients choose: a user with a password before a token. */
export function readCredentials(): Credentials {
  const [user, password, token] = ['USERNAME', 'PASSWORD', 'TOKEN'].map(
    // Secrets are often pasted with the end of their line.
    (name) => process.env[`MLFLOW_TRACKING_${name}`]?.trim()
  )
  if (user && password) {
    const pair = Buffer.from(`${user}:${password}`).toString('base64')
    return { authorization: `Basic ${pair}`, secrets: [password, pair] }
  }
  return token
    ? { authorization: `Bearer ${token}`, secrets: [token] }
    : { secrets: [] }
}
