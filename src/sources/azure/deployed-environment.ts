import { isMap } from '../../inputs/parse-yaml.ts'
import { type Packages, parsePackages } from '../python/conda-packages.ts'
import type { Texts } from '../workspace.ts'
import { findPath } from '../source-reader.ts'
import {
  type Base,
  type Environment,
  findPackages,
  overrideEnvironment
} from './environment.ts'
import { readImage } from './base-registry.ts'
import { Section } from '../section.ts'

interface Deployed {
  readonly environment: Environment
  /** Inputs that follow from the routes of an image with a server of its own. */
  readonly routes: Readonly<Record<string, string>> | undefined
}

/** The `environment` of a deployment, below what inputs say. */
export function parseDeployedEnvironment(
  deployment: Section,
  texts: Texts,
  from: readonly string[]
): Deployed {
  const { draft } = deployment
  const node = deployment.node('environment')
  const isOverridden = Boolean(texts('base-image') || texts('conda-file'))
  if (!isMap(node) && !isOverridden)
    draft.mistake(
      deployment.what('environment'),
      node === undefined
        ? 'is missing'
        : `is ${JSON.stringify(node)}, which only Azure can resolve`,
      'its image or packages; for example the inputs `base-image: python:3.11-slim` and `conda-file: conda.yml`'
    )
  const what = deployment.what('environment')
  const section = new Section(draft, what, isMap(node) ? node : {})
  const environment = {
    base: parseBase(section, from),
    packages: parseDeployedPackages(section, from),
    env: {}
  }
  const routes = parseRoutes(section.section('inference_config'))
  const described = ['name', 'version', 'description', 'tags', 'os_type']
  section.reportUnread(['$schema', ...described])
  return {
    environment: overrideEnvironment(draft, texts, environment),
    routes
  }
}

function parseDeployedPackages(
  section: Section,
  from: readonly string[]
): Packages | undefined {
  const node = section.node('conda_file')
  const what = section.what('conda_file')
  if (isMap(node))
    return parsePackages(new Section(section.draft, what, node), from[0]!)
  const path = section.text('conda_file')
  return path === undefined
    ? undefined
    : findPackages(section.draft, { what, path, from })
}

function parseBase(section: Section, from: readonly string[]): Base {
  const image = readImage(section, 'image')
  const build = section.section('build')
  if (build.isEmpty())
    return image === undefined ? { kind: 'python' } : { kind: 'image', image }
  const { draft } = section
  if (image !== undefined)
    draft.mistake(
      section.name,
      'has both `image` and `build`',
      'one of them; for example only `image: service:1`'
    )
  const path = build.text('path') ?? '.'
  const dockerfile = build.text('dockerfile_path') ?? 'Dockerfile'
  const context = findPath(draft, {
    what: build.what('path'),
    path,
    from,
    kinds: ['folder'],
    example: 'service'
  })
  const found =
    context === undefined
      ? undefined
      : findPath(draft, {
          what: build.what('dockerfile_path'),
          path: dockerfile,
          from: [context],
          kinds: ['file'],
          example: 'Dockerfile'
        })
  const rest = { target: undefined, buildArgs: {} }
  return {
    kind: 'context',
    source: {
      kind: 'dockerfile',
      context: context ?? path,
      dockerfile: found,
      ...rest
    }
  }
}

function parseRoutes(config: Section): Deployed['routes'] {
  if (config.isEmpty()) return undefined
  const scoring = config.section('scoring_route')
  const ready = config.section('readiness_route')
  const alive = config.section('liveness_route')
  const [port, ...others] = [scoring, ready, alive]
    .map((route) => route.text('port'))
    .filter((text) => text !== undefined)
  if (others.some((other) => other !== port))
    config.draft.note({
      code: 'azure-key-ignored',
      message: `${config.name} has several ports: all was asked at port ${port}.`,
      remedy: 'Give `port` and `readiness-path` to ask elsewhere.'
    })
  return {
    port: port ?? '',
    path: scoring.text('path') ?? '',
    'readiness-path': ready.text('path') ?? alive.text('path') ?? ''
  }
}
