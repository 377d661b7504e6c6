import { existsSync } from 'node:fs'
import { keepReport } from '../cache/store.ts'
import { ProfileError } from '../foundation/errors.ts'
import { createMask } from '../foundation/mask.ts'
import { REPOSITORY } from '../foundation/version.ts'
import type { Host } from '../host.ts'
import type { Run } from '../runtime/run.ts'
import { runStory } from '../story.ts'
import { beginRecord } from '../publication/begin-record.ts'
import { attempt } from '../publication/write-report.ts'
import { reportStory } from '../publication/report-story.ts'
import { openRuntime } from '../runtime/open-runtime.ts'
import { readRequest } from '../sources/read-request.ts'
import type { CommandLine } from './command-line.ts'
import { EXIT_CODES, exitCode } from './exit-code.ts'
import { CONFIG_FILE } from './init/plan-start.ts'
import { readOwnPaths } from './own-paths.ts'
import { type Progress, openProgress } from './progress.ts'
import { complain } from './print-report.ts'
import { publish } from './publish.ts'
import { FirstRefusal } from './first-refusal.ts'
import { describeScreen } from './screen.ts'
import { cleanUp, startRun } from './start-run.ts'

const TROUBLESHOOTING = `https://github.com/${REPOSITORY}/blob/v1/docs/troubleshooting.md`

const NO_BASE = new ProfileError({
  code: 'invalid-inputs',
  message:
    '`compare` needs a base. Allowed: one of --compare-ref, --compare-image and --compare-report; for example `profile-inference compare --compare-ref main`.',
  blame: 'user'
})

const NOTHING_ASKED = new ProfileError({
  code: 'invalid-inputs',
  message: `Nothing says what to profile: there is no flag, and no ${CONFIG_FILE} here. \`profile-inference init\` writes one; or name the requests, for example \`profile-inference --dataset rows.jsonl\`.`,
  blame: 'user'
})

/** A run at a terminal: the story, its report whatever happened, the answer. */
export async function main(asked: CommandLine): Promise<number> {
  const texts = readOwnPaths(asked.texts)
  const files = configFiles(asked)
  if (Object.keys(texts).length === 0 && files.length === 0) throw NOTHING_ASKED
  const request = await readRequest((name) => texts[name], files)
  if (asked.command === 'compare' && !request.inputs.compare) throw NO_BASE
  const screen = describeScreen(process.env, process.stderr)
  const progress = openProgress(asked.quiet ? undefined : screen)
  const { inputs } = request
  const { secrets } = inputs
  const mask = createMask(secrets)
  const run = startRun((line) => progress.tell(mask(line)), inputs.place)
  const record = beginRecord({
    name: inputs.report.name,
    troubleshooting: TROUBLESHOOTING
  })
  const refusal = new FirstRefusal()
  const host = { ...hostOf(run, progress), onRefused: refusal.note }
  const report = await reportStory(record, run.signal, async () =>
    runStory(request, record, { host, runtime: await openRuntime(inputs, run) })
  )
  progress.beginStage('Clean up')
  const left = await cleanUp(run, inputs.place)
  progress.close()
  left.forEach(complain)
  // On a terminal alone: what is piped may be a job's log.
  const said = process.stderr.isTTY && refusal.describe(report)
  if (said) complain(mask(said))
  const { reportRoot: root } = run
  attempt('report in `cache`', () => keepReport(inputs, report), complain)
  const publication = { report, record, to: inputs.report, root }
  const isWhole = await publish(publication, asked)
  const code = exitCode(report, inputs.failOn)
  return isWhole ? code : code || EXIT_CODES.failed
}

/** The file that was named, then the one that is here. */
function configFiles({ texts, usesConfig }: CommandLine): string[] {
  const named = texts.config ? [texts.config] : []
  return usesConfig && existsSync(CONFIG_FILE) ? [...named, CONFIG_FILE] : named
}

function hostOf(run: Run, progress: Progress): Host {
  const { signal, temporaryDirectory, onLine } = run
  return {
    signal,
    temporaryDirectory,
    stage: (name, work) => {
      progress.beginStage(name)
      return work()
    },
    beginTrial: (size) => progress.beginTrial(size),
    tell: onLine
  }
}
