/**
 * Entry of the main step. Inputs are read before anything heavy is loaded:
 * @actions/core alone takes three times as long to load as Node itself.
 */
import { openWorkspace } from '../sources/open-workspace.ts'
import { planSource } from '../sources/plan-source.ts'
import type { ReportInputs } from '../inputs/inputs.ts'
import type { InputLayer } from '../inputs/input-layer.ts'
import { type Request, parseRequest } from '../inputs/parse-inputs.ts'

/** As the runner names them; undefined when it did not name one at all. */
function readInput(name: string): string | undefined {
  return process.env[`INPUT_${name.toUpperCase()}`]?.trim()
}

/** Apart: only who has a config file loads a YAML parser. */
async function readConfig(path: string): Promise<InputLayer> {
  const config = await import('../sources/read-config.ts')
  return config.readConfig(path)
}

async function readInputs(): Promise<Request> {
  const path = readInput('config')
  const config = path ? [await readConfig(path)] : []
  const source = await planSource(
    (name) => readInput(name) || config[0]?.values[name] || '',
    openWorkspace('.')
  )
  const layers = source ? [...config, source] : config
  return parseRequest(readInput, layers)
}

/** A run whose inputs are wrong has a report too. */
const REPORT: ReportInputs = {
  name: 'profile',
  artifactName: '',
  retentionDays: undefined,
  directory: readInput('report-directory') || undefined,
  summary: true,
  metadataFile: undefined,
  registry: undefined
}

const asked = await readInputs().catch((mistake: unknown) => ({
  mistake,
  report: REPORT
}))
const { main } = await import('./main.ts')
await main(asked)
// Whatever is still open (a keep-alive socket, a `docker wait`) is not waited for.
process.exit()
