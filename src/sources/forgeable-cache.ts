import { realpathSync } from 'node:fs'
import { resolve } from 'node:path'
import { locate } from '../files/confine.ts'
import { isWithin } from '../files/within.ts'

/**
 * What is wrong with a folder of earlier reports that answer: whoever can add a
 * file to the checkout could add the answer. Undefined: nothing.
 */
export function findForgeable(cache: string): string | undefined {
  const paths = [resolve(cache), locate(cache).real]
  return paths.some((path) => isWithin(realpathSync('.'), path))
    ? `\`cache\` is ${JSON.stringify(cache)}, which lies in the workspace, and with \`reuse\` a pull request could put its own answer there. Allowed: a folder outside of it; for example \`cache: ../profile-cache\`.`
    : undefined
}
