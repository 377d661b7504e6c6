import type { Report } from '../schema/report.ts'
import type { Target } from '../schema/size.ts'
import type { Block } from './document.ts'
import { line, paragraph, strong } from './text.ts'

/** The size in the words of other places. */
export function describeTargets(report: Report): Block[] {
  const { recommendation, targets = [] } = report
  if (recommendation?.kind !== 'size' || targets.length === 0) return []
  const doubt = recommendation.proved
    ? []
    : [paragraph('This size is ', strong('not proved'), ', as said above.')]
  const blocks = [...doubt, ...targets.flatMap(describeTarget)]
  return [{ kind: 'details', summary: 'The same for other places', blocks }]
}

function describeTarget({ name, language, text }: Target): Block[] {
  if (text === undefined)
    return [
      paragraph(
        strong(`${line(name)}:`),
        ' it needs more memory than that can give.'
      )
    ]
  return [paragraph(strong(`${line(name)}:`)), { kind: 'code', text, language }]
}
