/**
 * At most so many characters of a text, and a mark where it was cut, by which
 * `createMask` knows a part of a secret. What is masked first needs no mark.
 */
export function cutText(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most)}…` : text
}
