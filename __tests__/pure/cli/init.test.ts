import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import { readPort } from '../../../src/cli/init/dockerfile.ts'
import type { Folder } from '../../../src/cli/init/folder.ts'
import {
  CONFIG_FILE,
  DATASET_FILE,
  type Start,
  WORKFLOW_FILE,
  planStart
} from '../../../src/cli/init/plan-start.ts'
import { parseConfig } from '../../../src/inputs/config.ts'
import { parseInputs } from '../../../src/inputs/parse-inputs.ts'

const ROOT = resolve(import.meta.dirname, '../../..')
const isValid = new Ajv({ allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(join(ROOT, 'docs/config.schema.json'), 'utf8'))
)

function folderOf(files: Readonly<Record<string, string>>): Folder {
  const depth = (path: string): number => path.split('/').length
  return {
    paths: Object.keys(files).sort((a, b) => depth(a) - depth(b)),
    read: (path) => files[path]!
  }
}

function plan(
  files: Readonly<Record<string, string>>,
  texts = {}
): Start & { readonly config: Readonly<Record<string, string>> } {
  const start = planStart(folderOf(files), texts)!
  const text = start.files[CONFIG_FILE]!
  expect(isValid(parse(text))).toBe(true)
  const layer = parseConfig(text)
  expect(layer.mistakes).toEqual([])
  const rows = layer.values['dataset'] ?? 'rows of the model'
  parseInputs((name) => (name === 'dataset' ? rows : ''), [layer])
  return { ...start, config: layer.values }
}

const EXPOSING = 'FROM python\nEXPOSE 8000\nCMD ["python", "app.py"]\n'
const ROWS = '{"data": [1]}\n{"data": [2]}\n'

