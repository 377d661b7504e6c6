import { planned } from './workspace.ts'

const CONDA = `name: infenv
dependencies:
  - python=3.11
  - pip:
      - azureml-inference-server-http
`
const FILES = { 'score.py': '', 'infenv.yml': CONDA }
const codesOf = (layer: Awaited<ReturnType<typeof planned>>) =>
  layer.recipe!.findings.map(({ code, message }) => `${code}: ${message}`)

/** The template of Azure's documentation, as its users fill it in. */
function documented(more: Record<string, unknown>): string {
  return JSON.stringify({
    entryScript: 'score.py',
    runtime: 'python',
    condaFile: 'infenv.yml',
    extraDockerfileSteps: null,
    sourceDirectory: null,
    enableGpu: false,
    baseImage: null,
    baseImageRegistry: null,
    ...more
  })
}

test.each([
  ['python:3.11-slim', 'docker.io', 'docker.io/python:3.11-slim'],
  ['docker.io/library/a:1', 'docker.io', 'docker.io/library/a:1'],
  ['a:1', 'https://r.example/', 'r.example/a:1'],
  [null, 'docker.io', 'python:3.11-slim']
])('base image %s of the registry %s', async (baseImage, registry, from) => {
  const config = documented({ baseImage, baseImageRegistry: registry })
  const layer = await planned(
    { ...FILES, 'inferenceconfig.json': config },
    { 'inference-config': 'inferenceconfig.json' }
  )
  expect(layer.mistakes).toEqual([])
  expect(layer.recipe!.dockerfile).toContain(`FROM ${from}\n`)
})

describe('older keys beside `environment`', () => {
  test('are ignored, as documented, and told; what they name need not be there', async () => {
    const config = documented({
      condaFile: 'none.yml',
      environment: { python: { condaDependenciesFile: 'infenv.yml' } }
    })
    const layer = await planned(
      { ...FILES, 'c.json': config },
      { 'inference-config': 'c.json' }
    )
    expect(layer.mistakes).toEqual([])
    expect(codesOf(layer)).toEqual([
      'azure-key-ignored: c.json has `environment`, beside which `runtime`, `condaFile` are ignored, as in Azure ML.'
    ])
  })

  test('take the place of an environment that only Azure knows', async () => {
    const layer = await planned(
      { ...FILES, 'c.json': documented({ environment: 'registered' }) },
      { 'inference-config': 'c.json' }
    )
    expect(layer.mistakes).toEqual([])
    expect(codesOf(layer)).toEqual([
      'azure-key-ignored: `environment` of c.json is "registered", which only Azure can resolve: `condaFile` took its place.'
    ])
  })
})

const HASHED = `six==1.16.0 \\
    --hash=sha256:1e61 \\
    --hash=sha256:8abb
    # via -r requirements.in
`

describe('requirements with hashes', () => {
  const files = {
    'score.py': '',
    'requirements.txt': HASHED,
    'env.yml': 'dependencies: [python=3.11, {pip: [-r requirements.txt]}]'
  }
  const inputs = { 'entry-script': 'score.py', 'conda-file': 'env.yml' }
  const server = 'pip install --no-cache-dir azureml-inference-server-http'

  test('the server that we add has a step of its own', async () => {
    const { recipe, mistakes } = await planned(files, inputs)
    expect(mistakes).toEqual([])
    expect(recipe!.dockerfile).toContain(
      `pip install --no-cache-dir --requirement requirements.txt && ${server}\n`
    )
    expect(recipe!.files['packages/requirements.txt']).toBe(
      'six==1.16.0 --hash=sha256:1e61 --hash=sha256:8abb\n'
    )
  })

  test('also where conda makes the environment', async () => {
    const layer = await planned(files, { ...inputs, 'base-image': 'base:1' })
    const { files: made } = layer.recipe!
    expect(made['packages/environment.yml']).not.toContain('inference-server')
    expect(made['packages/install.sh']).toContain(
      `exec /opt/azureml-env/bin/${server}`
    )
    expect(made['packages/install.sh']).toMatch(new RegExp(`\n${server}\n$`))
  })

  test('a hashed azureml-defaults is not asked for alone', async () => {
    const hashed =
      'azureml-defaults==1.1 --hash=sha256:1\nsix==1 --hash=sha256:2'
    const layer = await planned(
      { ...files, 'requirements.txt': hashed },
      inputs
    )
    expect(layer.recipe!.dockerfile).not.toContain('first.txt')
  })

  test('MLflow that we add has a step of its own too', async () => {
    const { recipe } = await planned(
      {
        'm/MLmodel':
          'flavors: {python_function: {loader_module: a}}\nmlflow_version: 2.9.2',
        'm/requirements.txt': HASHED
      },
      { 'mlflow-model': 'm' }
    )
    expect(recipe!.dockerfile).toContain(
      '--requirement requirements.txt && pip install --no-cache-dir mlflow==2.9.2\n'
    )
  })
})

