/**
 * Entry of the main step. Inputs are read before anything heavy is loaded:
 * @actions/core alone takes three times as long to load as Node itself.
 */
import type { ReportInputs } from '../inputs/inputs.ts'
import type { Request } from '../inputs/parse-inputs.ts'
import { readRequest } from '../sources/read-request.ts'

/** As the runner names them; undefined when it did not name one at all. */
function readInput(name: string): string | undefined {
  return process.env[`INPUT_${name.toUpperCase()}`]?.trim()
}

async function readInputs(): Promise<Request> {
  const path = readInput('config')
  return readRequest(readInput, path ? [path] : [])
}

/** A run whose inputs are wrong has a report too. */
const REPORT: ReportInputs = {
  name: 'profile',
  artifactName: '',
  retentionDays: undefined,
  directory: readInput('report-directory') || undefined,
  summary: true,
  comment: false,
  metadataFile: undefined,
  registry: undefined
}

if (readInput('merge')) {
  const { merge } = await import('./merge.ts')
  await merge(readInput, REPORT)
} else {
  const asked = await readInputs().catch((mistake: unknown) => ({
    mistake,
    report: REPORT
  }))
  const { main } = await import('./main.ts')
  await main(asked)
}
// Whatever is still open (a keep-alive socket, a `docker wait`) is not waited for.
process.exit()
