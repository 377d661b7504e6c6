import { posix } from 'node:path'
import type { InputLayer } from '../../../src/inputs/input-layer.ts'
import { planSource } from '../../../src/sources/plan-source.ts'
import type { Texts } from '../../../src/sources/workspace.ts'
import { isLfsPointer } from '../../../src/foundation/lfs-pointer.ts'
import type { Workspace } from '../../../src/sources/workspace.ts'

export type Files = Readonly<Record<string, string>>

/** A workspace of these files; `link-out` is a link that leads out of it. */
export function workspaceOf(files: Files): Workspace {
  const paths = Object.keys(files)
  return {
    look: (path) => {
      const at = posix.join(path, '.')
      if (posix.isAbsolute(at) || at.startsWith('..') || at === 'link-out')
        return 'outside'
      if (paths.includes(at)) return 'file'
      const isFolder = paths.some((each) => each.startsWith(`${at}/`))
      return isFolder || at === '.' ? 'folder' : 'nothing'
    },
    read: (path) => files[posix.join(path)]!,
    lfsPointers: (path) =>
      paths.filter(
        (each) =>
          (each === path || each.startsWith(`${path}/`)) &&
          isLfsPointer(files[each]!)
      )
  }
}

/** The layer that these files and inputs make. */
export async function planned(
  files: Files,
  inputs: Readonly<Record<string, string>>
): Promise<InputLayer> {
  const texts: Texts = (name) => inputs[name] ?? ''
  const layer = await planSource(texts, workspaceOf(files))
  if (!layer) throw new Error('no source')
  return layer
}
