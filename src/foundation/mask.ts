/** A text without secrets. */
export function mask(text: string, secrets: readonly string[]): string {
  return secrets.reduce(
    (masked, secret) => masked.replaceAll(secret, '***'),
    text
  )
}
