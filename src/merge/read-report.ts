import { join } from 'node:path'
import { readText } from '../files/open-file.ts'
import { ProfileError } from '../foundation/errors.ts'
import { MIB } from '../foundation/units.ts'
import { SHARD } from '../inputs/shard.ts'
import { type Report, SCHEMA_VERSION } from '../report/schema/report.ts'
import { Misfit, fit } from '../saved/fit.ts'
import schema from './report.schema.json' with { type: 'json' }

export const REPORT_FILE = 'report.json'
/** Reports have some 100 kB, and logs up to 32 MB. */
const MOST_BYTES = 256 * MIB

/**
 * The report in a folder, which may be anybody's.
 *
 * @throws {ProfileError} it is none, or of a later version
 */
export function readReport(directory: string): Report {
  try {
    const text = readText(join(directory, REPORT_FILE), {
      mostBytes: MOST_BYTES
    })
    const read: unknown = JSON.parse(text)
    const fitted = fit(read, { $ref: schema.$ref }, schema.definitions)
    return demandShard(fitted as Report)
  } catch (thrown) {
    throw new ProfileError(
      {
        code: 'report-unreadable',
        message: `${join(directory, REPORT_FILE)} cannot be read: ${(thrown as Error).message}.`,
        blame: 'user',
        remedy: `Merge with the version that wrote it, whose reports have \`schemaVersion\` ${SCHEMA_VERSION}; or download the artifact again.`
      },
      thrown
    )
  }
}

/** No more of them than there can be: each that is missing is looked for. */
function demandShard(report: Report): Report {
  const { shard } = report
  if (shard && !SHARD.parse(`${shard.index}/${shard.of}`))
    throw new Misfit('shard')
  return report
}
