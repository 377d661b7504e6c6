import { describe, expect, test } from '@jest/globals'
import { MIB } from '../../../src/foundation/units.ts'
import { reportRun } from '../../../src/report/compose-report.ts'
import { describeSize } from '../../../src/report/document/size.ts'
import { renderTerminal } from '../../../src/report/terminal/render-terminal.ts'
import type { Report } from '../../../src/report/schema/report.ts'
import type { TrialLineReport } from '../../../src/report/schema/size.ts'
import { exampleFacts } from './example.ts'

const whole = reportRun(exampleFacts())

function say(report: Report): string {
  const document = { sections: [{ id: 'size', blocks: describeSize(report) }] }
  return renderTerminal(document as Parameters<typeof renderTerminal>[0], {
    columns: 10_000,
    colour: false
  })
}

type Ended = Pick<TrialLineReport, 'outcome' | 'slowness'>

function withTrial(memoryBytes: number, ended: Ended): Report {
  const search = whole.search!
  const [first] = search.trials
  const size = { cpuMillicores: 500, memoryBytes }
  return {
    ...whole,
    search: { ...search, trials: [{ ...first!, ...ended, size }] }
  }
}

describe('what happens with less memory is what was seen there', () => {
  const LESS = 60 * MIB
  test.each<[string, number, Ended, string]>([
    ['killed', LESS, { outcome: 'oom-killed' }, ': then the kernel kills it.'],
    ['exited', LESS, { outcome: 'exited' }, ': then it ends.'],
    [
      'thrashing',
      LESS,
      { outcome: 'too-slow', slowness: 'thrashing' },
      ': then it crawls, because the machine has to read'
    ],
    [
      'a threshold on latency',
      LESS,
      { outcome: 'too-slow', slowness: 'latency' },
      ': then it is too slow.'
    ]
  ])('%s', (_, memoryBytes, ended, said) => {
    expect(say(withTrial(memoryBytes, ended))).toContain(
      `Less memory was tried as well${said}`
    )
  })

  test.each<[string, number, Ended]>([
    ['less CPU with as much memory', 70 * MIB, { outcome: 'too-slow' }],
    ['less memory that held', LESS, { outcome: 'held' }]
  ])('%s says nothing of it', (_, memoryBytes, ended) => {
    expect(say(withTrial(memoryBytes, ended))).not.toContain('Less memory')
  })
})
