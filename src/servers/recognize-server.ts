import type { Finding } from '../foundation/finding.ts'
import {
  type Program,
  SERVERS,
  SERVER_NAMES,
  type ServerName
} from './servers.ts'

/** What the caller says of the server and of its container. */
export interface Asked {
  readonly server: ServerName | 'auto'
  readonly service: {
    readonly env: Readonly<Record<string, string>>
    readonly command: readonly string[] | undefined
  }
  readonly image: { readonly kind: 'reference' | 'dockerfile' | 'recipe' }
}

/** What an image starts with. */
export interface Started {
  readonly facts: { readonly exposedPorts: readonly number[] }
  readonly config: {
    readonly entrypoint: readonly string[]
    readonly command: readonly string[]
    readonly variables: Readonly<Record<string, string>>
  }
}

export interface ServerFacts {
  readonly name: ServerName
  /** Why it was taken, a sentence. */
  readonly because: string
}

/** A server with what follows from it. */
export interface Recognized {
  readonly facts: ServerFacts
  /** Texts of inputs, by their names. */
  readonly texts: Readonly<Record<string, string>>
  readonly findings: readonly Finding[]
}

/**
 * The server that `server` names, or that the image and the container's own
 * settings tell of; undefined when nothing does.
 */
export function recognizeServer(
  { server, service, image: source }: Asked,
  image: Started
): Recognized | undefined {
  const container = planContainer(service, image)
  const facts =
    server === 'auto'
      ? (byCommand(container) ?? byVariable(container))
      : { name: server, because: '`server` says so.' }
  if (!facts) return undefined
  const { programs, texts } = SERVERS[facts.name]
  const program = findProgram(programs, container)?.program ?? programs[0]
  const model = findModel(container)
  const values = {
    ...texts,
    path: model ? texts.path.replace('<model>', () => model) : texts.path,
    port: findPort(program, container) ?? usualPort(program, image)
  }
  // Who builds from a recipe knows what serves it.
  const isNews = server === 'auto' && source.kind !== 'recipe'
  return {
    facts,
    texts: values,
    findings: isNews ? [noteServer(facts)] : []
  }
}

function noteServer({ name, because }: ServerFacts): Finding {
  return {
    code: 'server-recognized',
    severity: 'note',
    message: `The image was taken for ${name}. ${because}`,
    remedy:
      'If it is another, name it with `server`, or say `port`, `path`, `readiness-path` and `failure-body`.'
  }
}

interface Container {
  readonly variables: Readonly<Record<string, string>>
  readonly commandLine: string
}

const MODEL =
  /--(?:model[-_]name|load-model)[=\s]+(\w[\w.-]*)|--models[=\s]+(\w[\w.-]*)=/
const MODEL_VARIABLES = ['MODEL_NAME', 'MLSERVER_MODEL_NAME']

function planContainer(
  service: Asked['service'],
  { config }: Started
): Container {
  const variables = { ...config.variables, ...service.env }
  const command = [...config.entrypoint, ...(service.command ?? config.command)]
  // `$PORT` → 8501, as the shell in between would do.
  const commandLine = command
    .join(' ')
    .replace(
      /\$(?:(\w+)|\{(\w+)[^}]*\})/g,
      (written, bare: string, braced: string) =>
        variables[bare ?? braced] ?? written
    )
  return { variables, commandLine }
}

function byCommand(container: Container): ServerFacts | undefined {
  for (const name of SERVER_NAMES) {
    const found = findProgram(SERVERS[name].programs, container)
    if (found)
      return {
        name,
        because: `The image's command line has \`${found.text}\`.`
      }
  }
  return undefined
}

function byVariable({ variables }: Container): ServerFacts | undefined {
  for (const name of SERVER_NAMES) {
    const set = SERVERS[name].variables.find((each) =>
      Object.hasOwn(variables, each)
    )
    if (set !== undefined)
      return { name, because: `The image sets the variable \`${set}\`.` }
  }
  return undefined
}

function findProgram(
  programs: readonly Program[],
  { commandLine }: Container
): { program: Program; text: string } | undefined {
  for (const program of programs) {
    const text = program.command.exec(commandLine)?.[0]
    if (text !== undefined) return { program, text }
  }
  return undefined
}

function findPort(
  { portOption = '-p|--port' }: Program,
  { commandLine }: Container
): string | undefined {
  const option = new RegExp(`(?:^|\\s)(?:${portOption})[=\\s]+(\\d+)`)
  return option.exec(commandLine)?.[1]
}

/** Unless the image EXPOSEs others, which then are nearer to the truth. */
function usualPort({ port }: Program, { facts }: Started): string {
  const isPossible =
    facts.exposedPorts.length === 0 || facts.exposedPorts.includes(Number(port))
  return isPossible ? port : ''
}

function findModel(container: Container): string | undefined {
  const [, named, listed] = MODEL.exec(container.commandLine) ?? []
  const set = MODEL_VARIABLES.map((name) => container.variables[name])
  return [named, listed, ...set].find((name) => /^\w[\w.-]*$/.test(name ?? ''))
}
