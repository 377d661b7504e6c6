import { describe, expect, test } from '@jest/globals'
import type { PreparedImage } from '../../../src/runtime/image.ts'
import { Pattern, loadPatterns } from '../../../src/inputs/pattern.ts'
import { recognizeServer } from '../../../src/servers/recognize-server.ts'
import { parseInputs } from '../../../src/inputs/parse-inputs.ts'
import { SERVERS, SERVER_NAMES } from '../../../src/servers/servers.ts'
import { planPort, planRequests } from '../../../src/trial/plan.ts'

await loadPatterns()

type Texts = Readonly<Record<string, string>>

function imageOf(
  config: Partial<PreparedImage['config']>,
  ports: number[] = []
) {
  return {
    facts: {
      reference: 'service',
      id: 'sha256:1',
      fingerprint: 'sha256:5e',
      sizeBytes: 1,
      exposedPorts: ports
    },
    config: { entrypoint: [], command: [], variables: {}, ...config },
    findings: []
  } satisfies PreparedImage
}

function readerOf(texts: Texts) {
  const all: Texts = { dataset: 'rows', ...texts }
  return (name: string) => all[name] ?? ''
}

/** What is asked of a container in the end. */
function plan(image: PreparedImage, texts: Texts = {}) {
  const read = readerOf(texts)
  const inputs = parseInputs(read)
  const found = recognizeServer(inputs, image)
  const asked = found
    ? parseInputs(read, [{ values: found.texts, mistakes: [] }])
    : inputs
  const { path } = planRequests(asked)
  const port = planPort(asked.service.port, image.facts)
  const { readinessPath } = asked.service
  return { server: found?.facts.name, port, path, readinessPath }
}

describe('auto', () => {
  test.each<[string, Partial<PreparedImage['config']>, number[], unknown[]]>([
    [
      'azureml by its command',
      { command: ['azmlinfsrv', '--entry_script', 'a.py', '--port', '8000'] },
      [],
      ['azureml', 8000, '/score', '/']
    ],
    [
      'azureml by a variable',
      { command: ['./start.sh'], variables: { AML_APP_ROOT: '/var/app' } },
      [5001, 8883, 8888],
      ['azureml', 5001, '/score', '/']
    ],
    [
      'mlflow in a shell',
      {
        command: ['sh', '-c', 'mlflow models serve -m m -h 0.0.0.0 -p $PORT'],
        variables: { PORT: '81' }
      },
      [],
      ['mlflow', 81, '/invocations', '/ping']
    ],
    [
      'mlflow without a port',
      { entrypoint: ['mlflow', 'models', 'serve'], command: ['-m', 'm'] },
      [],
      ['mlflow', 5000, '/invocations', '/ping']
    ],
    [
      "mlflow's own image",
      {
        entrypoint: [
          'python',
          '-c',
          "from mlflow.models import container as C; C._serve('local')"
        ]
      },
      [],
      ['mlflow', 8080, '/invocations', '/ping']
    ],
    [
      'tensorflow-serving with its two ports',
      {
        entrypoint: ['/usr/bin/tf_serving_entrypoint.sh'],
        variables: { MODEL_NAME: 'model' }
      },
      [8500, 8501],
      ['tensorflow-serving', 8501, '/v1/models/model:predict', '/']
    ],
    [
      'tensorflow-serving as a command with variables',
      {
        entrypoint: ['/bin/sh', '-c'],
        command: [
          'tensorflow_model_server --port=8500 --rest_api_port=${PORT} --model_name=$NAME'
        ],
        variables: { PORT: '9000', NAME: 'half_plus_two' }
      },
      [],
      ['tensorflow-serving', 9000, '/v1/models/half_plus_two:predict', '/']
    ],
    [
      'torchserve with a named archive',
      { command: ['torchserve', '--start', '--models', 'net=net.mar'] },
      [7070, 7071, 8080, 8081, 8082],
      ['torchserve', 8080, '/predictions/net', '/ping']
    ],
    [
      'triton with an explicit model',
      {
        entrypoint: ['tritonserver'],
        command: ['--load-model=ridge', '--http-port=8100']
      },
      [],
      ['triton', 8100, '/v2/models/ridge/infer', '/v2/health/ready']
    ],
    [
      'kserve-v2: MLServer',
      {
        command: ['/bin/sh', '-c', 'mlserver start .'],
        variables: { MLSERVER_MODEL_NAME: 'iris' }
      },
      [],
      ['kserve-v2', 8080, '/v2/models/iris/infer', '/v2/health/ready']
    ],
    [
      'openai: vllm',
      { entrypoint: ['python3', '-m', 'vllm.entrypoints.openai.api_server'] },
      [],
      ['openai', 8000, '/v1/chat/completions', '/health']
    ],
    [
      'openai: llama.cpp',
      { entrypoint: ['/app/llama-server'], command: ['-m', '/m.gguf'] },
      [],
      ['openai', 8080, '/v1/chat/completions', '/health']
    ],
    [
      'a port that the image EXPOSEs is nearer to the truth',
      { command: ['mlflow', 'models', 'serve'] },
      [7000],
      ['mlflow', 7000, '/invocations', '/ping']
    ],
    [
      'a port in the command line is nearer still',
      { command: ['mlflow', 'models', 'serve', '-p', '7001'] },
      [7000],
      ['mlflow', 7001, '/invocations', '/ping']
    ],
    [
      'the command line before variables of a base image',
      {
        command: ['mlflow', 'models', 'serve'],
        variables: { BENTO_PATH: '/b' }
      },
      [],
      ['mlflow', 5000, '/invocations', '/ping']
    ],
    [
      'an image that nobody knows: the defaults',
      { command: ['gunicorn', 'app:app'], variables: { MODEL_NAME: 'x' } },
      [8000],
      [undefined, 8000, '/score', '/']
    ],
    [
      "mlflow's tracking server serves no model",
      { command: ['mlflow', 'server', '--port', '5000'] },
      [5000],
      [undefined, 5000, '/score', '/']
    ]
  ])('%s', (_, config, ports, [server, port, path, readinessPath]) =>
    expect(plan(imageOf(config, ports))).toEqual({
      server,
      port,
      path,
      readinessPath
    })
  )

  test('`command` and `env` count as much as the image', () =>
    expect(
      plan(imageOf({ command: ['./start.sh'] }), {
        command: 'tensorflow_model_server --rest_api_port=81',
        env: 'MODEL_NAME=ridge'
      })
    ).toMatchObject({ port: 81, path: '/v1/models/ridge:predict' }))
})

