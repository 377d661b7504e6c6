import { type Folder, isBelow } from './folder.ts'

const SOURCE = /\.(py|js|mjs|cjs|ts|go|rb|java|kt|rs)$/
const TEST = /(^|[/_.-])(tests?|specs?|__tests__)([/_.-]|$)/i
const MAX_SOURCES = 60

/** Where frameworks say that something is posted to. */
const POSTED: readonly RegExp[] = [
  /\.post\(\s*["'`](\/[^"'`]*)["'`]/g,
  /\.route\(\s*["'](\/[^"']*)["'][^)]*POST/g,
  /HandleFunc\(\s*"(?:POST )?(\/[^"]*)"/g,
  /PostMapping\(\s*"(\/[^"]*)"/g,
  /(?:path|pathname|url)\s*[!=]==?\s*["'](\/[^"']*)["']/g
]
/** What services say of themselves, as orchestrators ask for it. */
const HEALTH =
  /["'`](\/(?:[\w-]+\/)*(?:healthz?|healthcheck|ready|readyz|readiness|livez|ping))["'`]/
const PORTS = /(?:\bport["']?\s*[=:]\s*|listen\(\s*)(\d{3,5})\b/i
const FOR_INFERENCE =
  /score|predict|infer|invo(cations|ke)|classif|embed|generate|detect|complet/i

/** What the service's own source says, as far as a glance can tell. */
export interface SourceGlance {
  readonly port: number | undefined
  /** What rows are sent to; undefined: several, or none. */
  readonly route: Route | undefined
  /** What tells whether it is ready. */
  readonly health: Route | undefined
}

/** A path, and the file that has it. */
export interface Route {
  readonly path: string
  readonly file: string
}

export function glanceAtSource(folder: Folder, context: string): SourceGlance {
  const files = folder.paths
    .filter((path) => isBelow(path, context))
    .filter((path) => SOURCE.test(path) && !TEST.test(path))
    .slice(0, MAX_SOURCES)
  const posted = new Map<string, string>()
  let port: number | undefined
  let health: Route | undefined
  for (const file of files) {
    const text = folder.read(file)
    for (const pattern of POSTED)
      for (const [, path] of text.matchAll(pattern))
        if (isPlain(path!) && !posted.has(path!)) posted.set(path!, file)
    port ??= Number(PORTS.exec(text)?.[1]) || undefined
    const told = HEALTH.exec(text)?.[1]
    if (told) health ??= { path: told, file }
  }
  const path = choose([...posted.keys()])
  const route = path === undefined ? path : { path, file: posted.get(path)! }
  return { port, route, health }
}

/** No parameters in it. */
function isPlain(path: string): boolean {
  return /^\/[\w./-]*$/.test(path)
}

function choose(paths: readonly string[]): string | undefined {
  const meant = paths.filter((path) => FOR_INFERENCE.test(path))
  if (meant.length > 0) return meant[0]
  return paths.length === 1 ? paths[0] : undefined
}
