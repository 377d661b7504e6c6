import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cancelled } from '../../../src/analysis/ending.ts'
import { uploadArtifact } from '../../../src/action/artifact.ts'
import { troubleshootingUrl } from '../../../src/action/links.ts'
import { publish } from '../../../src/action/publish.ts'
import { reportRun } from '../../../src/report/compose-report.ts'
import { renderSummary } from '../../../src/report/markdown/summary.ts'
import { OUTPUT_NAMES } from '../../../src/report/outputs.ts'
import { exampleFacts, exampleRecord } from '../../pure/report/example.ts'
import { ProgrammableServer, answer } from '../programmable-server.ts'
import { startFakeResultsService } from './fake-results-service.ts'

const before = { ...process.env }
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'publish-'))
  for (const name of ['OUTPUT', 'STEP_SUMMARY']) {
    writeFileSync(join(folder, name), '')
    process.env[`GITHUB_${name}`] = join(folder, name)
  }
  delete process.env['ACTIONS_RUNTIME_TOKEN']
})
afterEach(() => {
  process.env = { ...before }
})

const facts = exampleFacts('memory.peak <= 10Mi')
const to = {
  name: 'score',
  artifactName: 'profile-inference-score',
  retentionDays: 7,
  directory: undefined,
  summary: true,
  comment: false,
  metadataFile: undefined,
  registry: undefined
}
const publication = () => ({
  report: reportRun(facts),
  record: exampleRecord(),
  to,
  root: join(folder, 'reports')
})

/** What it writes to the log. */
async function tellingOf(work: () => Promise<unknown>): Promise<string> {
  const told: string[] = []
  const write = process.stdout.write.bind(process.stdout)
  process.stdout.write = (text: string) => told.push(text) > 0
  try {
    await work()
  } finally {
    process.stdout.write = write
  }
  return told.join('')
}

