import { posix } from 'node:path'
import type { DockerfileSource } from '../../inputs/inputs.ts'
import {
  NO_PACKAGES,
  type Packages,
  parsePackages,
  readPackages
} from '../python/conda-packages.ts'
import type { Texts } from '../workspace.ts'
import { collectSecrets } from '../../inputs/secrets.ts'
import { type SourceReader, findPath } from '../source-reader.ts'
import { fromRegistry, readImage } from './base-registry.ts'
import type { Section } from '../section.ts'

/** What a service is built on. */
export interface Environment {
  readonly base: Base
  /** Undefined: they are the base's business. */
  readonly packages: Packages | undefined
  readonly env: Readonly<Record<string, string>>
  /** Dockerfile instructions that follow ours. */
  readonly steps?: string
  readonly shmSize?: string | undefined
  /** Folder of the Python that is used. */
  readonly pythonFolder?: string | undefined
}

/** python: an official Python image, by the version that packages ask for. */
export type Base =
  | { readonly kind: 'python' }
  | { readonly kind: 'image'; readonly image: string }
  | { readonly kind: 'dockerfile'; readonly text: string }
  | { readonly kind: 'context'; readonly source: DockerfileSource }

/** Folders that a written path may be relative to. */
export type From = readonly string[]

/** The `environment` of an inference config, as the SDK writes it. */
export function parseEnvironment(section: Section, from: From): Environment {
  const docker = section.section('docker')
  const python = section.section('python')
  const env = section.texts('environmentVariables')
  section.draft.secrets.push(...collectSecrets(env))
  for (const key of ['spark', 'databricks'])
    reportCluster(section, section.section(key), key)
  const interpreter = python.text('interpreterPath') ?? ''
  const environment: Environment = {
    base: parseBase(docker, from),
    packages: python.isTrue('userManagedDependencies')
      ? undefined
      : parsePython(python, from),
    env,
    shmSize: docker.text('shmSize'),
    pythonFolder: posix.isAbsolute(interpreter)
      ? posix.dirname(interpreter)
      : undefined
  }
  reportRegistered(section, docker.isEmpty() && python.isEmpty())
  docker.reportUnread(['enabled', 'sharedVolumes', 'platform'])
  python.reportUnread([])
  section.reportUnread(['version', 'inferencingStackVersion', 'assetId'])
  return environment
}

function parsePython(python: Section, from: From): Packages {
  const file = python.text('condaDependenciesFile')
  const inline = python.section('condaDependencies')
  if (inline.isEmpty())
    return file === undefined
      ? NO_PACKAGES
      : findPackages(python.draft, {
          what: python.what('condaDependenciesFile'),
          path: file,
          from
        })
  if (file !== undefined)
    python.draft.mistake(
      python.name,
      'has both `condaDependencies` and `condaDependenciesFile`',
      'one of them; for example only `condaDependenciesFile: conda.yml`'
    )
  return parsePackages(inline, from[0] ?? '.')
}

/** The packages of a conda file whose path someone wrote. */
export function findPackages(
  draft: SourceReader,
  written: { what: string; path: string; from: From }
): Packages {
  const path = findPath(draft, {
    ...written,
    kinds: ['file'],
    example: 'conda.yml'
  })
  return path === undefined ? NO_PACKAGES : readPackages(draft, path)
}

/** The inputs `conda-file` and `base-image` win over the file. */
export function overrideEnvironment(
  draft: SourceReader,
  texts: Texts,
  environment: Environment
): Environment {
  const image = texts('base-image')
  const path = texts('conda-file')
  const packages = path
    ? findPackages(draft, { what: '`conda-file`', path, from: ['.'] })
    : environment.packages
  return {
    ...environment,
    ...(image ? { base: { kind: 'image', image } } : {}),
    packages
  }
}

function parseBase(docker: Section, from: From): Base {
  const image = readImage(docker, 'baseImage')
  const dockerfile = docker.text('baseDockerfile')
  if (image !== undefined && dockerfile !== undefined)
    docker.draft.mistake(
      docker.name,
      'has both `baseImage` and `baseDockerfile`',
      'one of them; for example only `baseImage: python:3.11-slim`'
    )
  if (dockerfile !== undefined)
    return {
      kind: 'dockerfile',
      text: dockerfileText(docker, dockerfile, from)
    }
  if (image !== undefined)
    return { kind: 'image', image: fromRegistry(docker, image) }
  docker.node('baseImageRegistry')
  return { kind: 'python' }
}

/** A Dockerfile's path, or, as the SDK saves it, its whole text. */
function dockerfileText(docker: Section, text: string, from: From): string {
  if (/^\s*(FROM|ARG|#)\s?/im.test(text)) return text
  const path = findPath(docker.draft, {
    what: docker.what('baseDockerfile'),
    path: text,
    from,
    kinds: ['file'],
    example: 'Dockerfile'
  })
  return path === undefined ? '' : docker.draft.workspace.read(path)
}

function reportCluster(of: Section, section: Section, key: string): void {
  if (section.hasContent())
    of.draft.mistake(
      of.what(key),
      'asks for a cluster, and one container is profiled here',
      'a Python service without it'
    )
}

function reportRegistered(section: Section, isBare: boolean): void {
  const name = section.text('name')
  if (isBare && name?.startsWith('AzureML-'))
    section.draft.mistake(
      section.what('name'),
      `is ${name}, which only Azure can resolve`,
      'its packages and image; for example `conda-file: conda.yml` and `base-image: python:3.11-slim`'
    )
}
