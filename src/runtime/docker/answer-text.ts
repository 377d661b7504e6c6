import { cutText } from '../../foundation/cut-text.ts'

/** Of what cannot be read: characters. */
const SHOWN = 200

/** What a program printed, in a sentence. */
export function showAnswer(text: string): string {
  const shown = text.trim()
  if (shown === '') return 'It printed nothing.'
  return `It printed: ${cutText(shown, SHOWN)}`
}
