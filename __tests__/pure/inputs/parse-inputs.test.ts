import { describe, expect, test } from '@jest/globals'
import { Pattern } from '../../../src/inputs/pattern.ts'
import { describeError } from '../../../src/foundation/errors.ts'
import { INPUT_NAMES } from '../../../src/inputs/contract.ts'
import { parseInputs } from '../../../src/inputs/parse-inputs.ts'
import { FIELDS } from '../../../src/inputs/contract.ts'
import { OPENCOST_PRICES } from '../../../src/pricing/prices.ts'
import { given, mistakes } from './given.ts'

const MIB = 2 ** 20
const SEARCH = {
  memory: true,
  cpu: true,
  timeBudgetMs: 600_000,
  soakMs: 15_000,
  slowdown: 0.1,
  memoryStepBytes: MIB,
  cpuStepMillicores: 10,
  minMemoryBytes: undefined,
  maxMemoryBytes: undefined,
  minCpuMillicores: undefined,
  maxCpuMillicores: undefined
}

describe('parseInputs', () => {
  test('only a dataset: the defaults', () => {
    expect(given({})).toEqual({
      image: {
        kind: 'dockerfile',
        context: '.',
        dockerfile: undefined,
        target: undefined,
        buildArgs: {},
        buildKit: { cacheFrom: [], cacheTo: [], secrets: {}, ssh: [] }
      },
      server: 'auto',
      service: {
        port: undefined,
        path: '/score',
        method: 'POST',
        contentType: 'application/json',
        headers: {},
        env: {},
        command: undefined,
        shmBytes: undefined,
        runsHealthcheck: true,
        isolate: false,
        readinessPath: '/',
        startupTimeoutMs: 120_000,
        requestTimeoutMs: 30_000
      },
      place: { kind: 'docker' },
      answers: { successStatus: [[200, 299]], failureBody: undefined },
      dataset: {
        path: 'rows',
        format: 'lines',
        requests: undefined,
        warmup: 10,
        seed: 1,
        order: 'file'
      },
      load: { kind: 'closed', concurrency: 1 },
      cpuMillicores: undefined,
      memoryBytes: undefined,
      pricing: { prices: OPENCOST_PRICES, current: undefined },
      headroom: 0.1,
      search: SEARCH,
      thresholds: [],
      failOn: 'failed',
      report: {
        name: 'profile',
        artifactName: 'profile-inference-profile',
        retentionDays: undefined,
        directory: undefined,
        summary: true,
        comment: false,
        metadataFile: undefined,
        registry: undefined
      },
      reuse: { cache: undefined, allowed: false },
      secrets: []
    })
  })

  test('everything given', () => {
    const inputs = given({
      dockerfile: 'docker/Dockerfile',
      context: 'service',
      target: 'runtime',
      'build-args': 'A=1\nB=two=2',
      port: '5001',
      path: '/v1/p?x=1',
      method: 'put',
      'content-type': 'text/csv; charset=utf-8',
      headers: 'Accept: */*\nX-Url: http://h/',
      env: '# comment\n\nA=b c\r\nspring.profiles.active = x\nEMPTY=',
      command: 'gunicorn "app:app"',
      'shm-size': '2g',
      'readiness-path': '/healthz',
      'startup-timeout': '90s',
      'request-timeout': '500ms',
      'success-status': '200, 3xx',
      'failure-body': '"error"',
      dataset: 'rows.CSV.gz',
      requests: '500',
      warmup: '0',
      seed: '42',
      order: 'shuffle',
      concurrency: '4',
      cpu: '0.5',
      memory: '512Mi',
      headroom: '25%',
      thresholds: 'failures == 0',
      'fail-on': 'never',
      name: 'mine',
      'retention-days': '7',
      'report-directory': 'out',
      summary: 'False'
    })
    expect(inputs).toMatchObject({
      image: {
        kind: 'dockerfile',
        context: 'service',
        dockerfile: 'docker/Dockerfile',
        target: 'runtime',
        buildArgs: { A: '1', B: 'two=2' },
        buildKit: { cacheFrom: [], cacheTo: [], secrets: {}, ssh: [] }
      },
      service: {
        port: 5001,
        path: '/v1/p?x=1',
        method: 'PUT',
        contentType: 'text/csv; charset=utf-8',
        headers: { Accept: '*/*', 'X-Url': 'http://h/' },
        env: { A: 'b c', 'spring.profiles.active': 'x', EMPTY: '' },
        command: ['gunicorn', 'app:app'],
        shmBytes: 2048 * MIB,
        isolate: false,
        readinessPath: '/healthz',
        startupTimeoutMs: 90_000,
        requestTimeoutMs: 500
      },
      answers: {
        successStatus: [
          [200, 200],
          [300, 399]
        ],
        failureBody: new Pattern('"error"')
      },
      dataset: {
        path: 'rows.CSV.gz',
        format: 'csv',
        requests: 500,
        warmup: 0,
        seed: 42,
        order: 'shuffle'
      },
      load: { kind: 'closed', concurrency: 4 },
      cpuMillicores: 500,
      memoryBytes: 512 * MIB,
      headroom: 0.25,
      thresholds: [{ metric: 'failures' }],
      failOn: 'never',
      report: {
        name: 'mine',
        artifactName: 'profile-inference-mine',
        retentionDays: 7,
        directory: 'out',
        summary: false,
        comment: false,
        metadataFile: undefined,
        registry: undefined
      }
    })
  })

  test('an open loop, and a search within bounds', () => {
    const inputs = given({
      rate: '50/s',
      arrivals: 'constant',
      duration: '30s',
      seed: '7',
      search: 'memory',
      'time-budget': '3m',
      slowdown: '25%',
      'memory-step': '16Mi',
      'min-memory': '64Mi',
      'max-cpu': '1'
    })
    expect(inputs.load).toEqual({
      kind: 'open',
      ratePerSecond: 50,
      arrivals: 'constant',
      seed: 7,
      concurrency: 64
    })
    expect(inputs.dataset.requests).toBe(1500)
    expect(inputs.search).toEqual({
      ...SEARCH,
      cpu: false,
      timeBudgetMs: 180_000,
      slowdown: 0.25,
      memoryStepBytes: 16 * MIB,
      minMemoryBytes: 64 * MIB,
      maxCpuMillicores: 1000
    })
  })

  test.each([
    ['duration alone', { duration: '3s' }, 'given without `rate`'],
    [
      'duration with requests',
      { duration: '3s', rate: '1/s', requests: '3' },
      'both say how much'
    ],
    [
      'bounds of memory',
      { 'min-memory': '2Gi', 'max-memory': '1Gi' },
      'more than `max-memory`'
    ],
    ['bounds of CPU', { 'min-cpu': '2', 'max-cpu': '1' }, 'than `max-cpu`'],
    ['a search for what', { search: 'disk' }, '`off`']
  ])('contradicts itself: %s', (_, texts, sentence) => {
    expect(mistakes(texts).join()).toMatch(sentence)
  })

  test('a ready image', () => {
    const reference = 'ghcr.io/a/b@sha256:0f'
    const image = { kind: 'reference', reference }
    expect(given({ image: reference }).image).toEqual(image)
  })

  test('the format that is given beats the extension', () => {
    const texts = { dataset: 'a.csv', 'dataset-format': 'lines' }
    expect(given(texts).dataset.format).toBe('lines')
  })

  test.each([
    ['', ''], // no upload
    ['mine', 'mine'],
    ['<name>-<name>', '$&-$&'] // a name is not a replacement pattern
  ])('artifact-name "%s" is "%s"', (text, artifactName) => {
    const { report } = given({ 'artifact-name': text, name: '$&' })
    expect(report.artifactName).toBe(artifactName)
  })

  test('an input that the runner did not set has its default', () => {
    const read = (name: string) => (name === 'dataset' ? 'rows' : undefined)
    expect(parseInputs(read)).toEqual(given({}))
  })

  test('the limits themselves are allowed', () => {
    const least = { port: '1', concurrency: '1', requests: '1', warmup: '0' }
    const most = { port: '65535', concurrency: '1000', headroom: '300%' }
    expect(mistakes({ ...least, cpu: '10m', memory: '6Mi' })).toEqual([])
    expect(mistakes({ ...most, headroom: '0%' })).toEqual([])
    expect(mistakes({ 'retention-days': '90', name: 'x'.repeat(100) })).toEqual(
      []
    )
  })

  test.each([
    ['image', '-rm'],
    ['image', 'two words'],
    ['context', '-'],
    ['port', '0'],
    ['port', '65536'],
    ['port', '80/tcp'],
    ['path', 'score'],
    ['path', '/two words'],
    ['path', '/é'],
    ['method', 'GET /'],
    ['content-type', 'json'],
    ['content-type', 'a/b\r\nX: y'],
    ['shm-size', 'big'],
    ['readiness-path', 'http://x/'],
    ['startup-timeout', '0s'],
    ['startup-timeout', '25h'],
    ['request-timeout', '30'],
    ['success-status', '2x'],
    ['success-status', '600'],
    ['success-status', '299-200'],
    ['success-status', ','],
    ['failure-body', '('],
    ['dataset', '--'],
    ['dataset-format', 'json'],
    ['requests', '0'],
    ['requests', '1.5'],
    ['requests', '1e3'],
    ['warmup', '-1'],
    ['seed', '4294967296'],
    ['order', 'random'],
    ['concurrency', '0'],
    ['concurrency', '1001'],
    ['cpu', '9m'],
    ['memory', '5Mi'],
    ['memory', '512'],
    ['headroom', '301%'],
    ['headroom', '0.15'],
    ['fail-on', 'always'],
    ['name', 'a/b'],
    ['name', 'x'.repeat(101)],
    ['artifact-name', 'a:b'],
    ['artifact-name', '<nam>'],
    ['retention-days', '0'],
    ['retention-days', '91'],
    ['summary', 'yes']
  ])('%s refuses "%s"', (name, text) => {
    const [mistake, ...more] = mistakes({ [name]: text })
    expect(more).toEqual([])
    expect(mistake).toContain(
      `\`${name}\` is ${JSON.stringify(text).slice(0, 80)}`
    )
    expect(mistake).toMatch(/Allowed: .+; for example `.+`\.$/)
  })

  test('all mistakes are told at once, in one error of the user', () => {
    const wrong = {
      dataset: '',
      port: 'x',
      headers: 'Connection: a\nno colon\nA: b\na: c',
      thresholds: 'failures = 0\nmemroy.peak < 1Mi',
      image: 'a',
      context: '.',
      target: 'b'
    }
    const told = mistakes(wrong)
    expect(told).toHaveLength(8)
    expect(told.join('\n')).toMatchInlineSnapshot(`
     "- \`port\` is "x". Allowed: a whole number from 1 to 65535; for example \`8080\`.
     - \`headers\` cannot set \`Connection\` (it is set for each request) in line 1. Allowed: lines \`Name: value\`, each name once; for example \`Accept: application/json\`.
     - \`headers\` has no \`:\` in line 2. Allowed: lines \`Name: value\`, each name once; for example \`Accept: application/json\`.
     - \`headers\` gives \`a\` a second time in line 4. Allowed: lines \`Name: value\`, each name once; for example \`Accept: application/json\`.
     - \`dataset\` is missing. Allowed: a path, relative to the workspace, that does not begin with -; for example \`tests/rows.jsonl\`.
     - \`thresholds\` has a mistake in line 1, "failures = 0": \`=\` is not one of < <= > >= ==. Allowed: lines \`[warn:] <metric> <op> [+-]<value>\`; for example \`memory.peak <= 512Mi\`.
     - \`thresholds\` has a mistake in line 2, "memroy.peak < 1Mi": there is no metric memroy.peak (did you mean memory.peak?). Allowed: lines \`[warn:] <metric> <op> [+-]<value>\`; for example \`memory.peak <= 512Mi\`.
     - \`image\` and \`context\`, \`target\` each say where the image comes from. Allowed: one of them; for example only \`image\`."
    `)
    try {
      given(wrong)
    } catch (thrown) {
      expect(describeError(thrown)).toMatchObject({
        code: 'invalid-inputs',
        blame: 'user',
        message: expect.stringMatching(/^8 mistakes in the inputs:\n- /)
      })
    }
  })

  test.each([
    ['context', '.'],
    ['dockerfile', 'Dockerfile'],
    ['target', 'runtime'],
    ['build-args', 'A=b']
  ])('image excludes %s', (name, text) => {
    const [mistake] = mistakes({ image: 'a', [name]: text })
    expect(mistake).toBe(
      `\`image\` and \`${name}\` each say where the image comes from. Allowed: one of them; for example only \`image\`.`
    )
  })

  test.each([
    [{ image: 'a', deployment: 'd' }, '`image` and `deployment` each say'],
    [{ image: 'a', 'entry-script': 's.py' }, '`image` and `entry-script` each'],
    [{ context: '.', 'inference-config': 'c' }, '`context` and `inference-con'],
    [
      { dockerfile: 'D', target: 't', deployment: 'd' },
      '`dockerfile`, `target` and `deployment` each say'
    ],
    [
      { deployment: 'd', 'inference-config': 'c' },
      '`inference-config` and `deployment` each say where the image comes from. Allowed: one of them; for example only `inference-config`.'
    ],
    [
      { 'mlflow-model': 'm', deployment: 'd' },
      '`deployment` and `mlflow-model` each say'
    ],
    [
      { 'mlflow-model': 'm', models: 'm', 'base-image': 'b' },
      '`models` is given without what it is part of. Allowed: with one of `inference-config`, `deployment`, `entry-script`; for example'
    ],
    [
      { 'conda-file': 'c' },
      '`conda-file` is given without what it is part of.'
    ],
    [
      { models: 'a:1=b\na:1=c', deployment: 'd' },
      '`models` gives `a:1` a second time in line 2'
    ],
    [{ models: 'a:1=', deployment: 'd' }, '`models` names no model in line 1'],
    [
      { 'inference-config': 'c', cpu: '4' },
      '`cpu` is 4 cores, and Azure ML profiles with 0.1 to 3.5. Allowed: these, or more with `azure-limits: false`; for example `cpu: 1`.'
    ],
    [{ 'entry-script': 's.py', cpu: '50m' }, '`cpu` is 0.05 cores'],
    [
      { 'inference-config': 'c', memory: '16GB' },
      '`memory` is 16.00 GB, and Azure ML profiles with 0.1 to 15.'
    ],
    [{ 'inference-config': 'c', memory: '64Mi' }, '`memory` is 0.07 GB']
  ])('%j is told in one sentence', (texts, says) => {
    const told = mistakes(texts as Record<string, string>)
    expect(told).toHaveLength(1)
    expect(told[0]!.slice(0, says.length)).toBe(says)
  })

  test('limits of Azure ML hold for an inference config, unless they are off', () => {
    const config = { 'inference-config': 'c', cpu: '3500m', memory: '15GB' }
    const most = { cpuMillicores: 3500, memoryBytes: 15e9 }
    expect(given(config).mostSize).toEqual(most)
    const off = { ...config, 'azure-limits': 'false', cpu: '8', memory: '50m' }
    expect(given(off).mostSize).toBeUndefined()
    expect(given({ cpu: '8' }).mostSize).toBeUndefined()
    const deployment = { deployment: 'd', 'entry-script': 's.py', cpu: '8' }
    expect(given(deployment).mostSize).toBeUndefined()
  })

  test('models: names and versions, or paths', () => {
    const text = '# two\ndiabetes:3=models/a b.pkl\n\nmodels/ridge.v2.joblib'
    const mistakes: string[] = []
    expect(
      FIELDS.models.parse(text, (mistake) => mistakes.push(mistake))
    ).toEqual([
      { name: 'diabetes', version: '3', path: 'models/a b.pkl' },
      { name: 'ridge.v2', version: '1', path: 'models/ridge.v2.joblib' }
    ])
    expect(mistakes).toEqual([])
  })

  test.each([
    ['headers', 'Transfer-Encoding: chunked', /cannot set `Transfer-Encoding`/],
    ['headers', 'content-type: a/b', /use the input `content-type`/],
    ['headers', 'A: \u0007', /forbidden characters in the value of `A`/],
    ['headers', 'A: 語', /forbidden characters in the value of `A`/],
    ['headers', 'two words: b', /a name with forbidden characters/],
    ['env', '=b', /a name with forbidden characters/],
    ['env', '1A=b', /a name with forbidden characters/],
    ['env', 'A=1\nA=2', /gives `A` a second time in line 2/],
    ['build-args', 'A', /has no `=` in line 1/],
    ['build-args', 'A-B=c', /a name with forbidden characters/]
  ])('%s refuses "%s"', (name, text, mistake) => {
    const told = mistakes({ [name]: text })
    expect(told).toHaveLength(1)
    expect(told[0]).toMatch(mistake)
  })

  test('env is told apart by case, headers are not', () => {
    expect(mistakes({ env: 'a=1\nA=2' })).toEqual([])
    expect(mistakes({ headers: 'a: 1\nA: 2' })).toHaveLength(1)
  })

  test.each([
    ['env', 'API_KEY hunter22'],
    ['env', 'bad name=hunter22'],
    ['env', 'hunter22=x\nhunter22'],
    ['headers', 'Authorization: hunter22\u0001'],
    ['build-args', 'hunter22'],
    ['command', 'serve --token "hunter22'],
    ['command', '["--token", hunter22]']
  ])('%s: a mistake does not show what may be secret', (name, text) => {
    const told = mistakes({ [name]: text })
    expect(told.length).toBeGreaterThan(0)
    expect(told.join()).not.toContain('hunter22')
  })

  test('a long text is shown in part', () => {
    const [mistake] = mistakes({ port: '9'.repeat(10_000) })
    expect(mistake!.length).toBeLessThan(250)
  })

  test('asks for each input once, by its name', () => {
    const asked: string[] = []
    parseInputs((name) => {
      asked.push(name)
      return name === 'dataset' ? 'rows' : ''
    })
    expect(asked).toEqual(INPUT_NAMES)
  })

  test('an env named __proto__ is an env', () => {
    const { env } = given({ env: '__proto__=x' }).service
    expect(Object.entries(env)).toEqual([['__proto__', 'x']])
  })
})

