import { leadsOut } from '../files/within.ts'
import { FIELDS, INPUT_NAMES, type InputName } from './contract.ts'
import type { InputLayer } from './input-layer.ts'
import { FILE_PATH } from './source-fields.ts'

/** Inputs whose whole text is a path. */
export const PATH_INPUTS = INPUT_NAMES.filter(
  (name) => FIELDS[name].parse === FILE_PATH.parse
)

/**
 * A config file of the checkout, with a mistake for each path in it that leads
 * out of the workspace: only `with:` may give such a one.
 */
export function confinePaths(layer: InputLayer): InputLayer {
  const mistakes = PATH_INPUTS.flatMap((name) => {
    const path = layer.values[name]
    return path !== undefined && leadsOut(path) ? [mistakeIn(name, path)] : []
  })
  return { ...layer, mistakes: [...layer.mistakes, ...mistakes] }
}

function mistakeIn(name: InputName, path: string): string {
  return `\`${name}\` of the config file names ${JSON.stringify(path.slice(0, 80))}, which leads out of the workspace. Allowed: a path in it, or another in \`with:\`; for example \`${name}: ${FIELDS[name].example}\`.`
}