describe('what the file says', () => {
  test.each([
    [
      'a Dockerfile that EXPOSEs, and rows',
      { Dockerfile: EXPOSING, 'tests/rows.jsonl': ROWS },
      { context: '.', dataset: 'tests/rows.jsonl' }
    ],
    [
      'a port of the command, a path of the source',
      {
        Dockerfile: 'FROM python\nCMD gunicorn -b 0.0.0.0:5000 app:app\n',
        'app.py': '@app.post("/predict")\ndef predict(): ...\n',
        'dataset.jsonl': ROWS
      },
      { context: '.', port: '5000', path: '/predict', dataset: 'dataset.jsonl' }
    ],
    [
      'a port of the source',
      {
        Dockerfile: 'FROM node\nCMD ["node", "server.js"]\n',
        'server.js': "app.post('/infer', f)\napp.listen(3000)\n",
        'dataset.jsonl': ROWS
      },
      { context: '.', port: '3000', path: '/infer', dataset: 'dataset.jsonl' }
    ],
    [
      'several ports and routes: the first port, the route for inference',
      {
        Dockerfile: 'FROM a\nEXPOSE 80 9090\nCMD serve\n',
        'app.py': '@app.post("/login")\n@app.post("/v1/score")\n',
        'dataset.jsonl': ROWS
      },
      { context: '.', port: '80', path: '/v1/score', dataset: 'dataset.jsonl' }
    ],
    [
      'a Dockerfile further down, with rows beside it',
      {
        'other.jsonl': ROWS,
        'services/score/Dockerfile': EXPOSING,
        'services/score/requests.jsonl': ROWS
      },
      { context: 'services/score', dataset: 'services/score/requests.jsonl' }
    ],
    [
      'a deployment of Azure ML',
      { 'deployment.yml': 'name: blue\nendpoint_name: x\n', 'a.jsonl': ROWS },
      { deployment: 'deployment.yml', dataset: 'a.jsonl' }
    ],
    [
      'an inference config of Azure ML',
      { 'ic.json': '{"entryScript": "score.py"}', 'a.jsonl': ROWS },
      { 'inference-config': 'ic.json', dataset: 'a.jsonl' }
    ],
    [
      'a script of Azure ML, its packages and its only model',
      {
        'a.jsonl': ROWS,
        'conda.yml': 'name: x\ndependencies:\n  - numpy\n',
        'models/ridge.joblib': '',
        'src/score.py':
          'def init():\n  os.environ["AZUREML_MODEL_DIR"]\ndef run(data):\n  0\n'
      },
      {
        'entry-script': 'src/score.py',
        'conda-file': 'conda.yml',
        models: 'models/ridge.joblib',
        dataset: 'a.jsonl'
      }
    ],
    [
      'a script that an inference config names',
      {
        'a.jsonl': ROWS,
        'conda.yml': 'dependencies:\n  - numpy\n',
        'ic.json': '{"entryScript": "score.py"}',
        'score.py': 'def init():\n  0\ndef run(data):\n  0\n'
      },
      { 'inference-config': 'ic.json', dataset: 'a.jsonl' }
    ],
    [
      'a path that tells of its health',
      {
        Dockerfile: EXPOSING,
        'app.py': '@app.get("/healthz")\n@app.post("/score")\n',
        'rows.jsonl': ROWS
      },
      { context: '.', 'readiness-path': '/healthz', dataset: 'rows.jsonl' }
    ],
    [
      'a server of Node without a framework',
      {
        Dockerfile: EXPOSING,
        'server.js': "if (request.url === '/predict') answer()\n",
        'rows.jsonl': ROWS
      },
      { context: '.', path: '/predict', dataset: 'rows.jsonl' }
    ],
    [
      'a model of MLflow with an example',
      { 'm/MLmodel': 'flavors:\n  x: 1\nsaved_input_example_info:\n  a: b\n' },
      { 'mlflow-model': 'm' }
    ],
    [
      'rows that are whole requests',
      { Dockerfile: EXPOSING, 'rows.jsonl': '{"json": {"a": 1}}\n' },
      { context: '.', dataset: 'rows.jsonl', 'dataset-format': 'http' }
    ],
    [
      'a table of one column, and one of two',
      { Dockerfile: EXPOSING, 'a.csv': '1,2\n', 'rows.csv': '"{""a"": 1}"\n' },
      { context: '.', dataset: 'rows.csv' }
    ]
  ])('%s', (_, files, config) => {
    const planned = plan(files)
    expect(planned.config).toEqual(config)
    expect(Object.keys(planned.files)).toEqual([CONFIG_FILE, WORKFLOW_FILE])
  })

  test('a Dockerfile here is what the folder is about; others are named', () => {
    const { config, todo } = plan({
      Dockerfile: EXPOSING,
      'deployment.yml': 'endpoint_name: x\n',
      'rows.jsonl': ROWS
    })
    expect(config['context']).toBe('.')
    expect(todo.join()).toContain('--deployment deployment.yml')
  })
})

