/** Of what cannot be read: characters. */
const SHOWN = 200

/** What a program printed, in a sentence. */
export function showAnswer(text: string): string {
  const shown = text.trim()
  if (shown === '') return 'It printed nothing.'
  const cut = shown.length > SHOWN ? ' …' : ''
  return `It printed: ${shown.slice(0, SHOWN)}${cut}`
}
