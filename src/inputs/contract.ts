import { parseBytes, parseRate, parseShare } from '../foundation/units.ts'
import { parseFailureBody, parseStatuses } from './answers.ts'
import { CLUSTER_FIELDS } from './cluster-fields.ts'
import { parseCommand } from './command.ts'
import {
  choice,
  type Field,
  matching,
  quantity,
  TRUTH,
  wholeNumber
} from './field.ts'
import { MERGE } from './merge-field.ts'
import { REGISTRY_FIELDS } from './model-version.ts'
import { PAIR_KINDS, pairs } from './pairs.ts'
import { PRICE_FIELDS } from './price-fields.ts'
import { CORES, MEMORY, TIMEOUT } from './quantities.ts'
import { COMPARE_FIELDS } from './compare-fields.ts'
import { SEARCH_FIELDS } from './search-fields.ts'
import { SHARD } from './shard.ts'
import { SERVER_NAMES } from '../servers/servers.ts'
import { FILE_PATH, SOURCE_FIELDS } from './source-fields.ts'
import { VERDICT_FIELDS } from './verdict-fields.ts'

const MAX_REQUESTS = 100_000_000

const HTTP_PATH = matching(
  /^\/[\x21-\x7e]*$/,
  'a path that begins with /, in ASCII without blanks'
)
/** What GitHub allows in the name of an artifact. */
const NAME = /^[^":<>|*?\r\n\\/\0]{1,100}$/
const TEMPLATE = /^(?=.{0,100}$)(<name>|[^":<>|*?\r\n\\/\0])*$/
const NAME_RULE =
  'a name of at most 100 characters, none of `" : < > | * ? \\ /`'

/**
 * Every input: how it is written, its default, an example. action.yml and the
 * README say the same, and a test holds them together.
 */
export const FIELDS = {
  ...SOURCE_FIELDS,
  server: {
    ...choice('auto', ...SERVER_NAMES),
    default: 'auto',
    example: 'tensorflow-serving'
  },
  port: { ...wholeNumber(1, 65_535), example: '8080' },
  path: { ...HTTP_PATH, default: '/score', example: '/v1/predict' },
  method: {
    ...matching(/^[!#$%&'*+.^`|~\w-]+$/, 'an HTTP method'),
    default: 'POST',
    example: 'PUT'
  },
  'content-type': {
    ...matching(/^[\w.+-]+\/[\w.+-]+( *;[\x20-\x7e]*)?$/, 'a media type'),
    default: 'application/json',
    example: 'text/csv'
  },
  headers: {
    ...pairs(PAIR_KINDS.headers),
    allowed: 'lines `Name: value`, each name once',
    example: 'Accept: application/json'
  },
  env: {
    ...pairs(PAIR_KINDS.env),
    allowed: 'lines `NAME=value`, each name once',
    example: 'OMP_NUM_THREADS=1'
  },
  command: {
    parse: parseCommand,
    form: { kind: 'command' },
    hidden: true,
    allowed:
      'a command line quoted as in a shell, or a JSON array of strings; there is no shell',
    example: 'gunicorn --workers 2 app:app'
  },
  'shm-size': {
    ...quantity(parseBytes, { allowed: 'an amount of memory', least: 1 }),
    example: '256Mi'
  },
  healthcheck: { ...choice('run', 'off'), default: 'run', example: 'off' },
  isolate: { ...TRUTH, default: 'false', example: 'true' },
  ...CLUSTER_FIELDS,
  'readiness-path': { ...HTTP_PATH, default: '/', example: '/healthz' },
  'startup-timeout': { ...TIMEOUT, default: '2m', example: '90s' },
  'request-timeout': { ...TIMEOUT, default: '30s', example: '500ms' },
  'success-status': {
    parse: parseStatuses,
    allowed: 'HTTP statuses or ranges, apart by commas',
    default: '2xx',
    example: '200, 202, 300-399'
  },
  'failure-body': {
    parse: parseFailureBody,
    allowed:
      '`none`, or a regular expression as in JavaScript, without lookarounds and back-references',
    example: '"error":|Traceback'
  },
  dataset: { ...FILE_PATH, required: true, example: 'tests/rows.jsonl' },
  'dataset-format': {
    ...choice('auto', 'lines', 'csv', 'http'),
    default: 'auto',
    example: 'csv'
  },
  requests: { ...wholeNumber(1, MAX_REQUESTS), example: '500' },
  warmup: { ...wholeNumber(0, MAX_REQUESTS), default: '10', example: '50' },
  seed: { ...wholeNumber(0, 2 ** 32 - 1), default: '1', example: '42' },
  order: { ...choice('file', 'shuffle'), default: 'file', example: 'shuffle' },
  shard: SHARD,
  // Its default depends on `rate`, so it is in compose.ts.
  concurrency: { ...wholeNumber(1, 1000), example: '4' },
  rate: {
    ...quantity(parseRate, {
      allowed: 'requests per time (`/s` or `/m`), at most 10000/s',
      least: Number.MIN_VALUE,
      most: 10_000
    }),
    example: '50/s'
  },
  arrivals: {
    ...choice('poisson', 'constant'),
    default: 'poisson',
    example: 'constant'
  },
  duration: { ...TIMEOUT, example: '30s' },
  cpu: { ...CORES, example: '500m' },
  memory: { ...MEMORY, example: '512Mi' },
  headroom: {
    ...quantity(parseShare, {
      allowed: 'a percentage from 0% to 300%',
      least: 0,
      most: 3
    }),
    default: '10%',
    example: '25%'
  },
  ...SEARCH_FIELDS,
  ...PRICE_FIELDS,
  ...COMPARE_FIELDS,
  ...VERDICT_FIELDS,
  name: {
    ...matching(NAME, NAME_RULE),
    default: 'profile',
    example: 'score-service'
  },
  'artifact-name': {
    ...matching(
      TEMPLATE,
      `${NAME_RULE}; \`<name>\` stands for \`name\`; empty for no upload`
    ),
    default: 'profile-inference-<name>',
    emptyCounts: true,
    example: 'profile-pr'
  },
  'retention-days': { ...wholeNumber(1, 90), example: '30' },
  'report-directory': { ...FILE_PATH, example: 'profile-report' },
  summary: { ...TRUTH, default: 'true', example: 'false' },
  comment: { ...TRUTH, default: 'false', example: 'true' },
  'metadata-file': { ...FILE_PATH, example: 'profile-metadata.json' },
  ...REGISTRY_FIELDS,
  cache: { ...FILE_PATH, example: '../profile-cache' },
  reuse: { ...TRUTH, default: 'false', example: 'true' },
  history: { ...FILE_PATH, example: '.profile-history' },
  merge: MERGE,
  config: { ...FILE_PATH, example: '.github/profile.yml' }
} as const satisfies Readonly<Record<string, Field<unknown>>>

export type InputName = keyof typeof FIELDS
export const INPUT_NAMES = Object.keys(FIELDS) as readonly InputName[]

type Fields = typeof FIELDS
type Certain = { readonly default: string } | { readonly required: true }

/** Each input's value; undefined where it was not given and has no default. */
export type Given = {
  readonly [Name in InputName]:
    | NonNullable<ReturnType<Fields[Name]['parse']>>
    | (Fields[Name] extends Certain ? never : undefined)
}