describe('publish', () => {
  test('the size goes where `az ml model profile -t` would put it', async () => {
    const metadataFile = join(folder, 'out', 'metadata.json')
    await publish({ ...publication(), to: { ...to, metadataFile } })
    expect(JSON.parse(readFileSync(metadataFile, 'utf8'))).toEqual({
      cpu: 0.56,
      memoryInGB: 0.08
    })
  })

  test('a registry that is not there is a warning, and the tags are kept', async () => {
    const registry = {
      trackingUri: 'http://127.0.0.1:1234',
      model: { name: 'ridge', version: '3' }
    }
    process.env['MLFLOW_TRACKING_TOKEN'] = 'a-token'
    const told = await tellingOf(() =>
      publish({ ...publication(), to: { ...to, registry } })
    )
    expect(told).toContain('::add-mask::a-token\n')
    expect(told).toContain(
      '::warning::ridge was not tagged: the registry at http://127.0.0.1:1234 could not be reached'
    )
    const tags = join(folder, 'reports', 'score', 'tags.json')
    expect(JSON.parse(readFileSync(tags, 'utf8'))).toMatchObject({
      recommendedCpu: '0.56',
      proved: 'true'
    })
  })

  test('what cannot be rendered takes nothing else along', async () => {
    const { report, ...rest } = publication()
    const broken = {
      ...report,
      get recommendation(): never {
        throw new Error('It is broken.')
      }
    }
    const registry = {
      trackingUri: 'http://127.0.0.1:1234',
      model: { name: 'ridge', version: '3' }
    }
    const asked = { ...to, comment: true, registry }
    const told = await tellingOf(() =>
      publish({ ...rest, report: broken, to: asked })
    )
    for (const what of ['summary', 'comment', 'tags'])
      expect(told).toContain(
        `::warning::The ${what} could not be written: It is broken.`
      )
    const files = readdirSync(join(folder, 'reports', 'score'))
    expect(files).toContain('exchanges.csv')
  })

  test('a run that was cancelled tags no model', async () => {
    const report = reportRun({ ...facts, error: cancelled })
    await using registry = await ProgrammableServer.start((arrival) =>
      answer(arrival, { body: '{}' })
    )
    const model = { name: 'ridge', version: '3' }
    const told = await tellingOf(() =>
      publish({
        ...publication(),
        report,
        to: { ...to, registry: { trackingUri: registry.origin, model } }
      })
    )
    expect(told).not.toContain('ridge')
    expect(registry.arrivals).toEqual([])
  })

  test('a shard tags nothing, and says who does', async () => {
    const registry = {
      trackingUri: 'http://127.0.0.1:1234',
      model: { name: 'ridge', version: '3' }
    }
    const shard = { ...to, registry, part: '1-of-2' }
    const told = await tellingOf(() => publish({ ...publication(), to: shard }))
    expect(told).toContain('ridge gets no tags from a shard')
    expect(told).not.toContain('127.0.0.1:1234')
  })

  test('files, outputs and summary, also when nothing can be uploaded', async () => {
    await publish(publication())
    const reports = join(folder, 'reports', 'score')
    expect(readdirSync(reports).sort()).toEqual([
      'container.log',
      'exchanges.csv',
      'measurements',
      'report.html',
      'report.json',
      'samples.csv',
      'summary.md',
      'tags.json'
    ])
    const outputs = readFileSync(join(folder, 'OUTPUT'), 'utf8')
    for (const name of OUTPUT_NAMES) expect(outputs).toContain(`${name}<<`)
    const summary = readFileSync(join(folder, 'STEP_SUMMARY'), 'utf8')
    const uploaded = readFileSync(join(reports, 'summary.md'), 'utf8')
    // How long the upload took is known after it.
    expect(summary).toContain('| Upload the report |')
    const [untilStages] = uploaded.split('<details><summary>Where the time')
    expect(untilStages!.length).toBeLessThan(uploaded.length)
    expect(summary.startsWith(untilStages!)).toBe(true)
  })

  test('without a summary file it writes the rest', async () => {
    delete process.env['GITHUB_STEP_SUMMARY']
    await publish(publication())
    expect(readFileSync(join(folder, 'OUTPUT'), 'utf8')).toContain('verdict<<')
  })

  test('a name that is a path stays below its folder', async () => {
    await publish({ ...publication(), to: { ...to, name: '..' } })
    expect(readdirSync(join(folder, 'reports'))).toEqual([
      expect.stringMatching(/^---[0-9a-f]{8}$/)
    ])
  })

  test('one artifact holds all files, byte for byte', async () => {
    await using service = await startFakeResultsService()
    Object.assign(process.env, service.env, {
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'o/r',
      GITHUB_RUN_ID: '9'
    })
    await publish(publication())
    const made = service.created.find(({ name }) => name === to.artifactName)
    const expires = Date.parse(String(made!['expires_at']))
    expect((expires - Date.now()) / 86_400_000).toBeCloseTo(7, 1)
    const outputs = readFileSync(join(folder, 'OUTPUT'), 'utf8')
    expect(outputs).toMatch(
      /artifact-url<<.*\nhttps:\/\/github.com\/o\/r\/actions\/runs\/9\/artifacts\/471\d\n/
    )
    const zip = join(folder, 'artifact.zip')
    writeFileSync(zip, service.blob(to.artifactName))
    const unzip = `import zipfile,sys; z=zipfile.ZipFile(sys.argv[1]); z.extractall(sys.argv[2])`
    execFileSync('python3', ['-c', unzip, zip, join(folder, 'unzipped')])
    const reports = join(folder, 'reports', 'score')
    const files = readdirSync(reports, { recursive: true, encoding: 'utf8' })
    expect(files).toContain('measurements/run.json')
    execFileSync('diff', ['--recursive', reports, join(folder, 'unzipped')])
  })
})

test('of a run that is cancelled while it is uploaded, the rest is told in time', async () => {
  await using service = await startFakeResultsService('hangs')
  Object.assign(process.env, service.env)
  const cancel = new AbortController()
  const told = tellingOf(() =>
    publish(publication(), { signal: cancel.signal })
  )
  await service.asked
  cancel.abort()
  expect(await told).toContain('It took longer than 3 s.')
  expect(readFileSync(join(folder, 'OUTPUT'), 'utf8')).toContain('verdict<<')
})

