import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { planned } from './workspace.ts'

const KEYS = [
  ...['entryScript', 'sourceDirectory', 'environment', 'condaFile', 'runtime'],
  ...['python', 'docker', 'condaDependencies', 'dependencies', 'pip', 'spark'],
  ...['environmentVariables', 'baseImage', 'baseDockerfile', 'channels'],
  ...[
    'model',
    'path',
    'name',
    'version',
    'code_configuration',
    'code',
    'image'
  ],
  ...['scoring_script', 'build', 'inference_config', 'scoring_route', 'port'],
  ...['resources', 'limits', 'request_settings', 'request_timeout_ms', 'other'],
  ...['flavors', 'python_function', 'python_version', 'mlflow_version'],
  ...['saved_input_example_info', 'artifact_path', 'type', 'pandas_orient']
]
const TEXTS = [
  '',
  'score.py',
  '.',
  '../..',
  '/etc',
  'null',
  '1',
  'numpy=1',
  '\n'
]

/** Known keys with whatever there may be below them. */
const anyMap = fc.letrec<{ node: unknown; map: Record<string, unknown> }>(
  (tie) => ({
    map: fc.dictionary(fc.constantFrom(...KEYS), tie('node'), { maxKeys: 6 }),
    node: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom(...TEXTS),
      fc.string(),
      fc.constant(null),
      fc.array(tie('node'), { maxLength: 3 }),
      tie('map')
    )
  })
).map

/** What makes a service, so that more than sentences comes of it. */
const BASE = {
  entryScript: 'score.py',
  code_configuration: { scoring_script: 'score.py' },
  environment: { image: 'org/base:1' },
  flavors: { python_function: { python_version: '3.11.2' } },
  saved_input_example_info: { artifact_path: 'MLmodel' }
}

test.each([
  ['inference-config', 'file'],
  ['deployment', 'file'],
  ['mlflow-model', 'model']
])(
  'any %s makes a recipe or sentences, and never breaks',
  async (input, path) => {
    await fc.assert(
      fc.asyncProperty(anyMap, fc.constantFrom({}, BASE), async (map, base) => {
        const text = JSON.stringify({ ...base, ...map })
        const model = { 'model/MLmodel': text, 'model/conda.yaml': text }
        const files = { 'score.py': '', file: text, ...model }
        const { recipe, mistakes } = await planned(files, { [input]: path })
        expect(recipe === undefined).toBe(mistakes.length > 0)
        for (const mistake of mistakes)
          expect(mistake).toMatch(/^.+\. Allowed: .+\.$/s)
        for (const { from, to } of recipe?.copies ?? [])
          expect(`${from} ${to}`).not.toMatch(/(^| )\/|(^|[ /])\.\.(\/|$)/)
      }),
      { numRuns: 300 }
    )
  }
)
