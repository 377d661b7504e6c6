/** Files of the runner's, to which a step adds: outputs, state, summary. */
import { closeSync, constants, openSync, writeFileSync } from 'node:fs'

/** Nobody is waited for: a pipe that no one reads is an error at once. */
const AT_ONCE = constants.O_WRONLY | (constants.O_NONBLOCK ?? 0)

/** Adds a text, through no link. */
export function appendText(path: string, text: string): void {
  const { O_APPEND, O_CREAT, O_NOFOLLOW = 0 } = constants
  const file = openSync(path, AT_ONCE | O_APPEND | O_CREAT | O_NOFOLLOW)
  try {
    writeFileSync(file, text)
  } finally {
    closeSync(file)
  }
}

/** Throws where somebody else's program would fail to add, or wait for ever. */
export function demandAppendable(path: string | undefined): void {
  if (path) closeSync(openSync(path, AT_ONCE))
}
