import type { InputName } from '../inputs/contract.ts'

/** An input's text, of `with:` or of the config file; empty: not given. */
export type Texts = (name: InputName) => string

/**
 * What is at a path; a link is what it points to. Special: a device, a pipe, or
 * what cannot be looked at.
 */
export type Place = 'file' | 'folder' | 'nothing' | 'outside' | 'special'

/**
 * The checked-out repository, read only. Paths are relative to it; nothing
 * outside of it is ever read, also not through a link.
 */
export interface Workspace {
  look(path: string): Place
  /** Text of a file that was looked at before. */
  read(path: string): string
  /** The files at or below a path that are pointers of Git LFS. */
  lfsPointers(path: string): readonly string[]
}