test('what is given wins over what is known of the server', () => {
  const texts = { server: 'triton', path: '/v2/models/a/infer', port: '9' }
  expect(plan(imageOf({}), texts)).toEqual({
    server: 'triton',
    port: 9,
    path: '/v2/models/a/infer',
    readinessPath: '/v2/health/ready'
  })
})

test('a name that nothing tells is one error that says which input', () => {
  const expected = {
    facts: {
      code: 'path-unknown',
      message:
        "The server's path is `/v2/models/<model>/infer`, and nothing tells `<model>`.",
      remedy: 'Say it with `path`, for example `path: /v2/models/ridge/infer`.'
    }
  }
  const thrown = (texts: Texts): unknown => {
    try {
      return plan(imageOf({ command: ['tritonserver'] }), texts)
    } catch (error) {
      return error
    }
  }
  expect(thrown({})).toMatchObject(expected)
  // Its rows name their own paths.
  expect(thrown({ 'dataset-format': 'http' })).toMatchObject({ port: 8000 })
})

test('auto says what it took and why; who named it is not told', () => {
  const image = imageOf({ variables: { BENTO_PATH: '/home/bentoml/bento' } })
  const found = (server: string) =>
    recognizeServer(parseInputs(readerOf({ server })), image)!
  const because = 'The image sets the variable `BENTO_PATH`.'
  expect(found('auto').facts).toEqual({ name: 'bentoml', because })
  expect(found('auto').findings).toMatchObject([
    { message: `The image was taken for bentoml. ${because}` }
  ])
  expect(found('bentoml').facts.because).toBe('`server` says so.')
  expect(found('bentoml').findings).toEqual([])
})

test.each(SERVER_NAMES)('%s: its texts are inputs', (name) => {
  const { programs, texts } = SERVERS[name]
  for (const { port } of programs) {
    const values = { ...texts, port, path: texts.path.replace('<model>', 'm') }
    const inputs = parseInputs(readerOf({}), [{ values, mistakes: [] }])
    expect(inputs.service.port).toBe(Number(port))
    expect(inputs.answers.failureBody).toBeInstanceOf(Pattern)
  }
})

describe('failure-body', () => {
  // Bodies as the servers' documentation or the servers themselves give them.
  test.each<[keyof typeof SERVERS, string, boolean]>([
    ['azureml', '[152.1]', false],
    ['azureml', '{"result": [1.5], "error": null}', false],
    ['azureml', '{"error": 0.25, "result": 1}', false],
    ['azureml', '{"error": ""}', false],
    ['azureml', '{"error": "shapes not aligned"}', true],
    ['azureml', '"{\\"error\\": \\"shapes not aligned\\"}"', true],
    ['azureml', '"{\\"error\\": \\"\\"}"', false],
    ['mlflow', '{"predictions": [1.0]}', false],
    ['mlflow', '{"error_code": "BAD_REQUEST", "message": "…"}', true],
    ['triton', '{"model_name":"m","outputs":[]}', false],
    ['triton', '{"error":"unexpected shape for input"}', true],
    ['tensorflow-serving', '{ "predictions": [2.5] }', false],
    ['tensorflow-serving', '{ "error": "Servable not found" }', true],
    ['torchserve', '{"tabby": 0.4}', false],
    [
      'torchserve',
      '{\n  "code": 503,\n  "type": "InternalServerException",\n  "message": "Prediction failed"\n}',
      true
    ],
    ['openai', '{"id":"1","choices":[],"error":null}', false],
    ['openai', '{"error":{"message":"…","type":"invalid"}}', true],
    ['openai', '{"object":"error","message":"…"}', true],
    // LitServe, seen: its status is 200.
    [
      'openai',
      'data: {"error": {"message": "Internal Server Error"}}\n\n',
      true
    ],
    ['openai', 'data: {"choices":[]}\n\ndata: [DONE]\n\n', false],
    [
      'openai',
      'data: {"choices":[]}\n\ndata: {"error":{"message":"…"}}\n',
      true
    ]
  ])('%s: %j has failed: %s', (name, body, failed) => {
    const text = SERVERS[name].texts['failure-body']
    expect(new RegExp(text, 'u').test(body)).toBe(failed)
  })
})
