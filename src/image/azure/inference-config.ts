import { posix } from 'node:path'
import { parseMap } from '../../inputs/document.ts'
import type { Layer } from '../../inputs/layer.ts'
import type { Texts } from '../source.ts'
import type { Workspace } from '../workspace.ts'
import { Draft, findPath } from './draft.ts'
import {
  type Environment,
  findPackages,
  parseEnvironment
} from './environment.ts'
import { legacyKeys, parseLegacy } from './legacy.ts'
import { findModels, placeModels } from './models.ts'
import { type Code, PORT, planRecipe } from './recipe.ts'
import { Section } from './section.ts'

/** An Azure ML (v1) inference config, or an entry script without one. */
export function planInferenceConfig(texts: Texts, workspace: Workspace): Layer {
  const draft = new Draft(workspace)
  const config = readConfig(draft, texts('inference-config'))
  if (!config) return draft.layer({ values: {} })
  const code = findCode(config, texts)
  const environment = overrideEnvironment(draft, texts, readEnvironment(config))
  const models = placeModels(findModels(draft, texts('models')))
  config.section.text('description')
  config.section.tellUnread(['schemaFile', 'name', 'dockerfile'])
  if (!code) return draft.layer({ values: {} })
  const from = config.path || code.script
  const recipe = planRecipe(draft, { from, environment, code, models })
  return draft.layer({
    values: {
      port: String(PORT),
      path: '/score',
      'readiness-path': '/',
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

function readConfig(draft: Draft, path: string): Config | undefined {
  if (path === '')
    return { path, section: new Section(draft, 'inputs', {}), from: ['.'] }
  const found = findPath(draft, {
    what: '`inference-config`',
    ...{ path, from: ['.'], kinds: ['file'] },
    example: 'inference-config.yml'
  })
  if (found === undefined) return undefined
  const map = parseMap(draft.workspace.read(found))
  if (typeof map !== 'string')
    return {
      path: found,
      section: new Section(draft, found, map),
      from: [posix.dirname(found), '.']
    }
  draft.mistake(
    `\`${found}\``,
    map,
    'an inference config, YAML or JSON; for example `entryScript: score.py`'
  )
  return undefined
}

/** The script, alone or with the folder that it is in. */
function findCode(config: Config, texts: Texts): Code | undefined {
  const { section } = config
  const { draft } = section
  const folder = findFolder(config, texts)
  const script = texts('entry-script') || section.text('entryScript')
  const what = texts('entry-script')
    ? '`entry-script`'
    : section.what('entryScript')
  if (script === undefined || !script.endsWith('.py')) {
    draft.mistake(
      what,
      script === undefined ? 'is missing' : `is ${JSON.stringify(script)}`,
      'the path of a Python file with init() and run(); for example `score.py`'
    )
    return undefined
  }
  const found = findPath(draft, {
    what,
    path: script,
    from: folder === undefined ? config.from : [folder, ...config.from],
    kinds: ['file'],
    example: 'score.py'
  })
  if (found === undefined) return undefined
  if (folder === undefined) {
    const script = posix.basename(found)
    return { copy: { from: found, to: `source/${script}` }, script }
  }
  const below = posix.relative(folder, found)
  if (!below.startsWith('../'))
    return { copy: { from: folder, to: 'source' }, script: below }
  draft.mistake(
    what,
    `is ${found}, which is not in ${folder}, the source directory`,
    'a path relative to it; for example `score.py`'
  )
  return undefined
}

function findFolder(config: Config, texts: Texts): string | undefined {
  const { section } = config
  const given = texts('source-directory')
  const path = section.text('sourceDirectory')
  if (!given && path === undefined) return undefined
  return findPath(section.draft, {
    what: given ? '`source-directory`' : section.what('sourceDirectory'),
    path: given || path!,
    from: given ? ['.'] : config.from,
    kinds: ['folder'],
    example: 'source'
  })
}

function readEnvironment({ section, from }: Config): Environment {
  const folder = section.text('sourceDirectory')
  const within = [
    ...(folder === undefined
      ? []
      : from.map((each) => posix.join(each, folder))),
    ...from
  ]
  const legacy = legacyKeys(section)
  if (section.node('environment') === undefined)
    return parseLegacy(section, within)
  if (legacy.length > 0)
    section.draft.mistake(
      section.name,
      `has \`environment\` and the deprecated \`${legacy.join('`, `')}\``,
      'one or the other; for example only `environment`'
    )
  return parseEnvironment(section.section('environment'), within)
}

/** The inputs `conda-file` and `base-image` win over the file. */
export function overrideEnvironment(
  draft: Draft,
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
