import { describeEnding } from '../../../src/analysis/ending.ts'
import { analyze } from '../../../src/analysis/analyze.ts'
import { SampleLog } from '../../../src/trial/sampling/sample-log.ts'
import type { Exit } from '../../../src/measurement/exit.ts'
import { type Story, buildMeasurement } from './measurement-builder.ts'

function ended(exit: Exit, counters: Story['counters'] = () => ({ pids: 1 })) {
  const change = { ending: { kind: 'exited', exit } } as const
  return buildMeasurement({ requests: 3, counters, change })
}

test.each([
  [126, /could not be executed/],
  [127, /was not found/],
  [132, /SIGILL/],
  [134, /SIGABRT/],
  [135, /\/dev\/shm was full/],
  [136, /SIGFPE/],
  [137, /SIGKILL/],
  [139, /SIGSEGV/],
  [143, /SIGTERM/],
  [0, /ended without an error\./]
])('code %d', (code, cause) => {
  const facts = describeEnding(ended({ code, oomKilled: false }))!
  expect(facts.code).toBe('service-exited')
  expect(facts.cause).toMatch(cause)
})

test('a full /dev/shm: how much it held, and the input that helps', () => {
  const trial = ended({ code: 135, oomKilled: false }, () => ({
    sharedBytes: 63 * 2 ** 20,
    pids: 1
  }))
  expect(describeEnding(trial)).toMatchObject({
    cause: expect.stringContaining('held 63 MiB'),
    remedy: expect.stringContaining('`shm-size: 256Mi`')
  })
})

test('a main process that went into the background', () => {
  const trial = ended({ code: 0, oomKilled: false }, () => ({ pids: 3 }))
  expect(describeEnding(trial)).toMatchObject({
    cause: expect.stringContaining('while 2 others lived'),
    remedy: expect.stringContaining('foreground')
  })
})

test('what the place knows comes first; an unknown code has the log', () => {
  const why = { cause: 'It is built for linux/arm64.', remedy: 'Build it.' }
  expect(
    describeEnding(ended({ code: 1, oomKilled: false, why }))
  ).toMatchObject(why)
  const facts = describeEnding(ended({ code: 3, oomKilled: false }))!
  expect(facts.cause).toBeUndefined()
  expect(facts.remedy).toMatch(/log/)
})

test('a death at once is no sign that counters came from the engine', () => {
  const codes = (samples: number): readonly string[] => {
    const trial = ended({ code: 1, oomKilled: false })
    const { counters } = trial
    const nothing = new SampleLog().columns()
    return analyze({
      ...trial,
      counters: { ...counters, source: 'docker-api' },
      ...(samples === 0 && { samples: nothing, totals: undefined })
    }).findings.map(({ code }) => code)
  }
  expect(codes(1)).toContain('counters-from-docker-api')
  expect(codes(0)).not.toContain('counters-from-docker-api')
})
