import { type Field, matching, TRUTH, words } from './field.ts'
import { parseModels } from './registered-models.ts'
import { PAIR_KINDS, pairs } from './pairs.ts'

export const FILE_PATH = matching(
  /^[^\0\r\n-][^\0\r\n]*$/,
  'a path, relative to the workspace, that does not begin with -'
)
export const IMAGE_REFERENCE = /^\w[\w.:/@-]*$/
export const REFERENCE = matching(IMAGE_REFERENCE, 'an image reference')

/** The inputs that say where the image comes from. */
export const SOURCE_FIELDS = {
  image: { ...REFERENCE, example: 'ghcr.io/org/service:1.2' },
  context: { ...FILE_PATH, example: 'services/score' },
  dockerfile: { ...FILE_PATH, example: 'services/score/Dockerfile' },
  target: {
    ...matching(/^\w[\w.-]*$/, 'the name of a stage in the Dockerfile'),
    example: 'runtime'
  },
  'build-args': {
    ...pairs(PAIR_KINDS['build-args']),
    allowed: 'lines `KEY=VALUE`, each key once',
    example: 'PYTHON_VERSION=3.12'
  },
  'cache-from': {
    ...words('what `docker build --cache-from` takes'),
    example: 'type=gha'
  },
  'cache-to': {
    ...words('what `docker build --cache-to` takes'),
    example: 'type=gha,mode=max'
  },
  secrets: {
    ...pairs(PAIR_KINDS.secrets),
    allowed: 'lines `id=value`, each id once',
    example: 'pip_token=abcd1234'
  },
  ssh: { ...words('what `docker build --ssh` takes'), example: 'default' },
  'inference-config': { ...FILE_PATH, example: 'inference-config.yml' },
  deployment: { ...FILE_PATH, example: 'deployment.yml' },
  'mlflow-model': { ...FILE_PATH, example: 'models/ridge' },
  models: {
    parse: parseModels,
    form: { kind: 'lines' },
    allowed: 'lines `path` or `name:version=path`, each name and version once',
    example: 'diabetes:1=models/ridge.joblib'
  },
  'entry-script': { ...FILE_PATH, example: 'score.py' },
  'source-directory': { ...FILE_PATH, example: 'source' },
  'conda-file': { ...FILE_PATH, example: 'conda.yml' },
  'base-image': { ...REFERENCE, example: 'python:3.12-slim' },
  'azure-limits': {
    ...TRUTH,
    default: 'true',
    example: 'false'
  }
} as const satisfies Readonly<Record<string, Field<unknown>>>
