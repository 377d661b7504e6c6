import { describe, expect, test } from '@jest/globals'
import { type Files, planned } from './workspace.ts'

const FILES: Files = {
  'v2/code/score.py': '',
  'v2/conda.yml': 'dependencies: [{pip: [azureml-inference-server-http]}]',
  'v2/model/ridge.joblib': '',
  'v2/service/Dockerfile': '',
  'v2/service/other.Dockerfile': '',
  'base.yml': 'dependencies: [{pip: [azureml-defaults]}]'
}

const SCRIPT = `
model: { name: diabetes, version: 2, path: model }
code_configuration: { code: code, scoring_script: score.py }
`
const PYTHON = 'environment: { image: python:3.12-slim, conda_file: conda.yml }'

function plan(text: string, inputs: Readonly<Record<string, string>> = {}) {
  const files = { ...FILES, 'v2/deployment.yml': text }
  return planned(files, { deployment: 'v2/deployment.yml', ...inputs })
}

describe('a valid deployment', () => {
  test('a script: served by the inference server, laid out as in Azure', async () => {
    const layer = await plan(
      `${SCRIPT}${PYTHON}\nenvironment_variables: { WORKER_COUNT: 2, DB_PASSWORD: hunter22 }`
    )
    expect(layer.mistakes).toEqual([])
    expect(layer.recipe!.dockerfile.split('\n')).toEqual(
      expect.arrayContaining([
        'FROM python:3.12-slim',
        'COPY models/ /var/azureml-app/azureml-models/',
        'ENV AZUREML_MODEL_DIR="/var/azureml-app/azureml-models/diabetes/2"',
        'ENV WORKER_COUNT="2"',
        'CMD ["azmlinfsrv","--entry_script","score.py","--port","5001"]'
      ])
    )
    expect(layer.recipe!.copies).toEqual([
      { from: 'v2/code', to: 'source' },
      { from: 'v2/model', to: 'models/diabetes/2/model' }
    ])
    expect(layer.secrets).toEqual(['hunter22'])
    // Azure's own defaults: 5 s for an answer, 10 s + 30 probes of 10 s.
    expect(layer.values).toMatchObject({
      port: '5001',
      path: '/score',
      concurrency: '',
      'request-timeout': '5000ms',
      'startup-timeout': '310s'
    })
  })

  test('settings, probes and resources become inputs', async () => {
    const { values } = await plan(`${SCRIPT}${PYTHON}
request_settings:
  request_timeout_ms: 3000
  max_concurrent_requests_per_instance: 4
readiness_probe: { initial_delay: 5, period: 2, failure_threshold: 3 }
liveness_probe: { initial_delay: 20, period: 5, failure_threshold: 2 }
resources:
  requests: { cpu: 100m, memory: 0.5Gi }
  limits: { memory: 1Gi }`)
    expect(values).toMatchObject({
      'request-timeout': '3000ms',
      concurrency: '4',
      // 20 + 5 × 2 is more than 5 + 2 × 3.
      'startup-timeout': '30s',
      cpu: '100m',
      memory: '1Gi'
    })
  })

  test('an image with a server of its own keeps its command', async () => {
    const { recipe, values, mistakes } = await plan(`
model: model/ridge.joblib
model_mount_path: /models
environment:
  image: tensorflow/serving:2.16
  inference_config:
    liveness_route: { path: /v1/models/half, port: 8501 }
    readiness_route: { path: /v1/models/half, port: 8501 }
    scoring_route: { path: '/v1/models/half:predict', port: 8501 }`)
    expect(mistakes).toEqual([])
    expect(recipe!.dockerfile).toBe(
      'FROM tensorflow/serving:2.16\nCOPY models/ /models/\nENV AZUREML_MODEL_DIR="/models/ridge/1"\n'
    )
    expect(values).toMatchObject({
      port: '8501',
      path: '/v1/models/half:predict',
      'readiness-path': '/v1/models/half'
    })
  })

  test('a build context is built first', async () => {
    const { recipe } = await plan(
      'environment: { build: { path: service, dockerfile_path: other.Dockerfile } }'
    )
    expect(recipe!.base).toEqual({
      kind: 'dockerfile',
      context: 'v2/service',
      dockerfile: 'v2/service/other.Dockerfile',
      target: undefined,
      buildArgs: {}
    })
    expect(recipe!.dockerfile).toBe('ARG BASE_IMAGE\nFROM $BASE_IMAGE\n')
  })

  test('inputs take the place of what only Azure can resolve', async () => {
    const { recipe, mistakes } = await plan(
      'model: azureml:diabetes:1\ncode_configuration: { code: code, scoring_script: score.py }\nenvironment: azureml:AzureML-sklearn:1',
      { models: 'v2/model/ridge.joblib', 'conda-file': 'base.yml' }
    )
    expect(mistakes).toEqual([])
    expect(recipe!.dockerfile).toContain('FROM python:3.11-slim\n')
    expect(recipe!.files['packages/requirements.txt']).toBe(
      'azureml-defaults\n'
    )
  })

  test.each([
    ['instance_type: Standard_DS3_v2', 'azure-key-ignored'],
    ['instance_type: Standard_NC6s_v3', 'gpu-not-used'],
    ['resources: { limits: { nvidia.com/gpu: 1 } }', 'gpu-not-used'],
    ['some_new_key: 1', 'azure-key-ignored']
  ])('%s is told', async (line, code) => {
    const { recipe } = await plan(`${SCRIPT}${PYTHON}\n${line}`)
    expect(recipe!.findings.map((finding) => finding.code)).toEqual([code])
  })
})

