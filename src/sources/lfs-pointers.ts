import type { InputLayer } from '../inputs/input-layer.ts'
import type { Recipe } from '../inputs/inputs.ts'
import type { Workspace } from './workspace.ts'

const LFS = 'version https://git-lfs.github.com/spec/'
const SHOWN = 3

/** Pointers are shorter, by their specification. */
export const MAX_POINTER_BYTES = 1024

/** Whether a file's text stands for another one that Git LFS has. */
export function isLfsPointer(text: string): boolean {
  return text.startsWith(LFS)
}

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
        remedy: REMEDY
      })
    else mistakes.push(`${says}. ${REMEDY}`)
  }
  return {
    ...layer,
    mistakes: [...layer.mistakes, ...mistakes],
    recipe: { ...recipe, findings: [...recipe.findings, ...findings] }
  }
}

const REMEDY =
  'Give actions/checkout `lfs: true`, or run git lfs pull before this step.'

function list(paths: readonly string[]): string {
  const shown = paths.slice(0, SHOWN).map((path) => `\`${path}\``)
  const more = paths.length - shown.length
  const all = [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ')
  return paths.length === 1 ? `${all} is` : `${all} are each`
}
