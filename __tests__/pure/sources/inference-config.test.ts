import { describe, expect, test } from '@jest/globals'
import { type Files, planned } from './workspace.ts'

const CONDA = `
channels: [conda-forge]
dependencies:
  - python=3.11
  - numpy=1.26
  - pip: [azureml-inference-server-http]
`
const FILES: Files = {
  'score.py': '',
  'conda.yml': CONDA,
  'source/score.py': '',
  'source/sub/score.py': '',
  'source/conda.yml': 'dependencies: [python=3.9, {pip: [azureml-defaults]}]',
  'deploy/conda.yml':
    'dependencies: [python=3.12, {pip: [azureml-defaults==1.62.0]}]',
  'deploy/entry.py': '',
  steps: 'RUN apt-get update\n',
  'Dockerfile.base': 'FROM debian:12\n',
  'requirements.txt': 'pandas==2.2.0  # tables\n-r more/requirements.txt\n',
  'more/requirements.txt': '-r ../requirements.txt\nscipy\n',
  'models/ridge.joblib': '',
  'models/forest/model.pkl': ''
}

interface Variant {
  readonly name: string
  /** The config's text; a map is written as JSON. */
  readonly config: string | object
  /** Its path; `config` when not said. */
  readonly at?: string
  readonly inputs?: Readonly<Record<string, string>>
}
interface Valid extends Variant {
  /** Lines of the generated Dockerfile. */
  readonly has?: readonly string[]
  readonly hasNot?: readonly string[]
  /** Whole text of the requirements. */
  readonly pip?: string
  readonly copies?: readonly (readonly [from: string, to: string])[]
  readonly values?: Readonly<Record<string, string>>
  readonly secrets?: readonly string[]
  readonly codes?: readonly string[]
}

function plan({ config, at = 'config', inputs = {} }: Variant) {
  const text = typeof config === 'string' ? config : JSON.stringify(config)
  return planned(
    { ...FILES, [at]: text },
    { 'inference-config': at, ...inputs }
  )
}

const BARE = 'entryScript: score.py\ncondaFile: conda.yml\n'
const environment = (keys: object): object => ({
  entryScript: 'score.py',
  environment: keys
})

