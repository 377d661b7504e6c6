import type { Finding } from '../../foundation/finding.ts'
import type { RunRecord } from '../../run-record.ts'
import type { Report } from '../schema/report.ts'

/** An earlier report as the answer of this run, and it says so. */
export function reuseReport(
  earlier: Report,
  { name, createdAt, stages }: Pick<RunRecord, 'name' | 'createdAt' | 'stages'>
): Report {
  return {
    ...earlier,
    name,
    createdAt,
    stages,
    azure: { ...earlier.azure, name },
    reused: { createdAt: earlier.createdAt },
    findings: [noteReuse(earlier), ...earlier.findings]
  }
}

function noteReuse({ createdAt }: Report): Finding {
  return {
    code: 'report-reused',
    severity: 'note',
    message: `Nothing was run: the image, the dataset, the inputs and the class of the machine are those of the report of ${createdAt}, and this is that report.`,
    remedy:
      'To measure again, leave `reuse` out or empty the folder of `cache`.'
  }
}
