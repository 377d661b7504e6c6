import { formatBytes } from '../foundation/units.ts'
import type { Cause } from './comparison-record.ts'

/** What may be told of an image that is compared. */
export interface ComparedImage {
  readonly facts: {
    readonly layers?: readonly {
      readonly sizeBytes: number
      readonly madeBy: string
    }[]
    readonly exposedPorts: readonly number[]
  }
  readonly config: {
    readonly entrypoint: readonly string[]
    readonly command: readonly string[]
    /** May be secrets: only which ones differ is told. */
    readonly variables: Readonly<Record<string, string>>
  }
}

/** Smaller ones explain nothing. */
const LAYER_BYTES = 2 ** 20

/** What differs between two images, as far as it can be seen from outside. */
export function findCauses(base: ComparedImage, head: ComparedImage): Cause[] {
  const start = ({ config }: ComparedImage): string =>
    [...config.entrypoint, ...config.command].join(' ')
  const ports = ({ facts }: ComparedImage): string =>
    facts.exposedPorts.join(', ')
  return [
    ...different('command', 'start command', [start(base), start(head)]),
    ...different('port', 'exposed ports', [ports(base), ports(head)]),
    ...compareVariables(base, head),
    ...compareLayers(base, head)
  ]
}

function different(
  kind: Cause['kind'],
  what: string,
  [base, head]: readonly [string, string]
): Cause[] {
  return base === head ? [] : [{ kind, what, base, head }]
}

function compareVariables(base: ComparedImage, head: ComparedImage): Cause[] {
  const [before, after] = [base.config.variables, head.config.variables]
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...names]
    .filter((name) => before[name] !== after[name])
    .toSorted()
    .map((name): Cause => {
      const gone = !Object.hasOwn(after, name) && { head: 'not set' }
      const added = !Object.hasOwn(before, name) && { base: 'not set' }
      return { kind: 'variable', what: name, ...added, ...gone }
    })
}

/** Layers by the step that made them; those of the same size are the same. */
function compareLayers(base: ComparedImage, head: ComparedImage): Cause[] {
  const sizes = ({ facts }: ComparedImage): Map<string, number> =>
    new Map(facts.layers?.map((layer) => [layer.madeBy, layer.sizeBytes]))
  const [before, after] = [sizes(base), sizes(head)]
  const steps = new Set([...before.keys(), ...after.keys()])
  return [...steps]
    .map((what) => ({
      what,
      was: before.get(what) ?? 0,
      is: after.get(what) ?? 0
    }))
    .filter(({ was, is }) => Math.abs(is - was) >= LAYER_BYTES)
    .toSorted((a, b) => Math.abs(b.is - b.was) - Math.abs(a.is - a.was))
    .map(({ what, was, is }) => ({
      kind: 'layer',
      what,
      base: formatBytes(was),
      head: formatBytes(is)
    }))
}
