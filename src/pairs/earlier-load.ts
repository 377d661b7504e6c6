import { valueAt } from '../foundation/json.ts'
import { FIELDS, type InputName } from '../inputs/contract.ts'
import type { Field } from '../inputs/field.ts'
import type { AskedInput } from '../inputs/parse-inputs.ts'

/** Inputs that decide what a service is asked, and under which limits. */
const LOAD = [
  'method',
  'path',
  'dataset-format',
  'requests',
  'warmup',
  'order',
  'concurrency',
  'rate',
  'arrivals',
  'duration',
  'cpu',
  'memory'
] as const satisfies readonly InputName[]

/**
 * Why an earlier run was of another load; undefined: it was of this one, or
 * does not say.
 */
export function explainLoads(
  earlier: unknown,
  asked: readonly AskedInput[]
): string | undefined {
  if (!Array.isArray(earlier)) return undefined
  const then = new Map(
    earlier.map((each) => [valueAt(each, 'name'), valueAt(each, 'text')])
  )
  const now = new Map(asked.map(({ name, text }) => [name, text]))
  const valueOf = (of: ReadonlyMap<unknown, unknown>, name: InputName) => {
    const { default: usual }: Field<unknown> = FIELDS[name]
    return of.get(name) ?? usual
  }
  const other = LOAD.find((name) => valueOf(then, name) !== valueOf(now, name))
  if (other === undefined) return undefined
  const told = (of: unknown): string =>
    typeof of === 'string' ? JSON.stringify(of.slice(0, 60)) : 'not given'
  return `is of another load than this run (\`${other}\` was ${told(then.get(other))} and is ${told(now.get(other))})`
}
