/**
 * Who may import whom: the one table of it. `npm run architecture` holds the
 * code to it and draws it in docs/architecture.md; whoever reads this file
 * knows all that is allowed. Paths are from the repository's root.
 */
import type {
  IConfiguration,
  IRegularForbiddenRuleType
} from 'dependency-cruiser'

/** What everybody may know. These know each other and nobody else. */
export const FOUNDATION = ['foundation', 'measurement', 'files']

/**
 * Which rooms a room may import, beside itself and the foundation. Data flows
 * one way, top to bottom: what comes before a trial knows nothing of what comes
 * after it, and only the entries know all.
 */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  action: [
    ...['cache', 'host', 'inputs', 'merge', 'publication', 'registry'],
    ...['report', 'runtime', 'sources', 'story']
  ],
  cli: [
    ...['analyze-folder', 'cache', 'host', 'inputs', 'merge', 'pricing'],
    ...['publication', 'report', 'runtime', 'sources', 'story'],
    'thresholds'
  ],
  publication: [
    'analysis',
    'cache',
    'inputs',
    'registry',
    'report',
    'run-record'
  ],
  profile: [
    ...['cache', 'dataset', 'host', 'inputs', 'report', 'run-record'],
    ...['search', 'servers', 'sources', 'trial']
  ],
  story: ['compare', 'host', 'inputs', 'profile', 'report', 'run-record'],
  compare: [
    ...['cache', 'comparison', 'host', 'inputs', 'pairs', 'revision'],
    ...['run-record', 'runtime']
  ],
  pairs: [
    ...['analysis', 'comparison', 'conclude', 'conclude-comparison', 'dataset'],
    ...['host', 'inputs', 'load', 'report', 'run-record', 'runtime', 'servers'],
    ...['sizing', 'trial']
  ],
  revision: ['commands', 'host', 'inputs', 'runtime'],
  host: ['runtime'],
  inputs: ['history', 'pricing', 'servers', 'thresholds'],
  pricing: [],
  history: [],
  sources: ['history', 'host', 'inputs', 'pricing'],
  servers: [],
  dataset: ['inputs'],
  commands: [],
  runtime: ['commands', 'inputs'],
  load: [],
  client: ['inputs'],
  trial: ['client', 'dataset', 'host', 'inputs', 'load', 'runtime'],
  search: ['analysis', 'host', 'run-record', 'runtime', 'sizing', 'trial'],
  'run-record': [
    ...['comparison', 'dataset', 'history', 'host', 'inputs', 'pricing'],
    ...['runtime', 'servers', 'sizing']
  ],
  conclude: [
    ...['analysis', 'comparison', 'conclude-comparison', 'dataset', 'pricing'],
    ...['judge', 'run-record', 'sizing'],
    'thresholds'
  ],
  analysis: [],
  sizing: ['analysis', 'inputs', 'load', 'thresholds'],
  judge: [
    ...['analysis', 'comparison', 'pricing', 'run-record', 'sizing'],
    'thresholds'
  ],
  'conclude-comparison': ['analysis', 'comparison', 'run-record', 'sizing'],
  comparison: ['thresholds'],
  thresholds: ['analysis'],
  report: [
    ...['analysis', 'comparison', 'conclude', 'dataset', 'history', 'inputs'],
    ...['load', 'pricing', 'run-record', 'runtime', 'saved', 'servers'],
    ...['sizing', 'thresholds']
  ],
  saved: ['run-record'],
  'analyze-folder': [
    ...['conclude', 'pricing', 'report', 'run-record', 'saved', 'sizing']
  ],
  merge: [
    ...['analysis', 'analyze-folder', 'conclude', 'history', 'host', 'inputs'],
    ...['report', 'run-record', 'saved', 'sizing', 'thresholds']
  ],
  cache: ['history', 'inputs', 'report'],
  registry: ['inputs']
}

/** Where the outside world is reached: what else would creep in everywhere. */
export const PACKAGE_HOMES: Readonly<Record<string, readonly string[]>> = {
  '@actions/core': ['action/'],
  '@actions/artifact': ['action/'],
  '@actions/github': ['action/comment.ts'],
  undici: [
    ...['client/', 'trial/readiness.ts', 'runtime/docker/api-counters.ts'],
    'runtime/docker/engine-api.ts',
    ...['runtime/kubernetes/api.ts', 'runtime/kubernetes/floor.ts']
  ],
  ws: ['runtime/kubernetes/tunnel.ts'],
  '@datadog/sketches-js': ['merge/sketched-times.ts'],
  uplot: ['report/html/browser/'],
  yaml: ['inputs/parse-yaml.ts'],
  re2js: ['inputs/pattern.ts'],
  // The last two start what outlives us.
  'node:child_process': [
    ...['commands/run-command.ts', 'cli/open-page.ts', 'cli/start-run.ts']
  ]
}

/** Each place to run, known to itself and to what opens and removes it. */
const PLACES = ['docker', 'kubernetes']
const OPENS_PLACES = '^src/runtime/(open-runtime|remove-left)\\.ts$'

