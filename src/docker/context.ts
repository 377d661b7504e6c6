import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
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
  for (const { from, to } of recipe.copies)
    // What a link points to: the engine sees nothing outside the context.
    cpSync(from, place(to), { recursive: true, dereference: true })
  for (const [path, text] of Object.entries(recipe.files))
    writeFileSync(place(path), text)
  const dockerfile = place('Dockerfile')
  writeFileSync(dockerfile, recipe.dockerfile)
  const target = undefined
  return { kind: 'dockerfile', context, dockerfile, target, buildArgs: {} }
}
