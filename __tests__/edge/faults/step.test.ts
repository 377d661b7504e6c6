/** What the runner, its disk or a workflow may do to a step: nothing is lost. */
import { describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runWithoutEngine } from './step.ts'

const inputs = { image: 'any', dataset: 'rows.jsonl' }

test('5,000 wrong rules: a message of a page, and the summary has it', () => {
  const rules = Array.from({ length: 5000 }, (_, i) => `wrong${i} <= 5Mi`)
  const { code, log, summary, report } = runWithoutEngine({
    ...inputs,
    thresholds: rules.join('\n')
  })
  expect(code).toBe(1)
  expect(log).toContain('5001 mistakes in the inputs')
  expect(log).toContain('and 4981 more')
  expect(summary).toContain('wrong0')
  expect(log.length + summary.length + report.length).toBeLessThan(100_000)
})

test('one wrong rule of 100 kB', () => {
  const thresholds = `${'x'.repeat(100_000)} <= 5Mi`
  const { code, log, summary } = runWithoutEngine({ ...inputs, thresholds })
  expect(code).toBe(1)
  expect(summary).toContain('thresholds')
  expect(log.length + summary.length).toBeLessThan(20_000)
})

test('a config that is a pipe', () => {
  const pipe = join(mkdtempSync(join(tmpdir(), 'pipe-')), 'pipe')
  spawnSync('mkfifo', [pipe])
  const { code, report } = runWithoutEngine({ ...inputs, config: pipe })
  expect(code).toBe(1)
  expect(report).toContain('config-unreadable')
})

test('a config that is /dev/zero', () => {
  const { code, report } = runWithoutEngine({ ...inputs, config: '/dev/zero' })
  expect(code).toBe(1)
  expect(report).toContain('config-unreadable')
})

describe('the runner', () => {
  test('has no folder for temporary files: the system has one', () => {
    const { code, log, outputs, summary } = runWithoutEngine(inputs, {
      RUNNER_TEMP: '/dev/null/temp'
    })
    expect(code).toBe(1)
    expect(log).toContain(
      '::warning::No folder could be made in /dev/null/temp'
    )
    expect(log).toContain('No Docker engine answers')
    expect(summary).toContain('No Docker engine answers')
    const [, path] = /report-path<<.*\n(.*)\n/.exec(outputs)!
    expect(readFileSync(path!, 'utf8')).toContain('no-engine')
  })

  test('has none at all: that is the error, in outputs and summary', () => {
    const { code, log, outputs, summary } = runWithoutEngine(inputs, {
      RUNNER_TEMP: '/dev/null/temp',
      TMPDIR: '/dev/null/tmp'
    })
    expect(code).toBe(1)
    expect(log).toContain('There is no place for temporary files.')
    expect(log).toContain('::error::The report could not be written.')
    expect(summary).toContain('There is no place for temporary files.')
    expect(outputs).toMatch(/verdict<<.*\nfailed\n/)
    expect(outputs).toMatch(/report-path<<.*\n\n/)
  })

  test('keeps no state for the post step: the main step cleans up', () => {
    const { code, log, summary } = runWithoutEngine(inputs, {
      GITHUB_STATE: '/dev/null/state'
    })
    expect(code).toBe(1)
    expect(log).toContain('::warning::The post step was not told')
    expect(summary).toContain('No Docker engine answers')
  })

  test('takes no outputs: the step fails, also where it would not', () => {
    const { code, log, summary } = runWithoutEngine(inputs, {
      GITHUB_OUTPUT: '/dev/null/output'
    })
    expect(code).toBe(1)
    expect(log).toContain('::error::The outputs could not be written')
    expect(summary).not.toBe('')
  })

  // Who adds to it would wait for a reader that never comes.
  test.each([
    ['OUTPUT', '::error::The outputs could not be written'],
    ['STATE', '::warning::The post step was not told'],
    ['STEP_SUMMARY', '::warning::The summary could not be written']
  ])('has a pipe for GITHUB_%s', (name, told) => {
    const pipe = join(mkdtempSync(join(tmpdir(), 'pipe-')), 'pipe')
    spawnSync('mkfifo', [pipe])
    const { code, log, report } = runWithoutEngine(inputs, {
      [`GITHUB_${name}`]: pipe
    })
    expect(code).toBe(1)
    expect(log).toContain(told)
    expect(report).toContain('no-engine')
  })

  test.each(['/dev/zero', 'pipe'])('has an event that is %s', (kind) => {
    const pipe = join(mkdtempSync(join(tmpdir(), 'pipe-')), 'pipe')
    spawnSync('mkfifo', [pipe])
    const { code, log } = runWithoutEngine(
      { ...inputs, comment: 'true' },
      { GITHUB_EVENT_PATH: kind === 'pipe' ? pipe : kind }
    )
    expect(code).toBe(1)
    expect(log).toContain('This run is of no pull request.')
  })

  test('has a file where the report is to be: it goes elsewhere', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'file-')), 'file')
    writeFileSync(file, '')
    const { log, report } = runWithoutEngine({
      ...inputs,
      'report-directory': file
    })
    expect(log).toContain('::warning::The folder of the report could not be')
    expect(report).toContain('no-engine')
  })

  test('has hardly a file descriptor left: the cause is told', () => {
    const { code, report } = runWithoutEngine(inputs, {}, 'ulimit -n 24')
    expect(code).toBe(1)
    expect(report).toContain('EMFILE')
    expect(report).not.toContain('TypeError')
  })

  test('takes no summary: all else is told', () => {
    const { log, outputs } = runWithoutEngine(inputs, {
      GITHUB_STEP_SUMMARY: '/dev/null/summary'
    })
    expect(log).toContain('::warning::The summary could not be written')
    expect(outputs).toContain('verdict')
  })

  const root = process.getuid?.() === 0 ? describe : describe.skip
  root('has a disk that is full', () => {
    test.each([
      ['of files', 'size=1m,nr_inodes=1'],
      ['of bytes', 'size=4k']
    ])('%s', (_, options) => {
      const disk = mkdtempSync(join(tmpdir(), 'disk-'))
      const mounted = spawnSync('mount', [
        ...['-t', 'tmpfs', '-o', options, 'none', disk]
      ])
      expect(mounted.status).toBe(0)
      try {
        // Whoever comes first takes what there is.
        spawnSync('sh', ['-c', `head -c 4096 /dev/zero > ${disk}/filler`])
        const ended = runWithoutEngine(inputs, { RUNNER_TEMP: disk })
        expect(ended.code).toBe(1)
        expect(ended.log).not.toMatch(/at .*\.ts:\d+/)
        expect(ended.summary).toContain('No Docker engine answers')
        const [, path] = /report-path<<.*\n(.*)\n/.exec(ended.outputs)!
        // Either it is there, or nothing names it and the step says so.
        if (path !== '') expect(readFileSync(path!, 'utf8')).toContain('no-eng')
        else expect(ended.log).toContain('The report could not be written')
      } finally {
        spawnSync('umount', [disk])
      }
    })
  })
})