describe('the model version to tag', () => {
  const registry = (version: string) =>
    given({
      'mlflow-tracking-uri': 'https://mlflow.example.org',
      'mlflow-model-version': version
    }).report.registry?.model

  test.each([
    ['diabetes/3', { name: 'diabetes', version: '3' }],
    ['my model@champion', { name: 'my model', alias: 'champion' }],
    ['acme.ridge@eu@champion', { name: 'acme.ridge@eu', alias: 'champion' }]
  ])('%s', (text, model) => {
    expect(registry(text)).toEqual(model)
  })

  test.each(['diabetes', 'diabetes/', 'diabetes/latest', '@champion', 'a/b/3'])(
    '%s is neither a version nor an alias',
    (text) => {
      expect(() => registry(text)).toThrow('`mlflow-model-version` is')
    }
  )

  test.each([
    'registry.local:5000',
    'databricks',
    'http://localhost:99999',
    'https://me:pass@mlflow.example.org'
  ])('%s is no address of a registry, and not shown', (text) => {
    const told = mistakes({
      'mlflow-tracking-uri': text,
      'mlflow-model-version': 'diabetes/3'
    })
    expect(told).toEqual([
      expect.stringMatching(/^`mlflow-tracking-uri` is not understood/)
    ])
    expect(told[0]).not.toContain(text)
  })

  test('one without the other', () => {
    const only = { 'mlflow-model-version': 'diabetes/3' }
    expect(mistakes(only)).toEqual([
      expect.stringContaining('one without the other')
    ])
  })
})