describe('what the original tool installs first', () => {
  const model = (buildDependencies: string) => ({
    'm/MLmodel': 'flavors: {python_function: {loader_module: a}}',
    'm/requirements.txt': 'mlflow==2.9.2\n',
    'm/python_env.yaml': `python: 3.12.1\nbuild_dependencies: ${buildDependencies}`
  })

  test('build_dependencies of python_env.yaml', async () => {
    const { recipe } = await planned(
      model('[pip==23.2.1, setuptools==68.0.0]'),
      { 'mlflow-model': 'm', 'base-image': 'base:1' }
    )
    expect(recipe!.dockerfile).toContain(
      "PIP_BREAK_SYSTEM_PACKAGES=1 && pip install --no-cache-dir 'pip==23.2.1' 'setuptools==68.0.0' && pip install --no-cache-dir --requirement requirements.txt\n"
    )
  })

  test('what is no package is told', async () => {
    const { mistakes } = await planned(model(`["a'; rm -rf /"]`), {
      'mlflow-model': 'm'
    })
    expect(mistakes).toEqual([
      '`build_dependencies` of m/python_env.yaml has "a\'; rm -rf /". Allowed: packages with their versions; for example `setuptools==68.0.0`.'
    ])
  })

  test.each([
    ['3.11', 'numpy', false],
    ['3.12', 'numpy', true],
    ['3.12', 'setuptools', false]
  ])('python %s with %s: setuptools are added: %s', async (...row) => {
    const [python, name, isAdded] = row
    const { recipe } = await planned(
      {
        'score.py': '',
        'c.yml': `dependencies: [python=${python}, ${name}, {pip: [azureml-defaults]}]`
      },
      { 'entry-script': 'score.py', 'conda-file': 'c.yml' }
    )
    expect(recipe!.dockerfile.includes("'setuptools<81'")).toBe(isAdded)
  })
})

describe('a template that nobody filled in', () => {
  const deployment = (text: string) =>
    planned(
      { 'd.yml': text, 'half/m.txt': '' },
      { deployment: 'd.yml', 'base-image': 'base:1' }
    )

  test.each([
    [
      'model:\n  version: {{MODEL_VERSION}}\n  path: ./half\nname: {{ NAME }}',
      '{{MODEL_VERSION}}, {{ NAME }} are not filled in'
    ],
    ['model: half\nname: {{name}}', '{{name}} is not filled in'],
    ['model: half\nname: a-{{NAME}}', '{{NAME}} is not filled in']
  ])('%j', async (text, says) => {
    const { mistakes } = await deployment(text)
    expect(mistakes).toHaveLength(1)
    expect(mistakes[0]).toContain(`\`d.yml\`: ${says}. Allowed: `)
  })

  test.each([
    "model: half\nenvironment_variables: {TEMPLATE: '{{ message }}'}",
    '# {{NAME}} is a placeholder\nmodel: half # {{NAME}}',
    "model: half\nenvironment_variables: {KEY: '${{azureml://connections/a}}'}"
  ])('%j is none', async (text) =>
    expect((await deployment(text)).mistakes).toEqual([])
  )
})

describe('a model of MLflow without script and image', () => {
  const MODEL = { 'd/m/model/MLmodel': '', 'd/m/model/model.pkl': '' }

  test.each([
    'model: {name: a, version: 1, path: m/model, type: mlflow_model}',
    'model: {path: m/model}',
    'model: m/model'
  ])('%s: one hint', async (text) => {
    const layer = await planned(
      { ...MODEL, 'd/d.yml': text },
      { deployment: 'd/d.yml' }
    )
    expect(layer.mistakes).toHaveLength(1)
    expect(layer.mistakes[0]).toMatch(/for example `mlflow-model: d\/m\/model`/)
  })

  test('a folder that is no such model needs a script, as before', async () => {
    const layer = await planned(
      { 'm/a': '', 'd.yml': 'model: m' },
      { deployment: 'd.yml' }
    )
    expect(layer.mistakes).toHaveLength(2)
  })
})

describe('pointers of Git LFS', () => {
  const POINTER = 'version https://git-lfs.github.com/spec/v1\noid sha256:4d\n'
  const inputs = { 'entry-script': 'score.py', 'conda-file': 'infenv.yml' }
  const SAYS = 'Give actions/checkout `lfs: true`'

  test('in a model', async () => {
    const files = { ...FILES, 'm/a.pkl': POINTER, 'm/b.pkl': POINTER }
    const { mistakes } = await planned(files, { ...inputs, models: 'm:1=m' })
    expect(mistakes).toHaveLength(1)
    expect(mistakes[0]).toContain('`m/a.pkl`, `m/b.pkl` are each a Git LFS')
    expect(mistakes[0]).toContain(SAYS)
  })

  test('in an MLflow model', async () => {
    const files = {
      'm/MLmodel': 'flavors: {python_function: {loader_module: a}}',
      'm/requirements.txt': 'mlflow',
      'm/model.pkl': POINTER
    }
    const { mistakes } = await planned(files, { 'mlflow-model': 'm' })
    expect(mistakes[0]).toContain('`m/model.pkl` is a Git LFS pointer')
  })

  test('in a folder of code: a doubt', async () => {
    const files = { ...FILES, 'src/s.py': '', 'src/test.png': POINTER }
    const { mistakes, recipe } = await planned(files, {
      ...inputs,
      'entry-script': 's.py',
      'source-directory': 'src'
    })
    expect(mistakes).toEqual([])
    expect(recipe!.findings.map(({ code }) => code)).toEqual([
      'lfs-pointer-shipped'
    ])
  })
})
