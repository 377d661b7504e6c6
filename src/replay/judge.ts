import type { AnswerRules } from '../inputs/inputs.ts'
import type { ExchangeOutcome } from '../exchange.ts'

/** How a whole answer went. `body` is called when a rule asks for it. */
export function judgeAnswer(
  rules: AnswerRules,
  status: number,
  body: () => string
): ExchangeOutcome {
  if (
    !rules.successStatus.some(([low, high]) => low <= status && status <= high)
  )
    return 'wrong-status'
  // `search` begins at the start whatever the expression's flags.
  if (rules.failureBody && body().search(rules.failureBody) >= 0)
    return 'failure-body'
  return 'succeeded'
}
