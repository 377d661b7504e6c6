import { beforeAll, describe, expect, test } from '@jest/globals'
import { execFileSync, spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { viewFiles, writeFiles } from '../../../src/publication/report-files.ts'
import { analyzeFolder } from '../../../src/analyze-folder.ts'
import { composeReport } from '../../../src/report/compose-report.ts'
import { readRun } from '../../../src/saved/read-run.ts'
import { rulesOf, searchedRun } from '../../pure/saved/searched-run.ts'

const RUN = searchedRun()
const report = composeReport(RUN)
let folder: string

beforeAll(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'saved-')), 'profile-report')
  writeFiles(folder, viewFiles({ report, record: RUN, runUrl: undefined }))
})

const written = (name: string): string =>
  readFileSync(join(folder, name), 'utf8')

test('every file of the report is made again, byte for byte', () => {
  const again = join(mkdtempSync(join(tmpdir(), 'again-')), 'report')
  const { paths, failures } = writeFiles(
    again,
    viewFiles({ ...analyzeFolder(folder), runUrl: undefined })
  )
  expect(failures).toEqual([])
  expect(paths.length).toBeGreaterThan(6)
  execFileSync('diff', ['--recursive', folder, again])
})

describe('by other criteria: what a run with them would have said', () => {
  test.each(['0', '0.03', '0.3', '1'])('headroom %s', (text) => {
    const headroom = Number(text)
    const asked = composeReport(searchedRun({ criteria: { headroom } }))
    const again = analyzeFolder(folder, { headroom }).report
    const sizes = [again, asked].map(({ recommendation }) => {
      if (recommendation?.kind !== 'size') throw new Error('no size')
      return recommendation
    })
    expect(sizes[0]!.size).toEqual(sizes[1]!.size)
    expect(sizes[1]!.proved).toBe(true)
    // Nothing was run for it.
    expect(sizes[0]!.proved).toBe(false)
    expect(sizes[0]!.memory.steps.at(-1)!.what).toContain('not proved')
    expect(again.search!.confidence!.level).toBe('low')
  })

  test('within 5 % of what was proved: that', () => {
    const { recommendation } = analyzeFolder(folder, { headroom: 0.07 }).report
    expect(recommendation).toMatchObject({
      kind: 'size',
      proved: true,
      size: report.recommendation?.kind === 'size' && report.recommendation.size
    })
  })

  test('its own headroom: nothing changes', () => {
    expect(analyzeFolder(folder, { headroom: 0.1 }).report).toEqual(report)
  })

  test('thresholds: those verdicts, and nothing else changes', () => {
    const text = 'memory.peak <= 10Mi\nmemory.recommended <= 10Gi'
    const thresholds = rulesOf(text)
    const asked = composeReport(searchedRun({ criteria: { thresholds } }))
    const again = analyzeFolder(folder, { thresholds }).report
    expect(again).toEqual(asked)
    expect(again.verdict).toBe('failed')
    expect(report.verdict).toBe('passed')
  })

  test('a latency rule that its proof missed: the size goes up', () => {
    const thresholds = rulesOf('latency.p50 <= 9ms')
    const { search } = analyzeFolder(folder, { thresholds }).report
    const proofs = search!.trials.filter(({ purpose }) => purpose === 'proof')
    expect(proofs.map(({ outcome }) => outcome)).toContain('too-slow')
  })
})

describe('a folder that anybody may have made', () => {
  const broken = (change: (folder: string) => void): string => {
    const copy = mkdtempSync(join(tmpdir(), 'broken-'))
    cpSync(folder, copy, { recursive: true })
    change(join(copy, 'measurements'))
    try {
      readRun(copy)
    } catch (thrown) {
      return (thrown as Error).message.replaceAll(copy, 'DIR')
    }
    throw new Error('It was read.')
  }

  test.each<[string, (folder: string) => void, string]>([
    [
      'none',
      (of) => rmSync(of, { recursive: true }),
      '`DIR/measurements/run.json` does not exist.'
    ],
    [
      'no columns',
      (of) => rmSync(join(of, 'columns.gz')),
      '`DIR/measurements/columns.gz` does not exist.'
    ],
    [
      'a folder',
      (of) => {
        rmSync(join(of, 'run.json'))
        mkdirSync(join(of, 'run.json'))
      },
      'is a directory'
    ],
    [
      'a pipe',
      (of) => {
        rmSync(join(of, 'run.json'))
        spawnSync('mkfifo', [join(of, 'run.json')])
      },
      'is a device, a pipe or a socket'
    ],
    [
      'endless',
      (of) => {
        rmSync(join(of, 'run.json'))
        spawnSync('ln', ['-s', '/dev/zero', join(of, 'run.json')])
      },
      'is a device, a pipe or a socket'
    ],
    [
      'huge',
      (of) => truncateSync(join(of, 'run.json'), 2 ** 26 + 1),
      'has more than 64 MiB'
    ],
    [
      "another run's columns",
      (of) => writeFileSync(join(of, 'columns.gz'), 'x'),
      'columns.gz is damaged, or was cut short'
    ]
  ])('%s', (_, change, sentence) => {
    expect(broken(change)).toContain(sentence)
  })
})

const python = spawnSync('python3', ['-c', '']).status === 0

;(python ? test : test.skip)(
  python
    ? 'docs/measurements.md: Python reads it'
    : 'skipped: there is no Python',
  () => {
    const page = resolve(import.meta.dirname, '../../../docs/measurements.md')
    const [, code] = /```python\n([^]*?)```/.exec(readFileSync(page, 'utf8'))!
    const cwd = join(folder, '..')
    const told = execFileSync('python3', ['-c', code!], { cwd }).toString()
    expect(Number(told)).toBe(Math.max(...RUN.trial!.exchanges.serviceMs))
  }
)

test('what is not saved', () => {
  for (const word of ['secrets', 'body', 'headers'])
    expect(written('measurements/run.json')).not.toContain(`"${word}"`)
})
