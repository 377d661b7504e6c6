/**
 * The recommended memory against the true minimum, found by brute force: one
 * fresh, cold container after the other, a MiB apart, three of each limit, each
 * soaked; and ten fresh soaks at the recommended size. Services of several runtimes.
 */
import {
  buildKnownCost,
  buildService,
  runStep,
  writeRows
} from '../__tests__/docker/action.ts'
import { analyze } from '../src/analysis/analyze.ts'
import { openDataset } from '../src/dataset/read.ts'
import { startContainer } from '../src/runtime/docker/container.ts'
import { inspectImage } from '../src/runtime/docker/inspect-image.ts'
import { dropFilePages } from '../src/runtime/docker/page-cache.ts'
import type { Measurement, Size } from '../src/measurement/measurement.ts'
import { parseInputs } from '../src/inputs/parse-inputs.ts'
import { planRequests } from '../src/trial/plan.ts'
import { collectFacts, collectReference } from '../src/sizing/search-facts.ts'
import { watchForEarlyStop } from '../src/sizing/outcome/early-stop.ts'
import { judgeOutcome } from '../src/sizing/outcome/outcome.ts'
import { slowReference } from '../src/sizing/probe.ts'
import type { TrialSetup } from '../src/trial/trial-setup.ts'
import { EventWatch } from '../src/runtime/docker/event-watch.ts'
import type { Finding } from '../src/foundation/finding.ts'
import { type Sequel, runTrial } from '../src/trial/run-trial.ts'
import { parseBytes, parseCores } from '../src/foundation/units.ts'

const MIB = 2 ** 20
const REPEATS = 3
/** What "holds" means: 50 replays of the dataset, or 30 s of load. */
const SOAK: Sequel = {
  meetingRows: [],
  goesOn: (_, rounds, loadMs) => rounds < 50 && loadMs < 30_000
}
const REPLAYS = 10
const MAX_STEPS = 40
const PORT = 8000
const FULL: Size = { cpuMillicores: 2000, memoryBytes: 4 * 2 ** 30 }

interface Service {
  readonly name: string
  readonly image: string
  readonly env?: string
  readonly concurrency?: string
}

const known = (name: string, env: string): Service => ({
  name,
  image: buildKnownCost(),
  env
})
const built = (name: string, concurrency = '1'): Service => ({
  name,
  image: buildService(name),
  concurrency
})

const services: (() => Service)[] = [
  () => known('Python, holds 60 MiB', 'HOLD_MIB=60'),
  () => known('start-up peak of 150 MiB', 'START_PEAK_MIB=150\nHOLD_MIB=40'),
  () => known('one row that spikes 80 MiB', 'SPIKE_MIB=80\nSPIKE_ROW=37'),
  () => built('gunicorn', '4'),
  () => built('meeting', '4'),
  () => built('mmap'),
  () => built('native'),
  () => built('node'),
  () => built('go'),
  () => built('jvm')
]

function tookMs(trial: Measurement): number {
  return collectReference(trial).replayMs
}

async function bruteForce(service: Service, rows: string, from: Size) {
  const texts: Record<string, string> = {
    image: service.image,
    dataset: rows,
    env: service.env ?? '',
    concurrency: service.concurrency ?? ''
  }
  const inputs = parseInputs((name) => texts[name] ?? '')
  const image = (await inspectImage(service.image))!
  const dataset = await openDataset(inputs.dataset)
  const route = {
    engine: { url: '', isTls: false },
    kind: 'published',
    host: undefined
  } as const
  const container = {
    runId: 'bench',
    imageId: image.facts.id,
    port: PORT,
    route
  }
  const watch = {
    events: new EventWatch({ id: 'bench' }),
    onLeft: ({ message }: Finding) => console.error(message)
  }
  const bench: TrialSetup = {
    ...inputs.service,
    start: ({ size }) =>
      startContainer({ ...container, service: inputs.service, size }, watch),
    dataset: dataset.withDefaults(planRequests(inputs)),
    answers: inputs.answers,
    signal: new AbortController().signal,
    onProgress: () => undefined,
    onDisturbed: (reason) => console.error(reason.message)
  }
  const plan = {
    load: inputs.load,
    warmupRequests: inputs.dataset.warmup,
    requests: dataset.facts.rows
  }
  const runs: Measurement[] = []
  for (let i = 0; i < REPEATS; i++) {
    await dropFilePages()
    runs.push(await runTrial({ ...plan, size: FULL }, bench))
  }
  // One replay of 200 ms is no reference: the next takes 300.
  const first = runs.sort((a, b) => tookMs(a) - tookMs(b))[1]!
  const facts = collectFacts(first, analyze(first), [])
  const atFull = collectReference(first)
  const holds = async (size: Size): Promise<boolean> => {
    await dropFilePages()
    const reference = slowReference(atFull, facts, size.cpuMillicores)
    const judge = watchForEarlyStop(reference)
    const trial = await runTrial({ ...plan, size }, { ...bench, judge }, SOAK)
    return judgeOutcome(trial, reference).kind === 'held'
  }
  const alwaysHolds = async (mib: number): Promise<boolean> => {
    const size = { ...FULL, memoryBytes: mib * MIB }
    for (let i = 0; i < REPEATS; i++) if (!(await holds(size))) return false
    return true
  }
  let minimum = Math.round(from.memoryBytes / MIB)
  const below = await alwaysHolds(minimum)
  for (let i = 0; i < MAX_STEPS; i++) {
    const next = below ? minimum - 1 : minimum + 1
    const held = await alwaysHolds(next)
    if (below && !held) break
    minimum = next
    if (!below && held) break
  }
  return { minimum, holds }
}

console.log(
  'service | recommended | proved | true minimum | ratio | CPU | trials | seconds | replays that held'
)
const wanted = process.argv[2] ?? ''
for (const build of services) {
  const service = build()
  if (!service.name.includes(wanted)) continue
  const rows = writeRows(100)
  const startMs = performance.now()
  const step = await runStep({
    image: service.image,
    dataset: rows,
    env: service.env ?? '',
    concurrency: service.concurrency ?? '',
    port: String(PORT),
    cpu: '2',
    memory: '4Gi'
  })
  const seconds = (performance.now() - startMs) / 1000
  const { outputs, report } = step
  const memoryBytes = parseBytes(outputs['recommended-memory'] ?? '')
  const cpuMillicores = parseCores(outputs['recommended-cpu'] ?? '')
  if (memoryBytes === undefined || cpuMillicores === undefined) {
    console.log(`${service.name} | none: ${report?.because ?? step.log}`)
    continue
  }
  const size = { memoryBytes, cpuMillicores }
  const minimumBytes =
    parseBytes(outputs['minimum-memory'] ?? '') ?? memoryBytes
  const { minimum, holds } = await bruteForce(service, rows, {
    ...FULL,
    memoryBytes: minimumBytes
  })
  let held = 0
  for (let i = 0; i < REPLAYS; i++) if (await holds(size)) held++
  const mib = memoryBytes / MIB
  console.log(
    [
      service.name,
      `${mib} MiB`,
      outputs['proved'],
      `${minimum} MiB`,
      (mib / minimum).toFixed(3),
      `${cpuMillicores}m`,
      report.search?.trials.length,
      seconds.toFixed(0),
      `${held} of ${REPLAYS}`
    ].join(' | ')
  )
}
process.exit()
