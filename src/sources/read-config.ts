import { realpathSync } from 'node:fs'
import { locate } from '../files/confine.ts'
import { readText } from '../files/open-file.ts'
import { FileRefusal } from '../files/refusal.ts'
import { isWithin } from '../files/within.ts'
import { ProfileError } from '../foundation/errors.ts'
import { MIB } from '../foundation/units.ts'
import { confinePaths } from '../inputs/config-paths.ts'
import { parseConfig } from '../inputs/config.ts'
import type { InputLayer } from '../inputs/input-layer.ts'

/** The inputs that a `config` file gives. Throws a ProfileError. */
export function readConfig(path: string): InputLayer {
  try {
    const layer = parseConfig(readText(path, { mostBytes: MIB }))
    // One that lies elsewhere is the workflow's author's, as `with:` is.
    return isWithin(realpathSync('.'), locate(path).real)
      ? confinePaths(layer)
      : layer
  } catch (thrown) {
    if (!(thrown instanceof FileRefusal)) throw thrown
    if (thrown.code === 'file-outside-workspace') throw thrown
    throw new ProfileError(
      {
        code: 'config-unreadable',
        message: `\`config\` names ${path}, which ${thrown.says}.`,
        blame: 'user',
        remedy:
          'Give the path of a YAML or JSON file in the workspace, for example `config: .github/profile.yml`.'
      },
      thrown
    )
  }
}
