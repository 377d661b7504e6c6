import {
  cpSync,
  lstatSync,
  mkdirSync,
  realpathSync,
  writeFileSync
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { ProfileError } from '../errors.ts'
import { isWithin } from '../image/open-workspace.ts'
import type { DockerfileSource, Recipe } from '../inputs/inputs.ts'

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
  const workspace = realpathSync('.')
  for (const { from, to } of recipe.copies)
    cpSync(from, place(to), {
      recursive: true,
      // What a link points to: the engine sees nothing outside the context.
      dereference: true,
      filter: (path) => isWanted(path, workspace)
    })
  for (const [path, text] of Object.entries(recipe.files))
    writeFileSync(place(path), text)
  const dockerfile = place('Dockerfile')
  writeFileSync(dockerfile, recipe.dockerfile)
  const target = undefined
  return { kind: 'dockerfile', context, dockerfile, target, buildArgs: {} }
}

/** All but a repository's history; throws for a link that must not be followed. */
function isWanted(path: string, workspace: string): boolean {
  if (basename(path) === '.git') return false
  if (!lstatSync(path).isSymbolicLink()) return true
  const real = realPath(path)
  const fault =
    real === undefined
      ? 'to nothing'
      : !isWithin(workspace, real)
        ? 'out of the workspace'
        : isWithin(real, realpathSync(dirname(path)))
          ? 'to a folder that it is in'
          : undefined
  if (fault === undefined) return true
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
