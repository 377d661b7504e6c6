/**
 * Services on the real servers of Azure ML and MLflow. Their packages take minutes
 * to install: in one large file, since jest begins with those.
 */
import { describe, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Step, runStep, writeRows } from './action.ts'
import { testWithPackages } from './python-registry.ts'

const ROOT = resolve(import.meta.dirname, '../..')
/** What installing the packages may take on a slow machine. */
const LONG_MS = 600_000

/** As README and docs tell it, from the repository's root. */
const V1 = {
  'inference-config': 'examples/azureml-v1/inference-config.yml',
  models: 'diabetes:1=examples/azureml-v1/models/ridge.joblib',
  dataset: 'examples/azureml-v1/dataset.jsonl',
  search: 'off'
}
const V2 = {
  deployment: 'examples/azureml-v2/deployment.yml',
  dataset: 'examples/azureml-v1/dataset.jsonl',
  search: 'off'
}

function expectPassed(step: Step): void {
  expect(step.report.error).toBeUndefined()
  expect(step.report.verdict).toBe('passed')
  expect(step.outputs['success-rate']).toBe('100')
  expect(step.containersLeft).toEqual([])
  expect(step.tagsLeft).toEqual([])
  expect(step.temporaryLeft).toEqual([])
}

describe('examples, on the real servers', () => {
  // Side by side: they wait for packages.
  testWithPackages.concurrent(
    'azureml-v1: an inference config',
    async () => {
      const step = await runStep(V1, { cwd: ROOT })
      expectPassed(step)
      expect(step.report.image?.reference).toBe(
        'built from examples/azureml-v1/inference-config.yml'
      )
      expect(step.log).toContain('FROM python:3.11-slim')
      expect(step.report.findings.map(({ code }) => code)).toContain(
        'conda-by-pip'
      )
      // The kernel has it: no more than Azure ML's limits.
      const { size } = step.report.trials[0]!.plan
      expect(size.cpuMillicores).toBeLessThanOrEqual(3500)
      expect(size.memoryBytes).toBeLessThanOrEqual(15e9)
    },
    LONG_MS
  )

  testWithPackages.concurrent(
    'azureml-v2: a deployment on Kubernetes',
    async () => {
      const step = await runStep(V2, { cwd: ROOT })
      expectPassed(step)
      expect(step.report.trials[0]!.plan).toMatchObject({
        size: { cpuMillicores: 1000, memoryBytes: 2 ** 30 },
        load: { kind: 'closed', concurrency: 2 }
      })
    },
    LONG_MS
  )

  testWithPackages.concurrent(
    'examples/mlflow: a model folder and no dataset, on the real server',
    async () => {
      const step = await runStep(
        { 'mlflow-model': 'examples/mlflow/model', search: 'off' },
        { cwd: ROOT }
      )
      const { report } = step
      expect(report.error).toBeUndefined()
      expect(report.verdict).toBe('passed')
      expect(report.server).toEqual({
        name: 'mlflow',
        because: "The image's command line has `mlflow models serve`."
      })
      expect(report.dataset).toMatchObject({
        path: 'examples/mlflow/model/serving_input_example.json',
        rows: 1
      })
      expect(report.analysis?.outcomes).toEqual({ succeeded: 100 })
      expect(step.containersLeft).toEqual([])
      expect(step.tagsLeft).toEqual([])
      expect(step.temporaryLeft).toEqual([])
    },
    LONG_MS
  )

  testWithPackages(
    'azureml-v2: @input_schema wants JSON, and 415 is a failure',
    async () => {
      const inputs = { ...V2, 'content-type': 'text/plain', requests: '10' }
      const { report } = await runStep(inputs, { cwd: ROOT })
      expect(report.verdict).toBe('failed')
      expect(report.analysis?.outcomes).toEqual({ 'wrong-status': 10 })
      expect(report.trials[0]?.log).toContain(' 415 ')
    },
    LONG_MS
  )
})

/** Other scripts, with the example's packages: those layers are there. */
async function score(script: string, row: string, expected: object) {
  const workspace = mkdtempSync(join(tmpdir(), 'workspace-'))
  writeFileSync(join(workspace, 'score.py'), script)
  cpSync(
    join(ROOT, 'examples/azureml-v1/conda.yml'),
    join(workspace, 'conda.yml')
  )
  writeFileSync(join(workspace, 'rows.jsonl'), `${row}\n`.repeat(10))
  const inputs = { 'entry-script': 'score.py', 'conda-file': 'conda.yml' }
  const step = await runStep(
    {
      ...inputs,
      search: 'off',
      warmup: '0',
      dataset: 'rows.jsonl',
      'dataset-format': 'http'
    },
    { cwd: workspace }
  )
  expect(step.report.error).toBeUndefined()
  expect(step.report.analysis?.outcomes).toEqual(expected)
}

/** `\xff`, which is no UTF-8. */
const BINARY = '{"bodyBase64": "/w=="}'

describe('kinds of run()', () => {
  testWithPackages(
    '@rawhttp: the request itself, also a body that is no text',
    () =>
      score(
        `from azureml_inference_server_http.api.aml_request import rawhttp
def init(): pass
@rawhttp
def run(request): return len(request.get_data())
`,
        BINARY,
        { succeeded: 10 }
      ),
    LONG_MS
  )

  testWithPackages(
    'undecorated: a text, and a body that is none is refused',
    () =>
      score('def init(): pass\ndef run(text): return text\n', BINARY, {
        'wrong-status': 10
      }),
    LONG_MS
  )
})

/** Of script/test-engine-29: a builder that sees no image of the engine. */
const ELSEWHERE = 'elsewhere'
const isThere =
  spawnSync('docker', ['buildx', 'inspect', ELSEWHERE]).status === 0
const builders = isThere ? ['', ELSEWHERE] : ['']

test.each(builders)(
  'a deployment with a build context: that image is built first, builder: %j',
  async (BUILDX_BUILDER) => {
    const workspace = mkdtempSync(join(tmpdir(), 'workspace-'))
    const service = join(ROOT, '__tests__/services/known-cost')
    cpSync(service, join(workspace, 'service'), { recursive: true })
    const route = { path: '/score', port: 8000 }
    const deployment = {
      environment: {
        build: { path: 'service' },
        inference_config: { scoring_route: route, readiness_route: route }
      },
      environment_variables: { FAIL_EVERY: '10' }
    }
    writeFileSync(join(workspace, 'blue.yml'), JSON.stringify(deployment))
    const inputs = { deployment: 'blue.yml', dataset: writeRows(20) }
    const step = await runStep(
      { ...inputs, search: 'off', warmup: '0' },
      { cwd: workspace, env: { BUILDX_BUILDER } }
    )
    expect(step.report.error).toBeUndefined()
    expect(step.report.analysis?.outcomes).toEqual({
      succeeded: 18,
      'wrong-status': 2
    })
    expect(step.tagsLeft).toEqual([])
  }
)
