import { ProfileError } from '../foundation/errors.ts'

type Code =
  | 'file-missing'
  | 'file-not-a-file'
  | 'file-outside-workspace'
  | 'file-too-large'
  | 'file-unreadable'

const REMEDIES: Readonly<Record<Code, string>> = {
  'file-missing':
    'Give its path from here; a workflow checks the repository out before (actions/checkout).',
  'file-not-a-file':
    'Name an ordinary file, for example `tests/rows.jsonl`; what a pipe would give is first written to one.',
  'file-outside-workspace':
    'Put the file itself into the repository. What lies elsewhere is named in `with:` by its real path, for example `dataset: /data/rows.jsonl`.',
  'file-too-large': 'Check that it is the right file, or make it smaller.',
  'file-unreadable':
    'Let the user of the job read it, for example with chmod a+r.'
}

/** A file that is not opened, and why. */
export class FileRefusal extends ProfileError {
  readonly code: Code
  /** Goes on after the file's name, without a dot. */
  readonly says: string

  constructor(
    path: string,
    why: { readonly code: Code; readonly says: string },
    origin?: unknown
  ) {
    const { code, says } = why
    const message = `\`${path}\` ${says}.`
    super({ code, message, blame: 'user', remedy: REMEDIES[code] }, origin)
    this.code = code
    this.says = says
  }
}
