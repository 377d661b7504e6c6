import { realpathSync } from 'node:fs'
import { isWithin } from '../files/within.ts'
import { PATH_INPUTS } from '../inputs/config-paths.ts'
import type { CommandLine } from './command-line.ts'

type Texts = CommandLine['texts']

/**
 * A path on the command line is the user's own, be it a link that leads out of
 * the folder; one in a config file is confined to it, as in a workflow.
 */
export function readOwnPaths(texts: Texts): Texts {
  const real = PATH_INPUTS.flatMap((name) => {
    const text = texts[name]
    return text ? [[name, ownPath(text)] as const] : []
  })
  return { ...texts, ...Object.fromEntries(real) }
}

function ownPath(text: string): string {
  try {
    const real = realpathSync(text)
    return isWithin(realpathSync('.'), real) ? text : real
  } catch {
    // Nothing is there: the story says so.
    return text
  }
}
