/**
 * Runs the cases of ../shared/cases on the action and prints a table.
 * Usage: script/cases [--bundle] [--early] [NAME …]
 */
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { action, readInputs } from './action-inputs.ts'
import { CASES, type Case } from './case-table.ts'
import { type StepResult, runStep } from './runner.ts'

const ROOT = resolve(import.meta.dirname, '..')
const { values: flags, positionals: names } = parseArgs({
  allowPositionals: true,
  options: {
    /** `dist/` instead of the source. */
    bundle: { type: 'boolean', default: false },
    /** Only what needs no engine. */
    early: { type: 'boolean', default: false },
    /** What each step printed, too. */
    verbose: { type: 'boolean', default: false }
  }
})

/** Beside the checkout, or beside a folder above it. */
function findCases(): string | undefined {
  for (let at = ROOT; at !== resolve(at, '..'); at = resolve(at, '..')) {
    const folder = join(at, '../shared/cases')
    if (existsSync(folder)) return folder
  }
  return undefined
}

interface Outcome {
  readonly right: boolean
  readonly said: string
}

async function run(each: Case, cases: string): Promise<Outcome> {
  const directory = mkdtempSync(join(tmpdir(), 'case-'))
  const workspace = join(directory, 'workspace')
  cpSync(join(cases, each.name), workspace, { recursive: true })
  let log = ''
  const step = await runStep({
    main: join(ROOT, flags.bundle ? action.runs.main : 'src/action/index.ts'),
    post: join(ROOT, flags.bundle ? action.runs.post : 'src/action/cleanup.ts'),
    inputs: readInputs([
      ...Object.entries(each.inputs).map((pair) => pair.join('=')),
      ...buildBase(each, workspace)
    ]),
    workspace,
    directory,
    onLog: (text) => {
      log += text
      if (flags.verbose) process.stdout.write(text)
    }
  })
  const outcome = judge(each, step, log)
  rmSync(directory, { recursive: true })
  return outcome
}

function buildBase({ name, base }: Case, workspace: string): string[] {
  if (!base) return []
  const tag = `case-${name}:1`
  const context = join(workspace, base.folder)
  execFileSync('docker', ['build', '-q', '-t', tag, context])
  return [`${base.input}=${tag}`]
}

interface Report {
  readonly error?: { readonly message: string; readonly code: string }
  readonly findings: readonly { readonly code: string }[]
  readonly success?: unknown
}

function judge(each: Case, step: StepResult, log: string): Outcome {
  const text = `${log}\n${step.summary}`
  const wrong = [
    ...((step.exitCode === 0) === each.succeeds
      ? []
      : [`ended with ${step.exitCode}`]),
    ...(each.succeeds && step.outputs['success-rate'] !== '100'
      ? [`success rate ${step.outputs['success-rate']}`]
      : []),
    ...each.says
      .filter((said) => !said.test(text))
      .map((said) => `does not say ${said}`),
    ...(each.never ?? [])
      .filter((said) => said.test(text))
      .map((said) => `says ${said}`),
    ...(each.early && /Build the image/.test(log) ? ['built first'] : [])
  ]
  const said = describe(step)
  return {
    right: wrong.length === 0,
    said: wrong.length === 0 ? said : `${said} ← ${wrong.join('; ')}`
  }
}

function describe({ outputs }: StepResult): string {
  const path = outputs['report-path']
  if (path === undefined || !existsSync(path)) return 'no report'
  const report = JSON.parse(readFileSync(path, 'utf8')) as Report
  const codes = report.findings.map(({ code }) => code)
  const { error } = report
  return [
    error ? `${error.code}: ${error.message}` : 'ran',
    ...(codes.length > 0 ? [`[${codes.join(' ')}]`] : [])
  ].join(' ')
}

const cases = findCases()
if (cases === undefined) {
  console.log(
    'There is no ../shared/cases beside this checkout: the cases are not part of the repository.'
  )
  process.exit(0)
}
const chosen = CASES.filter(
  ({ name, early }) =>
    (names.length === 0 || names.includes(name)) && (early || !flags.early)
)
let rights = 0
console.log('| case | inputs | what came out | |\n|---|---|---|---|')
for (const each of chosen) {
  const { right, said } = await run(each, cases)
  if (right) rights++
  const inputs = Object.entries(each.inputs)
    .filter(
      ([name, value]) => !['.', 'off', 'rows.jsonl'].includes(value) && name
    )
    .map((pair) => pair.join('='))
  const cell = said.replace(/\s+/g, ' ').replaceAll('|', '\\|').slice(0, 400)
  console.log(
    `| ${each.name} | ${inputs.join(' ')} | ${cell} | ${right ? 'right' : 'WRONG'} |`
  )
}
console.log(`\n${rights} of ${chosen.length} right`)
process.exitCode = rights === chosen.length ? 0 : 1