const VALID: readonly Valid[] = [
  {
    name: 'the smallest: a script alone is shipped alone',
    config: 'entryScript: score.py',
    has: [
      'FROM python:3.11-slim',
      'RUN cd /tmp/packages && pip install --no-cache-dir --requirement requirements.txt',
      'ENV AML_APP_ROOT="/var/azureml-app"',
      'ENV AZUREML_ENTRY_SCRIPT="score.py"',
      'EXPOSE 5001',
      'CMD ["azmlinfsrv","--entry_script","score.py","--port","5001"]'
    ],
    hasNot: ['AZUREML_MODEL_DIR', 'COPY models/'],
    pip: 'azureml-inference-server-http\n',
    copies: [['score.py', 'source/score.py']],
    values: { port: '5001', path: '/score', 'readiness-path': '/' },
    codes: ['azureml-server-added']
  },
  {
    name: 'a source directory is shipped whole',
    config: 'entryScript: sub/score.py\nsourceDirectory: ./source',
    has: ['ENV AZUREML_ENTRY_SCRIPT="sub/score.py"'],
    copies: [['source', 'source']],
    codes: ['azureml-server-added']
  },
  {
    name: 'deprecated keys; paths are relative to the source directory first',
    config: {
      entryScript: 'score.py',
      sourceDirectory: 'source',
      runtime: 'python',
      condaFile: 'conda.yml',
      extraDockerfileSteps: null,
      enableGpu: false,
      cudaVersion: null,
      baseImage: null,
      baseImageRegistry: null,
      description: 'the documented one'
    },
    has: [
      'FROM python:3.9-slim',
      // First and alone: what it wants comes before what others like better.
      'RUN cd /tmp/packages && pip install --no-cache-dir --requirement first.txt && pip install --no-cache-dir --requirement requirements.txt'
    ],
    pip: 'azureml-defaults\n',
    codes: []
  },
  {
    name: 'then to the folder of the config, then to the workspace',
    at: 'deploy/config.yml',
    config:
      'entryScript: entry.py\ncondaFile: conda.yml\nextraDockerFileSteps: steps',
    has: ['FROM python:3.12-slim', 'RUN apt-get update'],
    copies: [['deploy/entry.py', 'source/entry.py']],
    codes: []
  },
  {
    name: 'paths above the config, in the workspace',
    at: 'deploy/config.yml',
    config: 'entryScript: ../score.py\ncondaFile: ../conda.yml',
    copies: [['score.py', 'source/score.py']]
  },
  {
    name: 'extra steps, the other spelling',
    config: `${BARE}extraDockerfileSteps: steps`,
    has: ['RUN apt-get update']
  },
  {
    name: 'conda packages by pip, each told',
    config: BARE,
    pip: 'numpy==1.26.*\nazureml-inference-server-http\n',
    codes: ['conda-by-pip']
  },
  {
    name: 'a GPU is told',
    config: `${BARE}enableGpu: True\ncudaVersion: "10.0"`,
    codes: ['gpu-not-used', 'conda-by-pip']
  },
  {
    name: 'a base image with its registry; the password is a secret',
    config: {
      entryScript: 'score.py',
      condaFile: 'conda.yml',
      baseImage: 'org/base:1',
      baseImageRegistry: {
        address: 'registry.example',
        username: 'me',
        password: 'hunter22'
      }
    },
    has: [
      'FROM registry.example/org/base:1',
      'USER root',
      'RUN cd /tmp/packages && sh install.sh',
      'ENV PATH="/opt/azureml-env/bin:$PATH"'
    ],
    secrets: ['hunter22'],
    codes: ['registry-login', 'conda-by-pip']
  },
  {
    name: 'an environment, packages in a file',
    config: environment({ python: { condaDependenciesFile: 'conda.yml' } }),
    pip: 'numpy==1.26.*\nazureml-inference-server-http\n'
  },
  {
    name: 'an environment, packages in place, as the SDK saves it',
    config: environment({
      name: 'diabetes',
      version: null,
      environmentVariables: {
        WORKER_COUNT: '2',
        API_KEY: 'hunter$22',
        PRICE: '5$ "net"'
      },
      python: {
        userManagedDependencies: false,
        interpreterPath: 'python',
        condaDependenciesFile: null,
        baseCondaEnvironment: null,
        condaDependencies: {
          name: 'project_environment',
          channels: ['anaconda', 'conda-forge'],
          dependencies: ['python=3.8.13', { pip: ['azureml-defaults'] }]
        }
      },
      docker: {
        enabled: true,
        baseImage: null,
        baseDockerfile: null,
        sharedVolumes: true,
        shmSize: '2g',
        arguments: [],
        baseImageRegistry: { address: null, username: null, password: null }
      },
      spark: { repositories: [], packages: [], precachePackages: true },
      databricks: { mavenLibraries: [], eggLibraries: [] },
      inferencingStackVersion: null
    }),
    has: [
      'FROM python:3.8.13-slim',
      'ENV WORKER_COUNT="2"',
      'ENV PRICE="5\\$ \\"net\\""'
    ],
    values: { 'shm-size': '2g' },
    secrets: ['hunter$22', 'hunter\\$22'],
    codes: []
  },
  {
    name: 'a base Dockerfile in place',
    config: environment({
      docker: { baseDockerfile: 'FROM debian:12\nRUN true\n' },
      python: { condaDependenciesFile: 'conda.yml' }
    }),
    has: ['FROM debian:12', 'RUN true', 'USER root']
  },
  {
    name: 'a base Dockerfile by its path',
    config: environment({
      docker: { baseDockerfile: './Dockerfile.base' },
      python: {
        userManagedDependencies: true,
        interpreterPath: '/opt/py/python'
      }
    }),
    has: [
      'FROM debian:12',
      'RUN command -v azmlinfsrv || pip install --no-cache-dir azureml-inference-server-http',
      'ENV PATH="/opt/py:$PATH"'
    ],
    hasNot: ['COPY packages/'],
    codes: []
  },
  {
    name: 'what has no meaning here is told',
    config: environment({
      python: { condaDependenciesFile: 'conda.yml', baseCondaEnvironment: 'a' },
      docker: { arguments: ['--ipc=host'] }
    }),
    codes: ['azure-key-ignored', 'azure-key-ignored', 'conda-by-pip']
  },
  {
    name: 'requirements in a file, in one another',
    config: environment({
      python: {
        condaDependencies: {
          dependencies: [{ pip: ['azureml_defaults', '-r requirements.txt'] }]
        }
      }
    }),
    pip: 'azureml_defaults\npandas==2.2.0\nscipy\n',
    codes: []
  },
  {
    name: 'an index with a password',
    config: environment({
      python: {
        condaDependencies: {
          dependencies: [
            {
              pip: [
                '--extra-index-url https://me:hunter22@pypi.example/simple',
                'azureml-defaults'
              ]
            }
          ]
        }
      }
    }),
    secrets: ['me:hunter22', 'hunter22']
  },
  {
    name: 'one model: its folder',
    config: BARE,
    inputs: { models: 'diabetes:3=models/ridge.joblib' },
    has: [
      'COPY models/ /var/azureml-app/azureml-models/',
      'ENV AZUREML_MODEL_DIR="/var/azureml-app/azureml-models/diabetes/3"'
    ],
    copies: [
      ['score.py', 'source/score.py'],
      ['models/ridge.joblib', 'models/diabetes/3/ridge.joblib']
    ]
  },
  {
    name: 'several models: the folder above; a bare path is version 1 of its name',
    config: BARE,
    inputs: { models: 'models/ridge.joblib\nforest:2=models/forest/' },
    has: ['ENV AZUREML_MODEL_DIR="/var/azureml-app/azureml-models"'],
    copies: [
      ['score.py', 'source/score.py'],
      ['models/ridge.joblib', 'models/ridge/1/ridge.joblib'],
      ['models/forest', 'models/forest/2/forest']
    ]
  },
  {
    name: 'inputs win over the file',
    config: {
      entryScript: 'none.py',
      sourceDirectory: 'none',
      environment: { docker: { baseImage: 'none:1' } }
    },
    inputs: {
      'entry-script': 'sub/score.py',
      'source-directory': 'source',
      'conda-file': 'conda.yml',
      'base-image': 'org/base:2'
    },
    has: ['FROM org/base:2', 'ENV AZUREML_ENTRY_SCRIPT="sub/score.py"'],
    copies: [['source', 'source']]
  },
  {
    name: 'no config at all',
    config: '',
    inputs: {
      'inference-config': '',
      'entry-script': 'deploy/entry.py',
      'conda-file': 'conda.yml'
    },
    copies: [['deploy/entry.py', 'source/entry.py']],
    codes: ['conda-by-pip']
  }
]

