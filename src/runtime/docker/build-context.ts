import {
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { ProfileError } from '../../foundation/errors.ts'
import { isWithin } from '../../sources/open-workspace.ts'
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
  const real = followLink(from, above)
  if (statSync(real).isDirectory()) {
    mkdirSync(to)
    for (const name of readdirSync(real))
      layFile(join(from, name), join(to, name), [...above, real])
  } else if (statSync(real).isFile()) linkOrCopy(real, to)
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

/** The real path: the engine sees nothing outside of the context. */
function followLink(path: string, above: readonly string[]): string {
  const real = realPath(path)
  const fault =
    real === undefined
      ? 'to nothing'
      : !isWithin(realpathSync('.'), real)
        ? 'out of the workspace'
        : above.some((folder) => isWithin(real, folder))
          ? 'to a folder that it is in'
          : undefined
  if (real !== undefined && fault === undefined) return real
  throw new ProfileError({
    code: 'link-not-followed',
    message: `${path} is a link ${fault}, and what it points to would be copied into the image.`,
    blame: 'user',
    remedy: 'Replace it by the file itself, or ship a folder without it.'
  })
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path)
  } catch {
    return undefined
  }
}
