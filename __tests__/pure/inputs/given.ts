import { ProfileError } from '../../../src/foundation/errors.ts'
import type { Inputs } from '../../../src/inputs/inputs.ts'
import type { InputLayer } from '../../../src/inputs/input-layer.ts'
import { parseInputs } from '../../../src/inputs/parse-inputs.ts'
import { loadPatterns } from '../../../src/inputs/pattern.ts'

await loadPatterns()

type Texts = Readonly<Record<string, string>>

/** Inputs as the runner gives them: all set, '' when left out. */
export function given(texts: Texts, layer?: InputLayer): Inputs {
  const all: Texts = { dataset: 'rows', ...texts }
  return parseInputs(
    (name) =>
      all[name] ?? (name === 'artifact-name' ? 'profile-inference-<name>' : ''),
    layer ? [layer] : []
  )
}

/** The one error's mistakes, a line each; empty: none was made. */
export function mistakes(texts: Texts, layer?: InputLayer): string[] {
  try {
    given(texts, layer)
    return []
  } catch (thrown) {
    if (!(thrown instanceof ProfileError)) throw thrown
    if (thrown.facts.code !== 'invalid-inputs') throw thrown
    const lines = thrown.message.split('\n')
    return lines.length === 1 ? lines : lines.slice(1)
  }
}
