import { describe, expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseInputs } from '../../../src/inputs/parse-inputs.ts'
import { type Files, planned } from './workspace.ts'

const EXAMPLE = resolve(import.meta.dirname, '../../../examples/mlflow/model')
const own = (name: string): string =>
  readFileSync(resolve(EXAMPLE, name), 'utf8')

/** A model as MLflow saves it; what is undefined is not there. */
function modelOf(files: Readonly<Record<string, string | undefined>>): Files {
  const model = {
    MLmodel: MLMODEL,
    'requirements.txt': 'mlflow==2.9.2\nscikit-learn\n',
    'python_env.yaml': 'python: 3.9.18\n',
    ...files
  }
  const there = Object.entries(model).filter(([, text]) => text !== undefined)
  return Object.fromEntries(
    there.map(([name, text]) => [`models/ridge/${name}`, text!])
  )
}

const FLAVORS =
  'flavors: {python_function: {loader_module: mlflow.sklearn, python_version: 3.10.4}}\n'
const MLMODEL = `${FLAVORS}mlflow_version: 2.9.2\n`
const INFO = (info: object): string =>
  `${MLMODEL}saved_input_example_info: ${JSON.stringify(info)}\n`

const plan = (files: Files, inputs: Readonly<Record<string, string>> = {}) =>
  planned(files, { 'mlflow-model': 'models/ridge', ...inputs })

async function dockerfile(
  files: Readonly<Record<string, string | undefined>>,
  inputs?: Readonly<Record<string, string>>
): Promise<string> {
  const layer = await plan(modelOf(files), inputs)
  expect(layer.mistakes).toEqual([])
  return layer.recipe!.dockerfile
}

test('the example: served by MLflow, its input example is the dataset', async () => {
  const names = 'MLmodel requirements.txt python_env.yaml conda.yaml'.split(' ')
  const example = 'serving_input_example.json'
  const layer = await plan(
    modelOf(
      Object.fromEntries([...names, example].map((name) => [name, own(name)]))
    )
  )
  expect(layer.recipe).toMatchObject({
    from: 'models/ridge/MLmodel',
    dockerfile: `FROM python:3.11-slim
COPY model/ /opt/ml/model/
RUN cd /opt/ml/model && pip install --no-cache-dir 'pip==23.0.1' 'setuptools==66.1.1' 'wheel==0.38.4' && pip install --no-cache-dir --requirement requirements.txt
EXPOSE 8080
ENTRYPOINT []
CMD ["mlflow","models","serve","--model-uri","/opt/ml/model","--env-manager","local","--host","0.0.0.0","--port","8080"]
`,
    copies: [{ from: 'models/ridge', to: 'model' }],
    findings: []
  })
  expect(layer.rows).not.toContain('\n')
  expect(JSON.parse(layer.rows!)).toEqual(JSON.parse(own(example)))
  // Numbers are not read and written anew.
  expect(layer.rows).toContain('0.038075906433423026')
  expect(parseInputs(() => '', [layer])).toMatchObject({
    image: layer.recipe,
    dataset: {
      path: 'models/ridge/serving_input_example.json',
      format: 'lines',
      rows: layer.rows,
      requests: 100
    }
  })
})

describe('the input example', () => {
  test('is sent for as long as `duration` says', async () => {
    const layer = await plan(
      modelOf({
        MLmodel: INFO({ artifact_path: 'input_example.json' }),
        'input_example.json': '{"columns": [], "data": []}'
      }),
      { duration: '30s', rate: '10/s' }
    )
    const texts = { duration: '30s', rate: '10/s' }
    const read = (name: string) => texts[name as keyof typeof texts] ?? ''
    expect(parseInputs(read, [layer]).dataset.requests).toBe(300)
  })

  const SPLIT = '{"columns": ["a"],\n "data": [[1.0]]}'
  test.each<[string, object, string, string]>([
    [
      'a data frame',
      { type: 'dataframe', pandas_orient: 'split' },
      SPLIT,
      '{"dataframe_split": {"columns": ["a"],"data": [[1.0]]}}'
    ],
    [
      'a data frame of records',
      { type: 'dataframe', pandas_orient: 'records' },
      '[{"a": 1}]',
      '{"dataframe_records": [{"a": 1}]}'
    ],
    ['an array', { type: 'ndarray' }, '[[1.0]]', '{"inputs": [[1.0]]}'],
    [
      'an array within its key',
      { type: 'ndarray' },
      '{"inputs": [[1]]}',
      '{"inputs": [[1]]}'
    ],
    [
      'named values',
      { type: 'json_object' },
      '{"question": "a\\nb"}',
      '{"inputs": {"question": "a\\nb"}}'
    ],
    ['a chat', { type: 'json_object' }, '{"messages": []}', '{"messages": []}'],
    [
      'as the server takes it',
      { type: 'dataframe', serving_input_path: 'input_example.json' },
      '{"dataframe_split": {}}',
      '{"dataframe_split": {}}'
    ]
  ])('%s', async (_, info, text, rows) => {
    const layer = await plan(
      modelOf({
        MLmodel: INFO({ artifact_path: 'input_example.json', ...info }),
        'input_example.json': text
      })
    )
    expect(layer.mistakes).toEqual([])
    expect(layer.rows).toBe(rows)
    expect(layer.values['dataset']).toBe('models/ridge/input_example.json')
  })

  test.each([
    ['is not asked for when a dataset is given', { dataset: 'rows.jsonl' }, {}],
    ['of a sparse matrix cannot be sent', {}, { type: 'sparse_matrix_csr' }]
  ])('%s', async (_, inputs, info) => {
    const MLmodel = INFO({ artifact_path: '../../../etc/passwd', ...info })
    const layer = await plan(modelOf({ MLmodel }), inputs)
    expect(layer.mistakes).toEqual([])
    expect(layer.values).toEqual({})
    expect(layer.rows).toBeUndefined()
  })

  test('none, and no dataset: that is missing', async () => {
    const layer = await plan(modelOf({}))
    expect(() => parseInputs(() => '', [layer])).toThrow(
      '`dataset` is missing.'
    )
  })
})

