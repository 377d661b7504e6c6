/** What the page has of a kind. */
export function all<T extends Element>(selector: string): T[] {
  return [...document.querySelectorAll<T>(selector)]
}
