import { parseObject, valueAt } from '../foundation/json.ts'
import type { Cause } from './comparison-record.ts'

/** Version by `numpy (pip)`. Untrusted texts. */
export type Packages = ReadonlyMap<string, string>

/** More are a new base image, which its layers tell. */
const MAX_CAUSES = 30
/** `numpy-1.26.4.dist-info` */
const DIST_INFO = /^(.+?)-([^-]+)\.dist-info$/
const NPM_PREFIX = 'node_modules/'

/** From `pip DIR`, `apt NAME VERSION`, `apk NAME VERSION`; after `npm` its lock. */
export function parsePackages(text: string): Packages {
  const [lines = '', lock = ''] = text.split(/^npm\n/m, 2)
  const found = new Map<string, string>()
  for (const line of lines.split('\n')) {
    const [kind, ...words] = line.split(' ')
    const [, name, version] =
      kind === 'pip' ? (DIST_INFO.exec(words[0] ?? '') ?? []) : ['', ...words]
    if (name && version) found.set(`${name} (${kind})`, version)
  }
  for (const [path, facts] of Object.entries(packagesOf(lock))) {
    const version = valueAt(facts, 'version')
    // Those of others lie deeper.
    const isOwn = path.lastIndexOf(NPM_PREFIX) === 0
    if (isOwn && typeof version === 'string')
      found.set(`${path.slice(NPM_PREFIX.length)} (npm)`, version)
  }
  return found
}

function packagesOf(lock: string): object {
  const packages = valueAt(parseObject(lock), 'packages')
  return typeof packages === 'object' && packages !== null ? packages : {}
}

/** Packages that one side has and the other has not, or in another version. */
export function comparePackages(base: Packages, head: Packages): Cause[] {
  // A side that told nothing would have lost all of them.
  if (base.size === 0 || head.size === 0) return []
  const names = [...new Set([...base.keys(), ...head.keys()])]
  return names
    .filter((name) => base.get(name) !== head.get(name))
    .toSorted()
    .slice(0, MAX_CAUSES)
    .map((what): Cause => {
      const [was = 'not installed', is = 'not installed'] = [
        base.get(what),
        head.get(what)
      ]
      return { kind: 'package', what, base: was, head: is }
    })
}
