import { POINTER_REMEDY } from '../foundation/lfs-pointer.ts'
import type { InputLayer } from '../inputs/input-layer.ts'
import type { Recipe } from '../inputs/inputs.ts'
import type { Workspace } from './workspace.ts'

const SHOWN = 3

/**
 * What would be shipped and is no file but its pointer: a mistake for models,
 * a doubt about a folder of code, where nobody may read it.
 */
export function reportPointers(
  layer: InputLayer,
  workspace: Workspace
): InputLayer {
  const { recipe } = layer
  if (!recipe) return layer
  const mistakes: string[] = []
  const findings: Recipe['findings'][number][] = []
  for (const { from, to } of recipe.copies) {
    const pointers = workspace.lfsPointers(from)
    if (pointers.length === 0) continue
    const says = `${list(pointers)} a Git LFS pointer, not the file that it stands for`
    if (to === 'source')
      findings.push({
        code: 'lfs-pointer-shipped',
        severity: 'warning',
        message: `${says}.`,
        remedy: POINTER_REMEDY
      })
    else mistakes.push(`${says}. ${POINTER_REMEDY}`)
  }
  return {
    ...layer,
    mistakes: [...layer.mistakes, ...mistakes],
    recipe: { ...recipe, findings: [...recipe.findings, ...findings] }
  }
}

function list(paths: readonly string[]): string {
  const shown = paths.slice(0, SHOWN).map((path) => `\`${path}\``)
  const more = paths.length - shown.length
  const all = [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ')
  return paths.length === 1 ? `${all} is` : `${all} are each`
}