describe('a valid inference config', () => {
  test.each(VALID)('$name', async (variant) => {
    const layer = await plan(variant)
    expect(layer.mistakes).toEqual([])
    const { dockerfile, files, copies, findings } = layer.recipe!
    const { has = [], hasNot = [], pip, codes } = variant
    expect(dockerfile.split('\n')).toEqual(expect.arrayContaining([...has]))
    for (const text of hasNot) expect(dockerfile).not.toContain(text)
    if (pip !== undefined) expect(files['packages/requirements.txt']).toBe(pip)
    if (variant.copies)
      expect(copies.map(({ from, to }) => [from, to])).toEqual(variant.copies)
    expect(layer.values).toMatchObject(variant.values ?? {})
    expect(layer.secrets).toEqual(variant.secrets ?? [])
    if (codes) expect(findings.map(({ code }) => code)).toEqual(codes)
  })
})

interface Wrong extends Variant {
  /** How the only mistake begins. */
  readonly says: string
}

const WRONG: readonly Wrong[] = [
  {
    name: 'missing file',
    config: BARE,
    inputs: { 'inference-config': 'none.yml' },
    says: '`inference-config` is "none.yml", which is not there'
  },
  {
    name: 'a folder',
    config: BARE,
    inputs: { 'inference-config': 'source' },
    says: '`inference-config` is "source", which is a folder'
  },
  {
    name: 'broken YAML',
    config: 'entryScript: [',
    says: '`config` is neither YAML nor JSON: Flow sequence'
  },
  { name: 'empty file', config: '', says: '`config` is not a map' },
  { name: 'a list', config: '[]', says: '`config` is not a map' },
  {
    name: 'no entry script',
    config: 'condaFile: conda.yml',
    says: '`entryScript` of config is missing'
  },
  {
    name: 'a misspelled key',
    config: `${BARE}sourceDirectry: source`,
    says: '`sourceDirectry` of config is not a key of Azure ML. Allowed: `sourceDirectory`'
  },
  {
    name: 'no Python',
    config: 'entryScript: score.R',
    says: '`entryScript` of config is "score.R"'
  },
  {
    name: 'missing script',
    config: 'entryScript: none.py',
    says: '`entryScript` of config is "none.py", which is not there'
  },
  {
    name: 'a script out of the workspace',
    config: 'entryScript: ../../etc/score.py',
    says: '`entryScript` of config is "../../etc/score.py", which leads out of the workspace'
  },
  {
    name: 'a script out of the source directory',
    config: 'entryScript: ../score.py\nsourceDirectory: source',
    says: '`entryScript` of config is score.py, which is not in source'
  },
  {
    name: 'an absolute path',
    config: 'entryScript: score.py\ncondaFile: /etc/passwd',
    says: '`condaFile` of config is "/etc/passwd", which leads out of the workspace'
  },
  {
    name: 'a path with .. within',
    config: 'entryScript: score.py\nsourceDirectory: source/../../..',
    says: '`sourceDirectory` of config is "source/../../..", which leads out of the workspace'
  },
  {
    name: 'a link that leads out',
    config: 'entryScript: score.py\nsourceDirectory: link-out',
    says: '`sourceDirectory` of config is "link-out", which leads out of the workspace'
  },
  {
    name: 'a model out of the workspace',
    config: BARE,
    inputs: { models: 'm:1=../../etc/passwd' },
    says: '`models` names `m:1`, whose path is "../../etc/passwd", which leads out of the workspace'
  },
  {
    name: 'a missing model',
    config: BARE,
    inputs: { models: 'none.pkl' },
    says: '`models` names `none:1`, whose path is "none.pkl", which is not there'
  },
  {
    name: 'base image and base Dockerfile',
    config: environment({
      docker: { baseImage: 'a:1', baseDockerfile: 'FROM b:1' },
      python: { condaDependenciesFile: 'conda.yml' }
    }),
    says: '`docker` of `environment` of config has both `baseImage` and `baseDockerfile`'
  },
  {
    name: 'both kinds of packages',
    config: environment({
      python: {
        condaDependenciesFile: 'conda.yml',
        condaDependencies: { dependencies: [{ pip: ['azureml-defaults'] }] }
      }
    }),
    says: '`python` of `environment` of config has both `condaDependencies` and `condaDependenciesFile`'
  },
  {
    name: 'a registered environment',
    config: environment({ name: 'AzureML-sklearn-1.0', version: '1' }),
    says: '`name` of `environment` of config is AzureML-sklearn-1.0, which only Azure can resolve'
  },
  {
    name: 'an environment that is a text',
    config: 'entryScript: score.py\nenvironment: mine',
    says: '`environment` of config is "mine", which only Azure can resolve. Allowed: its packages and image; for example `conda-file: conda.yml`'
  },
  {
    name: 'runtime spark-py',
    config: `${BARE}runtime: spark-py`,
    says: '`runtime` of config is "spark-py", and one Python container is profiled here'
  },
  {
    name: 'packages of Spark',
    config: environment({
      spark: { packages: [{ group: 'a', artifact: 'b', version: '1' }] }
    }),
    says: '`spark` of `environment` of config asks for a cluster'
  },
  {
    name: 'libraries of Databricks',
    config: environment({ databricks: { eggLibraries: [{ library: 'a' }] } }),
    says: '`databricks` of `environment` of config asks for a cluster'
  },
  {
    name: 'conda packages without a pip equivalent',
    config: environment({
      python: {
        condaDependencies: { dependencies: ['gdal=3.4', 'r-base', 'numpy'] }
      }
    }),
    says: '`dependencies` of `condaDependencies` of `python` of `environment` of config has gdal=3.4, r-base, which pip has no known equivalent for'
  },
  {
    name: 'a package that is in a folder',
    config: environment({
      python: { condaDependencies: { dependencies: [{ pip: ['-e .'] }] } }
    }),
    says: '`dependencies` of `condaDependencies` of `python` of `environment` of config asks pip for "-e ."'
  },
  {
    name: 'a password in what is quoted',
    config: environment({
      python: {
        condaDependencies: {
          dependencies: [{ pip: ['-c https://me:hunter22@host/c.txt'] }]
        }
      }
    }),
    says: '`dependencies` of `condaDependencies` of `python` of `environment` of config asks pip for "-c https://***@host/c.txt"'
  },
  {
    name: 'a base image that is none',
    config: 'entryScript: score.py\nbaseImage: python 3',
    says: '`baseImage` of config is "python 3"'
  },
  {
    name: 'a Python that is not to be had',
    config: environment({
      python: { condaDependencies: { dependencies: ['python<3.0'] } }
    }),
    says: '`dependencies` of `condaDependencies` of `python` of `environment` of config asks for python<3.0'
  },
  {
    name: 'a variable that no container can have',
    config: environment({ environmentVariables: { 'A B': '1' } }),
    says: 'The environment variable "A B" has a name or a value'
  },
  {
    name: 'an input that leads out',
    config: BARE,
    inputs: { 'conda-file': '../conda.yml' },
    says: '`conda-file` is "../conda.yml", which leads out of the workspace'
  }
]

describe('a wrong inference config has one sentence', () => {
  test.each(WRONG)('$name', async (variant) => {
    const layer = await plan(variant)
    expect(layer.recipe).toBeUndefined()
    expect(layer.mistakes).toHaveLength(1)
    const [mistake] = layer.mistakes
    expect(mistake!.slice(0, variant.says.length)).toBe(variant.says)
    expect(mistake).toMatch(/\. Allowed: [^\n]+\.$/)
  })
})
