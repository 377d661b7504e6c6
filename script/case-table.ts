/** What must come out of each case of ../shared/cases. */
export interface Case {
  /** Its folder. */
  readonly name: string
  readonly inputs: Readonly<Record<string, string>>
  /** Whether the step succeeds. */
  readonly succeeds: boolean
  /** Must stand in the log or in the summary. */
  readonly says: readonly RegExp[]
  readonly never?: readonly RegExp[]
  /** A folder below it that is built first, and the input that names the image. */
  readonly base?: { readonly folder: string; readonly input: string }
  /** It is told before anything is built. */
  readonly early?: true
}

type Told = Omit<Case, 'name' | 'inputs' | 'says'>

const WORKS: Told = { succeeds: true }
const FAILS: Told = { succeeds: false }
const EARLY: Told = { succeeds: false, early: true }
/** One replay shows the sentence; a search would only take longer. */
const ONCE = { context: '.', dataset: 'rows.jsonl', search: 'off' }
const AZURE = { dataset: 'rows.jsonl', search: 'off' }

function one(
  name: string,
  inputs: Case['inputs'],
  told: Told,
  ...says: RegExp[]
): Case {
  return { name, inputs, says, ...told }
}

const NO_HTTP = 'answer is no valid HTTP'

export const CASES: readonly Case[] = [
  one(
    'azure-registry-text',
    { ...AZURE, 'inference-config': 'inferenceconfig.json' },
    WORKS
  ),
  one(
    'azure-registry-text',
    { ...AZURE, 'inference-config': 'inferenceconfig-full.json' },
    WORKS
  ),
  one(
    'azure-env-and-legacy',
    { ...AZURE, 'inference-config': 'inference_config.yml' },
    WORKS,
    /condaFile.*ignored/
  ),
  one(
    'azure-env-and-legacy',
    { ...AZURE, 'inference-config': 'mlops.yml' },
    WORKS,
    /my_registered_env/
  ),
  one(
    'mlflow-setuptools',
    { 'mlflow-model': 'model', search: 'off' },
    { succeeds: true, base: { folder: 'base', input: 'base-image' } }
  ),
  one(
    'pip-hashes',
    { ...AZURE, 'inference-config': 'inferenceconfig.yml' },
    WORKS
  ),
  ...[
    ['both', /Content-Length/i],
    ['barelf', /line feed|CR/],
    ['twolen', /Content-Length/i],
    ['spaceheader', /name of a header/],
    ['ctl', /value of a header/],
    ['short', /closed after 19 bytes of its body/]
  ].map(([kind, rule]) =>
    one(
      'odd-http',
      { ...ONCE, env: `KIND=${String(kind)}` },
      FAILS,
      ...(kind === 'short' ? [] : [new RegExp(NO_HTTP)]),
      rule as RegExp
    )
  ),
  ...['http10', 'trailers', 'early', 'noreason', 'latin', '204'].map((kind) =>
    one('odd-http', { ...ONCE, env: `KIND=${kind}` }, WORKS)
  ),
  one(
    'odd-http',
    { ...ONCE, env: 'KIND=silentclose' },
    WORKS,
    /connection-closed-silently/
  ),
  one('ipv6-only', ONCE, FAILS, /IPv6 only/, /0\.0\.0\.0/),
  one(
    'json-multiline',
    { ...ONCE, dataset: 'sample-request.json' },
    EARLY,
    /one JSON document over 4 lines/,
    /jq -c/
  ),
  one(
    'json-multiline',
    { ...ONCE, dataset: 'all-requests.json' },
    EARLY,
    /array/,
    /jq -c '\.\[\]'/
  ),
  one('lfs-pointer', ONCE, EARLY, /is a Git LFS pointer/, /lfs: true/),
  one(
    'lfs-pointer',
    {
      ...AZURE,
      dataset: 'good.jsonl',
      'inference-config': 'inference-config.yml',
      models: 'm:1=model.pkl'
    },
    EARLY,
    /is a Git LFS pointer/,
    /lfs: true/
  ),
  one(
    'azure-subfolder',
    { ...AZURE, 'inference-config': 'inferenceconfig.yml' },
    FAILS,
    /ModuleNotFoundError: No module named 'helper'/
  ),
  one('shm-use', { ...ONCE, env: 'BIG=1' }, FAILS, /\/dev\/shm/, /shm-size/),
  one('shm-use', ONCE, WORKS),
  one(
    'arm64-image',
    ONCE,
    {
      succeeds: false,
      never: [/counters-from-docker-api/]
    },
    /linux\/arm64/,
    /linux\/amd64/
  ),
  one(
    'crlf-entrypoint',
    ONCE,
    { succeeds: false, never: [/counters-from-docker-api/] },
    /CRLF/
  ),
  one(
    'crlf-entrypoint',
    { ...ONCE, dockerfile: 'Dockerfile.noexec' },
    { succeeds: false, never: [/counters-from-docker-api/] },
    /not executable/
  ),
  one('daemonized', ONCE, FAILS, /foreground/),
  one('redirect-307', { ...ONCE, path: '/predict' }, FAILS, /`\/predict\/`/),
  one('ready-too-early', ONCE, FAILS, /readiness-path/),
  one('host-check', ONCE, FAILS, /headers: Host/),
  one('host-check', { ...ONCE, headers: 'Host: model.example.org' }, WORKS),
  one('csv-shapes', { ...ONCE, dataset: 'header.csv' }, EARLY, /header/),
  one(
    'csv-shapes',
    { ...ONCE, dataset: 'raw-lines.csv' },
    EARLY,
    /dataset-format: lines/
  ),
  ...['embedded.csv', 'excel-semicolon.csv'].map((dataset) =>
    one('csv-shapes', { ...ONCE, dataset }, WORKS)
  ),
  one('csv-shapes', { ...ONCE, dataset: 'old-mac.csv' }, EARLY, /carriage/),
  one(
    'azure-placeholder',
    { ...AZURE, deployment: 'deployment.yml' },
    EARLY,
    /\{\{MODEL_VERSION\}\} is not filled in/
  ),
  one(
    'azure-nocode',
    { ...AZURE, deployment: 'deployment.yml' },
    {
      succeeds: false,
      early: true,
      never: [/mistakes in the inputs/]
    },
    /mlflow-model: m\/model/
  ),
  one('workers-from-cores', ONCE, WORKS, /depends on the machine's cores/),
  one('idle-close', { ...ONCE, rate: '1/s', requests: '8' }, WORKS),
  one('unicode-lines', ONCE, WORKS)
]
