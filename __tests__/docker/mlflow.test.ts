import { expect } from '@jest/globals'
import { resolve } from 'node:path'
import { runStep } from './action.ts'
import { testWithPackages } from './python-registry.ts'

/** What installing the packages may take on a slow machine. */
const LONG_MS = 300_000

testWithPackages(
  'examples/mlflow: a model folder and no dataset, on the real server',
  async () => {
    const step = await runStep(
      { 'mlflow-model': 'examples/mlflow/model', search: 'off' },
      { cwd: resolve(import.meta.dirname, '../..') }
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
