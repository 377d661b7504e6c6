/** Places that we write to and that a checkout, or a full disk, has prepared. */
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals'
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { join, resolve } from 'node:path'
import {
  claimFolder,
  viewFiles,
  writeFiles
} from '../../../src/publication/report-files.ts'
import { publish } from '../../../src/action/publish.ts'
import { keepReport } from '../../../src/cache/store.ts'
import { writeFile } from '../../../src/files/write-file.ts'
import { reportRun } from '../../../src/report/compose-report.ts'
import { given } from '../../pure/inputs/given.ts'
import { exampleFacts, exampleRecord } from '../../pure/report/example.ts'
import { OUTSIDE, makePipe, makeWorkspace } from './workspace.ts'

const before = process.cwd()
let root: string

beforeEach(() => {
  root = makeWorkspace()
  process.chdir(root)
})
afterAll(() => process.chdir(before))

const facts = exampleFacts()
const report = reportRun(facts)
const contents = { report, record: exampleRecord(), runUrl: undefined }
const bashrc = (): string => readFileSync('../outside/bashrc', 'utf8')

test.each(['report.json', 'report.json.part', 'container.log.part'])(
  'a report directory that has %s as a link',
  (name) => {
    mkdirSync('out')
    symlinkSync('../../outside/bashrc', join('out', name))
    const { failures } = writeFiles('out', viewFiles(contents))
    expect(bashrc()).toBe(OUTSIDE)
    expect(failures.length).toBe(name === 'report.json' ? 1 : 0)
  }
)

test.each(['../outside', '/etc', '.git'])(
  'a report directory that is a link to %s',
  (to) => {
    symlinkSync(to, 'out')
    const { failures, paths } = writeFiles('out', viewFiles(contents))
    expect(paths).toEqual([])
    expect(failures[0]).toMatch(/out of the workspace|into \.git/)
    expect(readdirSync('../outside')).not.toContain('report.json')
  }
)

// As a runner's `_work` on another disk is.
test('a folder of the machine that is reached through a link', () => {
  mkdirSync('../elsewhere')
  symlinkSync('elsewhere', '../temp')
  const { directory, paths } = writeFiles(
    claimFolder(resolve('../temp'), 'score'),
    viewFiles(contents)
  )
  expect(paths).toContain(join(directory, 'report.json'))
  expect(paths.filter((path) => !path.startsWith(directory))).toEqual([])
})

test('a workspace that is removed in the middle of a run', () => {
  mkdirSync('../temp')
  const temp = resolve('../temp')
  rmSync(root, { recursive: true })
  const { failures, paths } = writeFiles(temp, viewFiles(contents))
  expect(failures).toEqual([])
  expect(paths).toContain(join(temp, 'report.json'))
})

test('a report directory below a link out', () => {
  symlinkSync('../outside', 'out')
  expect(writeFiles('out/deep/er', viewFiles(contents)).paths).toEqual([])
  expect(existsSync('../outside/deep')).toBe(false)
})

test.each([
  ['out.json', '../outside/bashrc'],
  ['link/bashrc', undefined],
  ['link/new', undefined]
])('a file %s that is a link, or in one', (path, to) => {
  symlinkSync(to ?? '../outside', path.split('/')[0]!)
  expect(() => writeFile(path, ['mine'])).toThrow(/link/)
  expect(bashrc()).toBe(OUTSIDE)
  expect(readdirSync('../outside').sort()).toEqual([
    'back',
    'bashrc',
    'rows.jsonl'
  ])
})

test('a link to a file of the workspace is not written through either', () => {
  symlinkSync('rows.jsonl', 'link')
  expect(() => writeFile('link', ['mine'])).toThrow('written through')
  expect(readFileSync('rows.jsonl', 'utf8')).toBe('{"a": 1}\n')
})

test('a pipe', () => {
  makePipe('pipe')
  expect(() => writeFile('pipe', ['mine'])).toThrow('no ordinary file')
})

test('a cache that is a link out', () => {
  symlinkSync('../outside', 'cache')
  expect(() => keepReport(given({ cache: 'cache' }), report)).toThrow(
    'out of the workspace'
  )
})

test('a history that is a link out: nothing is added, nothing taken away', () => {
  symlinkSync('../outside', 'runs')
  const there = readdirSync('../outside')
  expect(() => keepReport(given({ history: 'runs' }), report)).toThrow(
    'out of the workspace'
  )
  expect(readdirSync('../outside')).toEqual(there)
})

test('a file that there was is replaced, and one that fails is not', () => {
  writeFile('file', ['old'])
  expect(lstatSync('file').mode & 0o777).toBe(0o644 & ~process.umask())
  function* broken(): Generator<string> {
    yield 'new'
    throw new Error('no space')
  }
  expect(() => writeFile('file', broken())).toThrow('no space')
  expect(readFileSync('file', 'utf8')).toBe('old')
  writeFile('file', ['new'])
  expect(readFileSync('file', 'utf8')).toBe('new')
  expect(readdirSync('.').filter((name) => name.endsWith('.part'))).toEqual([])
})

describe('steps of one job', () => {
  test('have a folder each, also with the same name', () => {
    const folders = [1, 2, 3].map(() => claimFolder('reports', 'profile'))
    expect(folders.map((folder) => readdirSync(folder))).toEqual([[], [], []])
    expect(new Set(folders).size).toBe(3)
  })

  test('leave nothing stale in a folder that they share', () => {
    const { trial: _, ...failed } = exampleRecord()
    const log = { ...report.trials[0]!, log: 'of the first' }
    const withLog = { ...report, trials: [log] }
    writeFiles('out', viewFiles({ ...contents, report: withLog }))
    expect(readdirSync('out')).toContain('container.log')
    writeFileSync('out/mine.txt', 'kept')
    const withoutLog = { ...report, trials: [] }
    const viewed = { ...contents, report: withoutLog, record: failed }
    writeFiles('out', viewFiles(viewed))
    expect(readdirSync('out').sort()).toEqual([
      'measurements',
      'mine.txt',
      'report.html',
      'report.json',
      'summary.md',
      'tags.json'
    ])
  })
})

test('a run that passed and whose outputs or metadata nobody can have', async () => {
  const env = { ...process.env }
  process.env['GITHUB_OUTPUT'] = '/dev/null/output'
  delete process.env['ACTIONS_RUNTIME_TOKEN']
  symlinkSync('../outside/bashrc', 'metadata.json')
  const lost = await publish({
    report,
    record: exampleRecord(),
    root: 'reports',
    to: {
      name: 'x',
      artifactName: '',
      retentionDays: undefined,
      directory: undefined,
      summary: false,
      comment: false,
      registry: undefined,
      metadataFile: 'metadata.json'
    }
  }).finally(() => {
    process.env = env
  })
  expect(lost).toEqual([
    expect.stringContaining('The outputs could not be written'),
    expect.stringContaining('The metadata file could not be written')
  ])
  expect(bashrc()).toBe(OUTSIDE)
})