describe('what a build takes from elsewhere', () => {
  test('lines, and secrets that are masked', () => {
    const { image, secrets } = given({
      'cache-from': 'type=gha\n\ntype=registry,ref=org/cache',
      'cache-to': 'type=gha,mode=max',
      secrets: 'pip=hunter22',
      ssh: 'default'
    })
    expect(image).toMatchObject({
      buildKit: {
        cacheFrom: ['type=gha', 'type=registry,ref=org/cache'],
        cacheTo: ['type=gha,mode=max'],
        secrets: { pip: 'hunter22' },
        ssh: ['default']
      }
    })
    expect(secrets).toEqual(['hunter22'])
  })

  test('a line that could be a flag', () => {
    expect(mistakes({ 'cache-from': '--push' })).toHaveLength(1)
  })

  test('a ready image is not built', () => {
    expect(mistakes({ image: 'a', ssh: 'default' })).toHaveLength(1)
  })
})

describe('what a size costs', () => {
  const GIB = 2 ** 30

  test("OpenCost's prices unless told otherwise, and nothing of today", () => {
    expect(given({}).pricing).toMatchObject({
      prices: { perCoreHour: 0.031611 },
      current: undefined
    })
    expect(given({ prices: 'none' }).pricing).toBeUndefined()
  })

  test('what runs today, on one line or on several', () => {
    const current = {
      size: { cpuMillicores: 1500, memoryBytes: 2 * GIB },
      replicas: 3
    }
    for (const text of [
      'cpu=1500m, memory=2Gi, replicas=3',
      'cpu=1.5\nmemory = 2Gi\nreplicas=3'
    ])
      expect(given({ current: text }).pricing).toMatchObject({ current })
    expect(
      given({ current: 'memory=1Gi,cpu=1' }).pricing?.current?.replicas
    ).toBe(1)
  })

  test.each([
    ['current', 'cpu=1', /^`current` has no `memory`\. Allowed: /],
    [
      'current',
      'cpu=1, memory=lots',
      /has `memory` "lots", which is no amount/
    ],
    ['current', 'cpu=1, memory=1Gi, replicas=0', /has `replicas` "0"/],
    ['current', 'cpu=1, memory=1Gi, pods=2', /has `pods`, which is none of/],
    ['current', 'cpu 1', /has no `=`/],
    ['priced-node', 'cpu=1, memory=1Gi, currency=€', /no code such as EUR/]
  ])('%s: %s', (name, text, mistake) => {
    const told = mistakes({ prices: 'prices.csv', [name]: text })
    expect(told[0]).toMatch(mistake)
  })

  test.each([
    [{ prices: 'none', current: 'cpu=1, memory=1Gi' }, /nothing can be saved/],
    [{ 'priced-node': 'cpu=1, memory=1Gi' }, /without a file of prices/]
  ])('contradictions: %#', (texts, mistake) => {
    expect(mistakes(texts)).toEqual([expect.stringMatching(mistake)])
  })
})

test('what is secret within a path, a command or a cache is masked', () => {
  const { secrets } = given({
    path: '/score?api_key=abcd1234',
    command: '["serve", "--token", "efgh5678"]',
    'cache-to': 'type=s3,secret_access_key=ijkl9012'
  })
  expect(secrets).toEqual(
    expect.arrayContaining(['abcd1234', 'efgh5678', 'ijkl9012'])
  )
  expect(mistakes({ path: 'score?api_key=abcd1234' }).join()).not.toContain(
    'abcd'
  )
})

test('names that every object has are names', () => {
  const lines = ['__proto__', 'constructor', 'toString']
  const headers = lines.map((name) => `${name}: x`).join('\n')
  const env = lines.map((name) => `${name}=x`).join('\n')
  expect(mistakes({ headers, env })).toEqual([])
  expect(Object.keys(given({ env }).service.env)).toEqual(lines)
})
