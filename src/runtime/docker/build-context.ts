import {
  type Stats,
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { ProfileError } from '../../foundation/errors.ts'
import { locate } from '../../files/confine.ts'
import { FileRefusal } from '../../files/refusal.ts'
import { isWithin } from '../../files/within.ts'
import type { DockerfileSource, Recipe } from '../../inputs/inputs.ts'

/** Lays the build context that a recipe describes, in a folder of its own. */
export function layContext(
  recipe: Recipe,
  temporaryDirectory: string
): DockerfileSource {
  const context = join(temporaryDirectory, 'context')
  const place = (path: string): string => {
    mkdirSync(dirname(join(context, path)), { recursive: true })
    return join(context, path)
  }
  for (const { from, to } of recipe.copies) layFile(from, place(to))
  for (const [path, text] of Object.entries(recipe.files))
    writeText(place(path), text)
  const dockerfile = place('Dockerfile')
  writeText(dockerfile, recipe.dockerfile)
  const target = undefined
  return { kind: 'dockerfile', context, dockerfile, target, buildArgs: {} }
}

/**
 * A file, or a folder and all that it holds; a repository's history is left
 * out. `above`: real paths of the folders that are being laid.
 */
function layFile(
  from: string,
  to: string,
  above: readonly string[] = []
): void {
  if (basename(from) === '.git') return
  const { real, facts } = followLink(from, above)
  if (facts.isDirectory()) {
    mkdirSync(to)
    for (const name of readdirSync(real))
      layFile(join(from, name), join(to, name), [...above, real])
  } else if (facts.isFile()) linkOrCopy(real, to)
}

/** A second name costs no time and no space, however large a model is. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch {
    // On another disk, or someone else's.
    copyFileSync(from, to)
  }
}

/** What has a name in the workspace too is not written to. */
function writeText(path: string, text: string): void {
  rmSync(path, { force: true })
  writeFileSync(path, text)
}

/** What it really is: the engine sees nothing outside of the context. */
function followLink(
  path: string,
  above: readonly string[]
): { real: string; facts: Stats } {
  try {
    const { real, facts } = locate(path)
    if (!facts) throw linkFault(path, 'is a link to nothing')
    if (above.some((folder) => isWithin(real, folder)))
      throw linkFault(path, 'is a link to a folder that it is in')
    return { real, facts }
  } catch (thrown) {
    if (!(thrown instanceof FileRefusal)) throw thrown
    throw linkFault(path, thrown.says)
  }
}

function linkFault(path: string, says: string): ProfileError {
  return new ProfileError({
    code: 'link-not-followed',
    message: `${path} ${says}, and what it points to would be copied into the image.`,
    blame: 'user',
    remedy: 'Replace it by the file itself, or ship a folder without it.'
  })
}
