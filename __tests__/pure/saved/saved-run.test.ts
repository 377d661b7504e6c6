import { describe, expect, test } from '@jest/globals'
import { gzipSync } from 'node:zlib'
import { composeReport } from '../../../src/report/compose-report.ts'
import type { RunRecord } from '../../../src/run-record.ts'
import { loadRun, saveRun } from '../../../src/saved/saved-run.ts'
import { searchedRun } from './searched-run.ts'

function files(record: RunRecord): { text: string; zipped: Buffer } {
  const { text, columns } = saveRun(record)
  return { text, zipped: Buffer.concat([...columns]) }
}

function around(record: RunRecord): RunRecord {
  const { text, zipped } = files(record)
  return loadRun(text, zipped)
}

const RUN = searchedRun()
const CUT_SHORT: Partial<RunRecord> = {
  error: { code: 'cancelled', message: 'Cancelled.', blame: 'user' }
}

describe('the report that is made again is the same, byte for byte', () => {
  test.each<[string, RunRecord]>([
    ['a whole run', RUN],
    ['cut short in the search', searchedRun({ moves: 4, change: CUT_SHORT })],
    ['no search', { ...RUN, search: undefined } as unknown as RunRecord],
    [
      'ended before it began',
      {
        name: 'x',
        createdAt: '',
        version: '0.1.0',
        secrets: [],
        findings: [],
        stages: [],
        error: { code: 'no-engine', message: 'None.', blame: 'machine' }
      }
    ]
  ])('%s', (_, record) => {
    const report = JSON.stringify(composeReport(record), null, 2)
    const again = around(record)
    expect(JSON.stringify(composeReport(again), null, 2)).toBe(report)
    expect(around(again)).toStrictEqual(again)
  })
})

test('nothing of a measurement is lost', () => {
  expect(around(RUN).trial).toEqual(RUN.trial)
  const proofs = ({ search }: RunRecord) =>
    search!.trials.filter(({ measurement }) => measurement)
  expect(proofs(RUN).length).toBeGreaterThan(0)
  expect(proofs(around(RUN))).toEqual(proofs(RUN))
})

test('secrets are masked, and what no type names is not there', () => {
  const { text } = files({
    ...RUN,
    secrets: ['hunter2'],
    image: {
      reference: 'registry/hunter2/image',
      fingerprint: 'sha256:2',
      id: 'sha256:1',
      sizeBytes: 1,
      exposedPorts: [],
      ...({ config: { variables: { TOKEN: 'abc' } } } as object)
    },
    trial: { ...RUN.trial!, log: 'password hunter2 given' }
  })
  expect(text).toContain('registry/***/image')
  expect(text).toContain('password *** given')
  for (const secret of ['hunter2', 'secrets', 'config', 'TOKEN', 'abc'])
    expect(text).not.toContain(secret)
})

describe('files that anybody may have written', () => {
  const { text, zipped } = files(RUN)
  const edit = (from: string | RegExp, to: string): string => {
    const edited = text.replace(from, to)
    expect(edited).not.toBe(text)
    return edited
  }
  const refuse = (given: string, columns: Uint8Array = zipped): string => {
    try {
      loadRun(given, columns)
    } catch (thrown) {
      expect(thrown).toMatchObject({
        facts: { code: 'measurements-unreadable', blame: 'user' }
      })
      return (thrown as Error).message
    }
    throw new Error('It was read.')
  }

  test.each<[string, () => string, string]>([
    ['cut', () => text.slice(0, 5000), 'run.json is no JSON, or was cut short'],
    ['no object', () => '7', 'format is missing'],
    ['another', () => edit('"format":1', '"format":9'), 'it has format 9'],
    ['negative', () => edit(/"columnBytes":/, '"columnBytes":-'), 'how large'],
    [
      'greedy',
      () => edit(/"columnBytes":\d+/, '"columnBytes":1e12'),
      'more than 1 GiB'
    ],
    [
      'another length of columns',
      () => edit(/"columnBytes":\d+/, '"columnBytes":8'),
      'columns.gz is damaged'
    ],
    ['no name', () => edit('"name":"score"', '"name":7'), 'name is missing'],
    [
      'a trial without marks',
      () => edit('"marks"', '"mark"'),
      'trial.marks is missing'
    ],
    [
      'a column that is shorter',
      () => edit(/"length":210\}/, '"length":209}'),
      'trial.exchanges.row is missing or is not what it should be'
    ],
    [
      'more warm-up than there is',
      () => edit(/"warmupExchanges":10/, '"warmupExchanges":999'),
      'trial.warmupExchanges'
    ],
    [
      'an outcome of another kind',
      () => edit(/"kind":"oom-killed"/, '"kind":"eaten"'),
      'search.trials[0].outcome'
    ]
  ])('%s', (_, given, sentence) => {
    expect(refuse(given())).toContain(sentence)
  })

  test.each([0, 10, 500])('columns cut after %d bytes', (bytes) => {
    expect(refuse(text, zipped.subarray(0, bytes))).toContain(
      'columns.gz is damaged, or was cut short'
    )
  })

  test('nested without end', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    const given = `{"format":1,"columnBytes":0,"record":${deep}}`
    expect(refuse(given, gzipSync(''))).toContain('nested too deeply')
  })

  test('any byte changed: a report or one sentence, and nothing else', () => {
    for (let i = 0; i < 400; i++) {
      const at = (i * 7919) % text.length
      const byte = String.fromCharCode(33 + ((i * 31) % 90))
      const changed = text.slice(0, at) + byte + text.slice(at + 1)
      try {
        composeReport(loadRun(changed, zipped))
      } catch (thrown) {
        expect(thrown).toMatchObject({
          facts: { code: 'measurements-unreadable' }
        })
      }
    }
  })
})
