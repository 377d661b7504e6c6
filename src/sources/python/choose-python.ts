/** Where nothing says which. */
export const DEFAULT_PYTHON = '3.11'

/** Taken when a range allows it, in this order: what packages are built for. */
const PREFERRED = ['3.11', '3.12', '3.10', '3.13', '3.9', '3.8', '3.7', '3.6']

/**
 * `=3.8`, `==3.8.13`, `>=3.9,<3.12` → the tag of a Python image; undefined
 * when none fits.
 */
export function choosePython(constraint: string): string | undefined {
  const exact = /^={0,2}(3\.\d+(?:\.\d+)?)(?:\.\*|=.*)?$/.exec(constraint)
  if (exact) return exact[1]
  const parts = constraint.split(',').filter(Boolean)
  return PREFERRED.find((version) =>
    parts.every((part) => satisfies(version, part))
  )
}

function satisfies(version: string, part: string): boolean {
  const match = /^(>=|<=|>|<|!=|~=|==?)?\s*(\d+)(?:\.(\d+|\*))?/.exec(
    part.trim()
  )
  if (!match) return false
  const [, operator = '=', major, minor = '*'] = match
  if (minor === '*' && /^(~=|==?)$/.test(operator))
    return version.startsWith(`${major}.`)
  const order = rank(version) - rank(`${major}.${minor === '*' ? 0 : minor}`)
  if (operator === '>=' || operator === '~=') return order >= 0
  if (operator === '<=') return order <= 0
  if (operator === '>') return order > 0
  if (operator === '<') return order < 0
  return operator === '!=' ? order !== 0 : order === 0
}

function rank(version: string): number {
  const [major, minor] = version.split('.').map(Number)
  return major! * 1000 + minor!
}