describe('the image', () => {
  test.each<[string, Readonly<Record<string, string | undefined>>, string]>([
    ['python by python_env.yaml', {}, 'FROM python:3.9-slim'],
    [
      'python by MLmodel',
      { 'python_env.yaml': undefined },
      'FROM python:3.10-slim'
    ],
    [
      'mlflow, when its requirements do not name it',
      { 'requirements.txt': 'mlflow-tracing\nscikit-learn\n' },
      '--requirement requirements.txt mlflow==2.9.2\n'
    ],
    [
      'packages of conda.yaml, when there is nothing else',
      {
        'requirements.txt': undefined,
        'conda.yaml':
          'dependencies: [python=3.8, numpy=1.2, {pip: [mlflow==1.2]}]'
      },
      'FROM python:3.8-slim'
    ]
  ])('%s', async (_, files, line) =>
    expect(await dockerfile(files)).toContain(line)
  )

  test('base-image', async () =>
    expect(await dockerfile({}, { 'base-image': 'registry/base:1' })).toMatch(
      /^FROM registry\/base:1\nUSER root\n/
    ))

  test('base-image with conda: an environment of its own', async () => {
    const lines = await dockerfile(
      { 'requirements.txt': undefined, 'conda.yaml': 'dependencies: [mlflow]' },
      { 'base-image': 'condaforge/miniforge3' }
    )
    expect(lines).toMatch(/ENV PATH="\/opt\/azureml-env\/bin:\$PATH"\nEXPOSE/)
  })

  test('a login in the requirements is a secret', async () => {
    const text = '--index-url https://me:hunter22@example.org/simple\nmlflow\n'
    const layer = await plan(modelOf({ 'requirements.txt': text }))
    expect(layer.secrets).toContain('hunter22')
  })
})

const SAVED =
  'Allowed: the folder of a model that MLflow saved; for example `mlflow-model: models/ridge`.'

test.each<
  [string, string, Readonly<Record<string, string | undefined>>, string]
>([
  [
    'no such folder',
    'models/other',
    {},
    '`mlflow-model` is "models/other", which is not there. Allowed: the path of a folder in the workspace; for example `models/ridge`.'
  ],
  [
    'a way out',
    '../models',
    {},
    '`mlflow-model` is "../models", which leads out of the workspace. Allowed: the path of a folder in the workspace; for example `models/ridge`.'
  ],
  [
    'a folder that is no model',
    'models',
    {},
    `\`mlflow-model\` is \`models\`, which has no file MLmodel. ${SAVED}`
  ],
  [
    'a broken MLmodel',
    'models/ridge',
    { MLmodel: 'flavors: {' },
    `\`models/ridge/MLmodel\` is neither YAML nor JSON: Flow map in block collection must be sufficiently indented and end with a } at line 1, column 11. ${SAVED}`
  ],
  [
    'nothing that can be served',
    'models/ridge',
    { MLmodel: 'flavors: {spark: {model_data: m}}' },
    '`flavors` of models/ridge/MLmodel has no `python_function`, and nothing else can be served. Allowed: a model of a Python flavor; for example of mlflow.sklearn.save_model.'
  ],
  [
    'an example that leads out',
    'models/ridge',
    { MLmodel: INFO({ artifact_path: '../../../etc/passwd' }) },
    '`artifact_path` of `saved_input_example_info` of models/ridge/MLmodel is "../../../etc/passwd", which leads out of the workspace. Allowed: the path of a file in the workspace; for example `input_example.json`.'
  ],
  [
    'an example that is no JSON',
    'models/ridge',
    {
      MLmodel: INFO({ artifact_path: 'input_example.json' }),
      'input_example.json': '{'
    },
    '`models/ridge/input_example.json` is not JSON. Allowed: an input example as MLflow saves it.'
  ],
  [
    'no requirements',
    'models/ridge',
    { 'requirements.txt': undefined },
    '`models/ridge` has neither requirements.txt nor conda.yaml. Allowed: a model with its requirements, as MLflow saves it.'
  ]
])('%s is one sentence', async (_, folder, files, sentence) => {
  const layer = await plan(modelOf(files), { 'mlflow-model': folder })
  expect(layer.mistakes).toEqual([sentence])
  expect(layer.recipe).toBeUndefined()
})