describe('report.html', () => {
  beforeEach(() => {
    Object.assign(process.env, {
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'o/r',
      GITHUB_RUN_ID: '9'
    })
  })
  const summary = () => readFileSync(join(folder, 'STEP_SUMMARY'), 'utf8')
  const firstLink = () => /\[([^\]]+)\]\(([^)]+)\)/.exec(summary())?.slice(1)

  test('is uploaded as it is, and the first link of the summary opens it', async () => {
    await using service = await startFakeResultsService()
    Object.assign(process.env, service.env)
    await publish(publication())
    const name = `${to.artifactName}.html`
    const page = service.created.find((each) => each['name'] === name)
    expect(page).toMatchObject({ mime_type: 'text/html' })
    const written = join(folder, 'reports', 'score', 'report.html')
    expect(service.blob(name)).toEqual(readFileSync(written))
    const [text, url] = firstLink()!
    expect(text).toBe('Open the report')
    const outputs = readFileSync(join(folder, 'OUTPUT'), 'utf8')
    expect(/page-url<<.*\n(.*)\n/.exec(outputs)![1]).toBe(url)
    expect(service.created).toHaveLength(2)
  })

  test('where it can only be in the zip, it is said how to open it', () => {
    const archive =
      'https://github.company.example/o/r/actions/runs/9/artifacts/1'
    const text = renderSummary(reportRun(facts), { page: '', archive })
    expect(text).toContain(
      `[Download the report](${archive}), unpack it and open \`report.html\``
    )
  })

  test('that is not uploaded has no link', async () => {
    await publish(publication())
    expect(firstLink()).toBeUndefined()
  })
})

describe('an upload that fails is a sentence and never an exception', () => {
  const plan = () => {
    const path = join(folder, 'report.json')
    writeFileSync(path, '{}')
    return {
      name: 'a',
      paths: [path],
      directory: folder,
      retentionDays: undefined,
      deadlineMs: 3000
    }
  }

  test('no token', async () => {
    expect(await uploadArtifact(plan())).toMatch(/ACTIONS_RUNTIME_TOKEN/)
  })

  test.each(['forbidden', 'broken', 'hangs'] as const)('%s', async (fault) => {
    await using service = await startFakeResultsService(fault)
    Object.assign(process.env, service.env)
    expect(await uploadArtifact(plan())).toEqual(expect.any(String))
  })

  test('refused', async () => {
    const { env } = await startFakeResultsService().then(async (service) => {
      await service[Symbol.asyncDispose]()
      return service
    })
    Object.assign(process.env, env)
    expect(await uploadArtifact(plan())).toEqual(expect.any(String))
  })

  test('GitHub Enterprise Server', async () => {
    await using service = await startFakeResultsService()
    Object.assign(process.env, service.env, {
      GITHUB_SERVER_URL: 'https://github.company.example'
    })
    expect(await uploadArtifact(plan())).toMatch(/GHES|not currently supported/)
  })
})

describe('troubleshootingUrl', () => {
  test.each([
    ['a fork and its tag', 'them/fork', 'v1.2.3', 'them/fork/blob/v1.2.3'],
    [
      'a branch that Markdown would read',
      'o/r',
      'a(b)#c',
      'o/r/blob/a%28b%29%23c'
    ],
    ['a branch with a folder', 'o/r', 'fix/it', 'o/r/blob/fix/it']
  ])('%s', (_, repository, ref, place) => {
    Object.assign(process.env, {
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_ACTION_REPOSITORY: repository,
      GITHUB_ACTION_REF: ref
    })
    expect(troubleshootingUrl()).toBe(
      `https://github.com/${place}/docs/troubleshooting.md`
    )
  })

  test('a local action has none', () => {
    Object.assign(process.env, {
      GITHUB_ACTION_REPOSITORY: '',
      GITHUB_ACTION_REF: ''
    })
    expect(troubleshootingUrl()).toBeUndefined()
  })
})
