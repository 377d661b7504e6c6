export const SERVER_NAMES = [
  'azureml',
  'mlflow',
  'triton',
  'tensorflow-serving',
  'torchserve',
  'bentoml',
  'kserve-v2',
  'openai'
] as const
export type ServerName = (typeof SERVER_NAMES)[number]

/** A program that serves models, known by its command line. */
export interface Program {
  readonly command: RegExp
  /** The port that it listens on unless its command line says another. */
  readonly port: string
  /** The option that says so; default: `--port` or `-p`. */
  readonly portOption?: string
}

/**
 * What is known of a server: inputs that need not be said. All of them take
 * and give JSON, which is what `content-type` is anyway.
 */
export interface Server {
  /** The first is meant when none of them is found. */
  readonly programs: readonly [Program, ...Program[]]
  /** Environment variables that only its images set. */
  readonly variables: readonly string[]
  readonly texts: {
    /** `<model>` is the model's name; other names are the user's to say. */
    readonly path: string
    readonly 'readiness-path': string
    /** How an answer tells failure, whatever its status. */
    readonly 'failure-body': string
  }
}

/** `{"error": "what"}`; not `{"error": null}` or `{"error": 0.1}`. */
const ERROR_TEXT = String.raw`^\s*\{\s*"error"\s*:\s*"`

const OPEN_INFERENCE = {
  path: '/v2/models/<model>/infer',
  'readiness-path': '/v2/health/ready',
  'failure-body': ERROR_TEXT
}

/** Where each line's facts are from is in docs/servers.md. */
export const SERVERS: Readonly<Record<ServerName, Server>> = {
  azureml: {
    programs: [
      { command: /azmlinfsrv|azureml_inference_server_http/, port: '5001' },
      // Azure's own base images.
      { command: /runsvdir \/var\/runit/, port: '5001' }
    ],
    variables: ['AZUREML_ENTRY_SCRIPT', 'AZUREML_MODEL_DIR', 'AML_APP_ROOT'],
    texts: {
      path: '/score',
      'readiness-path': '/',
      // A script's own JSON comes as it is, or as a string with escaped quotes.
      'failure-body': String.raw`^\s*"?\{\s*\\?"error\\?"\s*:\s*\\?"[^"\\]`
    }
  },
  mlflow: {
    programs: [
      {
        command: /mlflow models serve|mlflow\.pyfunc\.scoring_server/,
        port: '5000'
      },
      // What `mlflow models build-docker` makes.
      { command: /from mlflow\.models import container/, port: '8080' }
    ],
    variables: [],
    texts: {
      path: '/invocations',
      'readiness-path': '/ping',
      'failure-body': String.raw`^\s*\{\s*"error_code"\s*:`
    }
  },
  triton: {
    programs: [
      { command: /tritonserver/, port: '8000', portOption: '--http-port' }
    ],
    variables: ['TRITON_SERVER_VERSION'],
    texts: OPEN_INFERENCE
  },
  'tensorflow-serving': {
    programs: [
      {
        command: /tensorflow_model_server|tf_serving_entrypoint/,
        port: '8501',
        portOption: '--rest_api_port'
      }
    ],
    variables: [],
    texts: {
      path: '/v1/models/<model>:predict',
      // Its HTTP port opens when the models are loaded.
      'readiness-path': '/',
      'failure-body': ERROR_TEXT
    }
  },
  torchserve: {
    programs: [{ command: /torchserve/, port: '8080' }],
    variables: [],
    texts: {
      path: '/predictions/<model>',
      'readiness-path': '/ping',
      'failure-body': String.raw`^\s*\{\s*"code"\s*:\s*[45]\d\d\s*,\s*"type"\s*:`
    }
  },
  bentoml: {
    programs: [{ command: /bentoml serve/, port: '3000' }],
    variables: ['BENTO_PATH'],
    texts: {
      path: '/<api>',
      'readiness-path': '/readyz',
      'failure-body': ERROR_TEXT
    }
  },
  'kserve-v2': {
    programs: [
      { command: /mlserver start/, port: '8080' },
      {
        command: /\b(sklearn|xgb|lgb|pmml|paddle|huggingface)server\b/,
        port: '8080'
      }
    ],
    variables: ['MLSERVER_MODELS_DIR'],
    texts: OPEN_INFERENCE
  },
  openai: {
    programs: [
      { command: /vllm/, port: '8000' },
      { command: /llama_cpp\.server/, port: '8000' },
      { command: /llama-server/, port: '8080' },
      { command: /sglang/, port: '30000' },
      { command: /text-generation-launcher/, port: '80' },
      { command: /ollama serve/, port: '11434' }
    ],
    variables: [],
    texts: {
      path: '/v1/chat/completions',
      // Who has no such path answers 404: it listens.
      'readiness-path': '/health',
      // In a stream an error is an event, and the status was 200 before it.
      'failure-body': String.raw`(?:^|\n)(?:data:)?[ \t\r]*\{\s*(?:"error"\s*:\s*[{"]|"object"\s*:\s*"error")`
    }
  }
}