const AT = 'of v2/deployment.yml'

describe('a wrong deployment has one sentence', () => {
  test.each([
    ['a: [', '`v2/deployment.yml` is neither YAML nor JSON'],
    [
      `model: azureml:diabetes:1\n${PYTHON}`,
      `\`model\` ${AT} is "azureml:diabetes:1", which only Azure can resolve. Allowed: a path in the workspace, or the input \`models\``
    ],
    [
      `model: { path: 'azureml://jobs/1/model' }\n${PYTHON}`,
      `\`path\` of \`model\` ${AT} is "azureml://jobs/1/model", which only Azure can resolve`
    ],
    [
      `model: ../../m\n${PYTHON}`,
      `\`model\` ${AT} is "../../m", which leads out of the workspace`
    ],
    [
      `${SCRIPT}environment: azureml:env@latest`,
      `\`environment\` ${AT} is "azureml:env@latest", which only Azure can resolve. Allowed: its image or packages`
    ],
    [SCRIPT, `\`environment\` ${AT} is missing`],
    [
      'environment: { conda_file: conda.yml }',
      `\`code_configuration\` ${AT} is missing, and the environment has no image`
    ],
    [
      `code_configuration: { code: ../../x, scoring_script: score.py }\n${PYTHON}`,
      `\`code\` of \`code_configuration\` ${AT} is "../../x", which leads out`
    ],
    [
      `model: { name: ../../x, path: model }\n${PYTHON}`,
      `\`name\` of \`model\` ${AT} is "../../x". Allowed: letters, digits`
    ],
    [
      `model: { version: ../x, path: model }\n${PYTHON}`,
      `\`version\` of \`model\` ${AT} is "../x". Allowed: letters, digits`
    ],
    [
      `model: model\nmodel_mount_path: 'a b'\n${PYTHON}`,
      `\`model_mount_path\` ${AT} is "a b". Allowed: an absolute path`
    ],
    [
      'environment: { image: "a:1\\nRUN true" }',
      `\`image\` of \`environment\` ${AT} is "a:1\\nRUN true". Allowed: an image reference`
    ],
    [
      'environment: { image: a:1, build: { path: service } }',
      `\`environment\` ${AT} has both \`image\` and \`build\``
    ],
    [
      'environment: { build: { path: /srv } }',
      `\`path\` of \`build\` of \`environment\` ${AT} is "/srv", which leads out`
    ],
    [
      'environment: { build: { path: model } }',
      `\`dockerfile_path\` of \`build\` of \`environment\` ${AT} is "Dockerfile", which is not there`
    ],
    [
      `${PYTHON}\nrequest_settings: { request_timeout_ms: soon }`,
      `\`request_timeout_ms\` of \`request_settings\` ${AT} is "soon"`
    ],
    [
      `${PYTHON}\nrequest_setings: { request_timeout_ms: 1 }`,
      `\`request_setings\` ${AT} is not a key of Azure ML. Allowed: \`request_settings\``
    ]
  ])('%j', async (text, says) => {
    const { recipe, mistakes } = await plan(text)
    expect(recipe).toBeUndefined()
    expect(mistakes.map((mistake) => mistake.slice(0, says.length))).toEqual([
      says
    ])
    expect(mistakes[0]).toMatch(/\. Allowed: [^\n]+\.$/)
  })

  test('a path that is no text, which is read twice, is said once', async () => {
    const { mistakes } = await plan('model: { path: [a] }')
    expect(mistakes.filter((each) => each.includes('not a text'))).toEqual([
      `\`path\` of \`model\` ${AT} is not a text. Allowed: one text.`
    ])
  })
})
