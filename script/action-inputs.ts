import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'

const ROOT = resolve(import.meta.dirname, '..')

export const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as {
  readonly inputs: Record<string, { readonly default?: string }>
  readonly runs: { readonly main: string; readonly post: string }
}

/** All inputs of action.yml: the runner passes those not given as well. */
export function readInputs(args: readonly string[]): Record<string, string> {
  const inputs = Object.fromEntries(
    Object.entries(action.inputs).map(([name, input]) => [
      name,
      input.default ?? ''
    ])
  )
  for (const arg of args) {
    const [, name, value] = /^([^=]+)=([^]*)$/.exec(arg) ?? []
    if (name === undefined || !(name in inputs))
      throw new Error(
        `${arg}: give inputs of action.yml as name=value, for example dataset=rows.jsonl.`
      )
    inputs[name] = value!
  }
  return inputs
}