/** What touches the world. All other files' results depend on arguments only. */
export const EDGES: readonly RegExp[] = [
  /^src\/(host|profile|compare|story|analyze-folder)\.ts$/,
  /^src\/(pairs|revision)\//,
  /^src\/saved\/read-run\.ts$/,
  /^src\/merge\/(find-reports|merge-folders|read-report)\.ts$/,
  /^src\/action\//,
  /^src\/cli\/(analyze|github|index|main|merge|open-page|own-paths|progress|print-report|publish|start-run)\.ts$/,
  /^src\/cli\/init\/(init|open-folder|write-start)\.ts$/,
  /^src\/files\/(?!within)/,
  /^src\/commands\/run-command\.ts$/,
  /^src\/search\//,
  /^src\/runtime\/docker\/(?!answer-text|api-stats|container-event|create-arguments|healthcheck)/,
  /^src\/runtime\/kubernetes\/(?!affinity|cluster-errors|cluster-findings|manifest|node-pool|objects|parse-look|pod-trouble|room|sampler\/(parse-samples|sampler\.json))/,
  /^src\/runtime\/(machine-use|open-runtime|outside-kill|processes|remove-left)\.ts$/,
  /^src\/runtime\/cgroup\/(cgroup-reader|mapped-pages)\.ts$/,
  /^src\/sources\/(forgeable-cache|open-workspace|read-config|read-prices|read-request)\.ts$/,
  // It runs in a browser.
  /^src\/report\/html\/browser\//,
  /^src\/cache\/store\.ts$/,
  /^src\/history\/history\.ts$/,
  /^src\/publication\//,
  /^src\/registry\//,
  /^src\/dataset\/(chunk|file|file-stamp|read|requests|scan|unpack)\.ts$/,
  /^src\/client\/http1\/(answer-parser|client|connection)\.ts$/,
  /^src\/trial\/(read-log|readiness|replay|run-healthcheck|run-trial|send-load|trial|trial-record|unload)\.ts$/,
  /^src\/trial\/sampling\/(generator-watch|machine-watch|sampler|wait-for-rest|wait-until-idle)\.ts$/
]

/** Of packages and Node's modules those that compute and touch nothing. */
const PURE_MODULES = [
  'node_modules/@datadog/sketches-js/',
  'node_modules/yaml/',
  'node_modules/re2js/',
  '^(crypto|buffer|util|path|path/posix|zlib)$'
]

const room = (names: readonly string[]): string =>
  `^src/(${names.join('|')})(/|\\.ts$)`
const edges = EDGES.map(({ source }) => source)

/** A rule whose breach fails; the comment says why it is one. */
function forbid(
  name: string,
  comment: string,
  what: Pick<IRegularForbiddenRuleType, 'from' | 'to'>
): IRegularForbiddenRuleType {
  return { name, comment, severity: 'error', ...what }
}

const ONE_WAY =
  'Data flows one way, and a room that knows its successors cannot be read or tested alone.'
const ONE_DOOR =
  'The outside world has one door each, so that the rest runs without a runner.'
const ONE_PLACE =
  'Another place to run stands beside it only where nobody else knows it.'
const PURE =
  'What is pure is tested by table and can be run again from an artifact.'

const rooms = Object.entries({
  ...Object.fromEntries(FOUNDATION.map((name) => [name, []])),
  ...MAY_IMPORT
}).map(([name, others]) =>
  forbid(`${name} stays in its row of the table`, ONE_WAY, {
    from: { path: room([name]) },
    to: { path: '^src/', pathNot: room([name, ...FOUNDATION, ...others]) }
  })
)

/** Where it is found: a package, or a module of Node. */
const found = (name: string): string =>
  name.startsWith('node:')
    ? `^${name.slice('node:'.length)}$`
    : `node_modules/${name}/`

const packages = Object.entries(PACKAGE_HOMES).map(([name, homes]) =>
  forbid(`${name} has its place`, ONE_DOOR, {
    from: { pathNot: homes.map((home) => `^src/${home}`) },
    to: { path: found(name) }
  })
)

const places = PLACES.map((place) =>
  forbid(`${place} is known to what opens it`, ONE_PLACE, {
    from: { pathNot: [`^src/runtime/${place}/`, OPENS_PLACES] },
    to: { path: `^src/runtime/${place}/` }
  })
)

const config: IConfiguration = {
  forbidden: [
    ...rooms,
    ...packages,
    ...places,
    forbid('every package has its place', ONE_DOOR, {
      from: {},
      to: {
        dependencyTypesNot: ['core', 'local'],
        pathNot: Object.keys(PACKAGE_HOMES).map(found)
      }
    }),
    forbid('every room has its row', 'Nobody knows what it may import.', {
      from: {
        path: '^src/',
        pathNot: room([...FOUNDATION, ...Object.keys(MAY_IMPORT)])
      },
      to: {}
    }),
    forbid('pure files import no edge', PURE, {
      from: { path: '^src/', pathNot: edges },
      to: { path: edges, dependencyTypesNot: ['type-only'] }
    }),
    forbid('pure files import no world', PURE, {
      from: { path: '^src/', pathNot: edges },
      to: {
        pathNot: ['^src/', ...PURE_MODULES],
        dependencyTypesNot: ['type-only']
      }
    }),
    forbid('no circle', 'Neither half can be read or tested alone.', {
      from: {},
      to: { circular: true }
    })
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    // Type imports count between rooms, and are told from others.
    tsPreCompilationDeps: 'specify'
  }
}

export default config
