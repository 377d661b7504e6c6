import { equivalentInPip } from './pip-names.ts'

/** A line of a conda environment: `conda-forge::numpy>=1.22`. */
export interface CondaSpec {
  readonly name: string
  /** As written, without blanks: ``, `=1.2`, `==1.2.3`, `=1.2=py38_0`, `>=1,<2`. */
  readonly constraint: string
}

/** Undefined when it is not understood. */
export function parseSpec(text: string): CondaSpec | undefined {
  const match =
    /^(?:[\w./-]+::)?([A-Za-z0-9_][\w.-]*)\s*(?:\[version=['"]?([^'"\]]+)['"]?\]|(.*))$/.exec(
      text.trim()
    )
  if (!match) return undefined
  const written = (match[2] ?? match[3] ?? '').trim()
  const [version = '', build] = written.split(/\s+(?![\d<>=!*])/)
  const bare = version.replace(/\s+/g, build ? '=' : '')
  const constraint = /^\d/.test(bare) ? `==${bare}` : bare
  return { name: match[1]!.toLowerCase(), constraint }
}

export function writeSpec({ name, constraint }: CondaSpec): string {
  return `${name}${constraint}`
}

/** What pip is asked for instead; '' for nothing, undefined: it cannot be. */
export function translateSpec(spec: CondaSpec): string | undefined {
  const name = equivalentInPip(spec.name)
  if (name === undefined || name === '') return name
  const constraint = translateConstraint(spec.constraint)
  return constraint === undefined ? undefined : `${name}${constraint}`
}

/** Conda's `=1.2` is pip's `==1.2.*`; a build string is conda's alone. */
function translateConstraint(constraint: string): string | undefined {
  const match = /^(={1,2})([\w.+!*]+)(?:=[^=,|]*)?$/.exec(constraint)
  if (!match)
    return /^((>=|<=|!=|~=|>|<)[\w.+*]+(,|$))*$/.test(constraint)
      ? constraint
      : undefined
  const [whole, equals, version] = match
  const hasBuild = whole.length > equals!.length + version!.length
  if (equals === '==' || hasBuild) return `==${version}`
  if (version === '*') return ''
  return version!.endsWith('*')
    ? `==${version!.replace(/\.?\*$/, '.*')}`
    : `==${version}.*`
}
