/** Of what cannot be read: characters. */
const SHOWN = 200

/** Undefined: it is no JSON object or list. */
export function parseJson<T>(text: string): T | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value ? (value as T) : undefined
  } catch {
    return undefined
  }
}

/** What a program printed, in a sentence. */
export function showAnswer(text: string): string {
  const shown = text.trim()
  if (shown === '') return 'It printed nothing.'
  const cut = shown.length > SHOWN ? ' …' : ''
  return `It printed: ${shown.slice(0, SHOWN)}${cut}`
}