describe('without rows there is a first one', () => {
  test('an example, explained where the file is named', () => {
    const { config, files, todo } = plan({ Dockerfile: EXPOSING })
    expect(config['dataset']).toBe(DATASET_FILE)
    expect(JSON.parse(files[DATASET_FILE]!)).toEqual({ data: [[1, 2, 3, 4]] })
    expect(files[CONFIG_FILE]).toMatch(/^# .*\n# example: /m)
    expect(todo[0]).toContain('one example row')
  })

  test('made from a request that is in a file of its own', () => {
    const { files } = plan({
      Dockerfile: EXPOSING,
      'sample-request.json': '{\n  "inputs": [\n    7\n  ]\n}\n'
    })
    expect(files[DATASET_FILE]).toBe('{"inputs":[7]}\n')
  })
})

describe('flags go into the file', () => {
  test('and win over what was found', () => {
    const { config } = plan(
      { Dockerfile: EXPOSING, 'rows.jsonl': ROWS },
      { port: '81', thresholds: 'memory.peak <= 5Mi\nstartup < 5s', env: 'A=b' }
    )
    expect(config).toEqual({
      context: '.',
      port: '81',
      env: 'A=b',
      dataset: 'rows.jsonl',
      thresholds: 'memory.peak <= 5Mi\nstartup < 5s'
    })
  })

  test('an image needs no Dockerfile', () => {
    const { config } = plan({}, { image: 'org/service:1', dataset: 'a.jsonl' })
    expect(config).toEqual({ image: 'org/service:1', dataset: 'a.jsonl' })
  })

  test('but nothing secret does', () => {
    const { files, todo } = plan(
      { Dockerfile: EXPOSING },
      {
        env: 'API_KEY=hunter2\nDB=postgres://u:hunter2@db/x\nA=b',
        secrets: 'pip=hunter2',
        path: '/score?api_key=hunter2'
      }
    )
    expect(JSON.stringify(files)).not.toContain('hunter2')
    expect(todo.filter((line) => line.includes('secret'))).toHaveLength(3)
  })

  test('nor what credentials are used for', () => {
    const { config, todo } = plan(
      { Dockerfile: EXPOSING },
      { 'push-to': 'ghcr.io/a/b', 'run-on': 'kubernetes', env: 'A=b' }
    )
    expect(config).not.toHaveProperty('push-to')
    expect(config).toHaveProperty('env')
    expect(todo.filter((line) => line.includes('credentials'))).toHaveLength(2)
  })
})

test('a script of Azure ML that loads one of two models: which, is asked', () => {
  const { config, files } = plan({
    'conda.yml': 'dependencies:\n  - numpy\n',
    'a.pkl': '',
    'b.pkl': '',
    'score.py': 'def init():\n  AZUREML_MODEL_DIR\ndef run(data):\n  0\n'
  })
  expect(config).not.toHaveProperty('models')
  expect(files[CONFIG_FILE]).toMatch(/^# .*AZUREML_MODEL_DIR: name/m)
})

test('a folder of nothing says nothing', () => {
  expect(planStart(folderOf({ 'README.md': '# Nothing' }), {})).toBeUndefined()
})

test.each([
  ['FROM a\nEXPOSE 80', 80, 'EXPOSE', true],
  ['FROM a\nEXPOSE 80/tcp 53/udp', 80, 'EXPOSE', true],
  ['FROM a\nENV PORT=81\nEXPOSE $PORT', 81, 'EXPOSE', true],
  ['FROM a\nEXPOSE ${PORT:-82}', 82, 'EXPOSE', true],
  ['FROM a AS b\nEXPOSE 1\nFROM b\nEXPOSE 83', 83, 'EXPOSE', true],
  ['FROM a\n# EXPOSE 9\nEXPOSE 84 \\\n  85', 84, 'EXPOSE', false],
  ['FROM a\nCMD ["uvicorn", "a:a", "--port", "86"]', 86, 'CMD', false],
  ['FROM a\nENTRYPOINT serve --port=87', 87, 'CMD', false],
  ['FROM a\nCMD gunicorn -b :88 a:a', 88, 'CMD', false],
  ['FROM a\nENV PORT=8089\nCMD serve', 8089, 'CMD', false],
  ['FROM a\nCMD serve', undefined, 'nothing', false],
  ['FROM tensorflow/serving\nCOPY m /models', undefined, 'nothing', true]
])('port of %j', (text, port, from, isPlain) => {
  expect(readPort(text)).toEqual({ port, from, isPlain })
})

test('the workflow checks out as our examples do', () => {
  const { files } = plan({ Dockerfile: EXPOSING })
  const example = readFileSync(
    join(ROOT, 'examples/workflows/profile.yml'),
    'utf8'
  )
  const pin = /actions\/checkout@.*/.exec(example)![0]
  expect(files[WORKFLOW_FILE]).toContain(pin)
  expect(parse(files[WORKFLOW_FILE]!)).toMatchObject({ on: 'pull_request' })
})
