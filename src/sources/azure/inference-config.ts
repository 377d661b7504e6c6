import { posix } from 'node:path'
import type { InputLayer } from '../../inputs/input-layer.ts'
import type { Texts } from '../workspace.ts'
import type { Workspace } from '../workspace.ts'
import { planCode } from './code.ts'
import { SourceReader, findPath } from '../source-reader.ts'
import {
  type Environment,
  overrideEnvironment,
  parseEnvironment
} from './environment.ts'
import { legacyKeys, parseLegacy } from './legacy.ts'
import { findModels, placeModels } from './mounted-models.ts'
import { PORT, planRecipe } from './recipe.ts'
import { readMap } from '../read-map.ts'
import { Section } from '../section.ts'

/** An Azure ML (v1) inference config, or an entry script without one. */
export function planInferenceConfig(
  texts: Texts,
  workspace: Workspace
): InputLayer {
  const draft = new SourceReader(workspace)
  const config = readConfig(draft, texts('inference-config'))
  if (!config) return draft.layer({ values: {} })
  const { section, from } = config
  const code = planCode(draft, {
    script: { section, key: 'entryScript', input: 'entry-script' },
    folder: { section, key: 'sourceDirectory', input: 'source-directory' },
    texts,
    from
  })
  if (!texts('entry-script') && section.text('entryScript') === undefined)
    draft.mistake(
      section.what('entryScript'),
      'is missing',
      'the path of a Python file with init() and run(); for example `score.py`'
    )
  const written = readEnvironment(config, texts)
  const environment = overrideEnvironment(draft, texts, written)
  const models = placeModels(findModels(draft, texts('models')))
  section.text('description')
  section.reportUnread(['schemaFile', 'name', 'dockerfile'])
  if (!code) return draft.layer({ values: {} })
  const recipe = planRecipe(draft, {
    from: config.path || code.copy.from,
    environment,
    code,
    models,
    server: 'azureml'
  })
  return draft.layer({
    values: {
      port: String(PORT),
      path: '/score',
      'readiness-path': '/',
      // Azure ML never runs it.
      healthcheck: 'off',
      'shm-size': environment.shmSize ?? ''
    },
    recipe
  })
}

interface Config {
  /** Empty without a file. */
  readonly path: string
  readonly section: Section
  /** Folders that its paths may be relative to. */
  readonly from: readonly string[]
}

function readConfig(draft: SourceReader, path: string): Config | undefined {
  if (path === '')
    return { path, section: new Section(draft, 'inputs', {}), from: ['.'] }
  const found = findPath(draft, {
    what: '`inference-config`',
    path,
    from: ['.'],
    kinds: ['file'],
    example: 'inference-config.yml'
  })
  if (found === undefined) return undefined
  const map = readMap(
    draft,
    found,
    'an inference config, YAML or JSON; for example `entryScript: score.py`'
  )
  return (
    map && {
      path: found,
      section: new Section(draft, found, map),
      from: [posix.dirname(found), '.']
    }
  )
}

function readEnvironment({ section, from }: Config, texts: Texts): Environment {
  const folder = section.text('sourceDirectory')
  const within = [
    ...(folder === undefined
      ? []
      : from.map((each) => posix.join(each, folder))),
    ...from
  ]
  const legacy = legacyKeys(section)
  const node = section.node('environment')
  if (node === undefined) return parseLegacy(section, within)
  if (typeof node === 'string') {
    reportNamed(section, texts, legacy)
    return parseLegacy(section, within)
  }
  // As Azure's documentation says.
  if (legacy.length > 0)
    section.draft.note({
      code: 'azure-key-ignored',
      message: `${section.name} has \`environment\`, beside which \`${legacy.join('`, `')}\` ${legacy.length === 1 ? 'is' : 'are'} ignored, as in Azure ML.`,
      remedy: 'Take them out, or `environment`.'
    })
  return parseEnvironment(section.section('environment'), within)
}

/** An environment that is registered under a name: only Azure knows it. */
function reportNamed(
  section: Section,
  texts: Texts,
  legacy: readonly string[]
): void {
  const { draft } = section
  const what = section.what('environment')
  const is = `is ${JSON.stringify(section.text('environment'))}, which only Azure can resolve`
  const inputs = ['conda-file', 'base-image'] as const
  const used = [
    ...inputs.filter((name) => texts(name)),
    ...['condaFile', 'baseImage'].filter((key) => legacy.includes(key))
  ]
  if (used.length === 0)
    return draft.mistake(
      what,
      is,
      'its packages and image; for example `conda-file: conda.yml` and `base-image: python:3.11-slim`'
    )
  draft.warn({
    code: 'azure-key-ignored',
    message: `${what} ${is}: \`${used.join('`, `')}\` took its place.`,
    remedy: 'Give what it holds as `conda-file` and `base-image`.'
  })
}
