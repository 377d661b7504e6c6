import type { Finding } from '../foundation/finding.ts'
import type { DatasetFacts } from './dataset.ts'

/** What a dataset can't show, however well it is measured. */
export function findDatasetFindings(facts: DatasetFacts): Finding[] {
  const findings: Finding[] = []
  if (facts.identicalRows || facts.rows === 1)
    findings.push({
      code: 'rows-identical',
      severity: 'warning',
      message:
        facts.rows === 1
          ? 'The dataset has one row.'
          : `All ${facts.rows} rows of the dataset are the same request.`,
      remedy:
        'Memory and time often depend on the input: give rows as varied as in production, the largest among them.'
    })
  if (facts.emptyLines > 0)
    findings.push({
      code: 'empty-lines-skipped',
      severity: 'note',
      message: `${facts.emptyLines} empty lines of the dataset are no rows.`,
      remedy: 'Remove them, or send empty bodies with `dataset-format: http`.'
    })
  return findings
}
