import { NO_PACKAGES } from '../python/conda-packages.ts'
import { findPath } from '../source-reader.ts'
import { type Environment, type From, findPackages } from './environment.ts'
import { fromRegistry, readImage } from './base-registry.ts'
import type { Section } from '../section.ts'

const LEGACY = [
  'runtime',
  'condaFile',
  'extraDockerfileSteps',
  'extraDockerFileSteps',
  'enableGpu',
  'cudaVersion',
  'baseImage',
  'baseImageRegistry'
]

/** Keys that `environment` took the place of, and that are given all the same. */
export function legacyKeys(config: Section): readonly string[] {
  return LEGACY.filter((key) => isGiven(config, key))
}

/** `enableGpu: false` asks for nothing. */
function isGiven(config: Section, key: string): boolean {
  const node = config.node(key)
  return node !== undefined && String(node).toLowerCase() !== 'false'
}

/** What the deprecated keys of an inference config say. */
export function parseLegacy(config: Section, from: From): Environment {
  const condaFile = config.text('condaFile')
  const image = readImage(config, 'baseImage')
  reportRuntime(config)
  reportGpu(config)
  return {
    base:
      image === undefined
        ? { kind: 'python' }
        : { kind: 'image', image: fromRegistry(config, image) },
    packages:
      condaFile === undefined
        ? NO_PACKAGES
        : findPackages(config.draft, {
            what: config.what('condaFile'),
            path: condaFile,
            from
          }),
    env: {},
    steps: readSteps(config, from)
  }
}

function readSteps(config: Section, from: From): string {
  const keys = ['extraDockerfileSteps', 'extraDockerFileSteps']
  return keys
    .map((key) => {
      const path = config.text(key)
      const found =
        path === undefined
          ? undefined
          : findPath(config.draft, {
              what: config.what(key),
              path,
              from,
              kinds: ['file'],
              example: 'steps.dockerfile'
            })
      return found === undefined ? '' : config.draft.workspace.read(found)
    })
    .join('')
}

function reportRuntime(config: Section): void {
  const runtime = config.text('runtime') ?? 'python'
  if (/^python(-slim)?$/i.test(runtime)) return
  config.draft.mistake(
    config.what('runtime'),
    `is ${JSON.stringify(runtime)}, and one Python container is profiled here`,
    '`python` or `python-slim`; for example `runtime: python`'
  )
}

function reportGpu(config: Section): void {
  const key = ['enableGpu', 'cudaVersion'].find((key) => isGiven(config, key))
  if (key !== undefined)
    config.draft.warn({
      code: 'gpu-not-used',
      message: `${config.what(key)} asks for a GPU, and the service was run without one.`,
      remedy:
        'Read CPU, memory and times as those of the service on a CPU; a GPU is not profiled.'
    })
}
