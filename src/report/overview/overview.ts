/** Several services on one page: what each report says, in one line. */
import { line } from '../document/text.ts'
import type { VerdictState } from '../schema/judgement.ts'
import type { Report } from '../schema/report.ts'

/** What was merged, worst first. */
export interface Overview {
  readonly name: string
  /** ISO 8601. */
  readonly createdAt: string
  readonly version: string
  /** That of the worst. */
  readonly verdict: VerdictState
  /** In one sentence. */
  readonly because: string
  readonly services: readonly Report[]
}

/** From bad to good. */
const STATES: readonly VerdictState[] = ['failed', 'inconclusive', 'passed']

export function composeOverview(
  of: Pick<Overview, 'name' | 'createdAt' | 'version'>,
  reports: readonly Report[]
): Overview {
  const services = reports.toSorted(
    (a, b) =>
      STATES.indexOf(a.verdict) - STATES.indexOf(b.verdict) ||
      a.name.localeCompare(b.name)
  )
  const verdict = services[0]?.verdict ?? 'inconclusive'
  return { ...of, verdict, because: explain(services), services }
}

/** `1 of 3 services failed: score.` */
function explain(services: readonly Report[]): string {
  const [worst] = services
  if (!worst || worst.verdict === 'passed')
    return services.length === 1
      ? 'The service passed.'
      : `All ${services.length} services passed.`
  const same = services.filter(({ verdict }) => verdict === worst.verdict)
  const is = worst.verdict === 'failed' ? 'failed' : `could not be judged`
  const names = same.slice(0, 5).map(({ name }) => line(name, 60))
  const more = same.length > 5 ? ' …' : ''
  return `${same.length} of ${services.length} services ${is}: ${names.join(', ')}${more}.`
}
