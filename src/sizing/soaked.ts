/** What a proof and its soak have shown, in a sentence. */
import type { PastTrial } from './search-state.ts'

/** No failure in n: at 95 % confidence fewer than 3 in n fail. */
const RULE_OF_THREE = 3

/** `6,240 requests without a kill: at 95 % confidence fewer than 1 in 2,000 fails`. */
export function describeSoak({ shown }: PastTrial): string | undefined {
  const { answers = 0, unsoaked } = shown ?? {}
  const one = Math.floor(answers / RULE_OF_THREE)
  if (unsoaked || one < 2) return undefined
  const digit = 10 ** Math.floor(Math.log10(one))
  const rounded = Math.floor(one / digit) * digit
  return `${count(answers)} requests without a kill: at 95 % confidence fewer than 1 in ${count(rounded)} fails`
}

function count(number: number): string {
  return number.toLocaleString('en-US')
}
