import { describe, expect, test } from '@jest/globals'
import { parseConfig } from '../../../src/inputs/config.ts'
import { given, mistakes } from './given.ts'

const YAML = `
# budgets of the score service
dataset: rows.csv
port: 5001
cpu: 0.5
headroom: 20%
summary: false
env: { VERSION: 1.10, DEBUG: no, EMPTY: }
headers:
  Accept: "*/*"
  Authorization: Bearer abcdef
build-args:
  - PYTHON=3.12
command: [python, -m, 'a b']
success-status: [200, 3xx]
thresholds:
  - memory.peak <= 512Mi
  - 'warn: startup < 2s'
`
const JSON_TEXT = JSON.stringify(
  {
    dataset: 'rows.csv',
    port: 5001,
    cpu: 0.5,
    headroom: '20%',
    summary: false,
    requests: null,
    env: { VERSION: '1.10', DEBUG: 'no', EMPTY: '' },
    headers: { Accept: '*/*', Authorization: 'Bearer abcdef' },
    'build-args': ['PYTHON=3.12'],
    command: ['python', '-m', 'a b'],
    'success-status': [200, '3xx'],
    thresholds: 'memory.peak <= 512Mi\nwarn: startup < 2s'
  },
  undefined,
  '\t'
)

describe('parseConfig', () => {
  test.each([
    ['YAML', YAML],
    ['JSON', JSON_TEXT],
    ['a BOM and CRLF', `\ufeff${YAML.replaceAll('\n', '\r\n')}`]
  ])('%s: every kind of value', (_, text) => {
    expect(given({ dataset: '' }, parseConfig(text))).toMatchObject({
      dataset: { path: 'rows.csv', format: 'csv', requests: undefined },
      image: { buildArgs: { PYTHON: '3.12' } },
      service: {
        port: 5001,
        // Not the number 1.1, not the truth value false.
        env: { VERSION: '1.10', DEBUG: 'no', EMPTY: '' },
        headers: { Accept: '*/*', Authorization: 'Bearer abcdef' },
        command: ['python', '-m', 'a b']
      },
      cpuMillicores: 500,
      headroom: 0.2,
      answers: {
        successStatus: [
          [200, 200],
          [300, 399]
        ]
      },
      report: { summary: false },
      thresholds: [
        { metric: 'memory.peak', level: 'fail' },
        { metric: 'startup', level: 'warn' }
      ],
      secrets: ['Bearer abcdef', 'abcdef']
    })
  })

  test('a with: input wins over the file, the file over the default', () => {
    const config = parseConfig('path: /file\nport: 1\nartifact-name: file')
    const { service, report } = given({ port: '2' }, config)
    expect(service).toMatchObject({ path: '/file', port: 2 })
    expect(report.artifactName).toBe('file')
  })

  test('an empty artifact-name means no upload, wherever it stands', () => {
    const config = parseConfig('artifact-name: ""')
    expect(given({}, config).report.artifactName).toBe('')
    const named = parseConfig('artifact-name: file')
    expect(given({ 'artifact-name': '' }, named).report.artifactName).toBe('')
  })

  test.each([
    ['a: [\n', /is neither YAML nor JSON: .* at line 2/],
    ['port: 1\nport: 2', /Map keys must be unique at line 2/],
    ['env: *none', /neither YAML nor JSON: Unresolved alias/],
    ['', /is not a map/],
    ['- port', /is not a map/],
    ['just text', /is not a map/],
    ['prot: 1', /unknown key `prot` \(did you mean `port`\?\)/],
    ['max_latency: 1', /unknown key `max_latency`; the keys are image, /],
    ['config: other.yml', /unknown key `config`/],
    ['__proto__: x', /unknown key `__proto__`/],
    ['push-to: ghcr.io/a/b', /`push-to` stands in the config file, .*`with:`/],
    ['ssh: default', /`ssh` stands in the config file/],
    ['cache-from: [type=gha]', /`cache-from` stands in the config file/],
    ['mlflow-tracking-uri: https://x.example', /`mlflow-tracking-uri` stands/],
    ['path: {a: b}', /has a map for `path`/],
    ['env: {A: [b]}', /has lists or maps within `env`/],
    ['thresholds: [{a: b}]', /has lists or maps within `thresholds`/],
    ['env: {A: "b\\nc"}', /more than one line in `env`/],
    ['port: 99999', /`port` is "99999"/]
  ])('refuses %j', (text, mistake) => {
    const told = mistakes({}, parseConfig(text))
    expect(told).toHaveLength(1)
    expect(told[0]).toMatch(mistake)
    expect(told[0]).toMatch(/Allowed: .+; for example `.+`\.$/)
  })

  test('mistakes of the file and of the inputs are told together', () => {
    const config = parseConfig('prot: 1\npath: x')
    expect(mistakes({ port: 'y' }, config)).toHaveLength(3)
  })

  test('a mistake does not quote the file, which may hold secrets', () => {
    const told = mistakes({}, parseConfig('env:\n  API_KEY: "hunter22\n'))
    expect(told).toHaveLength(1)
    expect(told[0]).not.toContain('hunter22')
  })
})
