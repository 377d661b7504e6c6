const LFS = 'version https://git-lfs.github.com/spec/'

/** Pointers are shorter, by their specification. */
export const MAX_POINTER_BYTES = 1024

/** What to do, of a file or of several. */
export const POINTER_REMEDY =
  'Give actions/checkout `lfs: true`, or run git lfs pull before this step.'

/** Whether a file's text stands for another one that Git LFS has. */
export function isLfsPointer(text: string): boolean {
  return text.startsWith(LFS)
}
