import { dirname } from 'node:path'
import { ProfileError } from '../foundation/errors.ts'
import type { Place } from '../host.ts'
import type { Against } from '../inputs/compare-fields.ts'
import type { ImageSource } from '../inputs/inputs.ts'
import type { PreparedImage } from '../runtime/image.ts'
import { checkOut } from './checkout.ts'

/** How head's image comes about, and how it would in another folder. */
export interface HeadSource {
  readonly image: ImageSource
  readonly imageIn: (folder: string) => Promise<ImageSource>
}

/** The image to compare with: pulled, or built from a checkout with the same inputs. */
export async function prepareBase(
  against: Extract<Against, { kind: 'ref' | 'image' }>,
  head: HeadSource,
  { host, runtime }: Place
): Promise<PreparedImage & { readonly sha?: string }> {
  if (against.kind === 'image') {
    const { reference } = against
    return runtime.prepareImage({ kind: 'reference', reference }, 'base')
  }
  const { signal, temporaryDirectory } = host
  const within = folderOf(head.image)
  const { ref } = against
  await using checkout = await checkOut({
    ref,
    within,
    temporaryDirectory,
    signal
  })
  const { folder, sha } = checkout
  const image = await inFolder(folder, ref, async () => {
    const source = await head.imageIn('.')
    return runtime.prepareImage(withoutExport(source), 'base')
  })
  return { ...image, sha }
}

function folderOf(image: ImageSource): string {
  switch (image.kind) {
    case 'dockerfile':
      return image.context
    case 'recipe':
      return dirname(image.from)
    case 'reference':
      return '.'
  }
}

/** Head's cache is what the next build of head begins with. */
function withoutExport(source: ImageSource): ImageSource {
  return source.kind === 'dockerfile' && source.buildKit
    ? { ...source, buildKit: { ...source.buildKit, cacheTo: [] } }
    : source
}

/**
 * Paths of inputs are relative to the current folder, and for so long that is
 * the checkout. It is the workspace of the rule about files too (`confine.ts`):
 * with absolute paths instead, base's links could lead out of its checkout.
 * Nothing else is under way meanwhile.
 */
async function inFolder<T>(
  folder: string,
  ref: string,
  work: () => Promise<T>
): Promise<T> {
  const here = process.cwd()
  enter(folder, ref)
  try {
    return await work()
  } finally {
    process.chdir(here)
  }
}

function enter(folder: string, ref: string): void {
  try {
    process.chdir(folder)
  } catch (thrown) {
    throw new ProfileError(
      {
        code: 'ref-not-checked-out',
        message: `${JSON.stringify(ref)} has no folder where this run's is.`,
        blame: 'user',
        remedy: 'Compare with a ref that has the service, or with an image.'
      },
      thrown
    )
  }
}
