import { isOfCredentials } from '../../inputs/config-inputs.ts'
import { INPUT_NAMES, type InputName } from '../../inputs/contract.ts'
import {
  collectSecrets,
  collectWithin,
  looksSecret
} from '../../inputs/secrets.ts'
import type { CommandLine } from '../command-line.ts'
import { findDataset, findRequest } from './find-dataset.ts'
import { type FoundService, findService } from './find-service.ts'
import type { Folder } from './folder.ts'
import { type Line, renderConfig, WORKFLOW } from './templates.ts'

export const CONFIG_FILE = '.profile-inference.yml'
export const WORKFLOW_FILE = '.github/workflows/profile.yml'
export const DATASET_FILE = 'profile-dataset.jsonl'

/** What `init` would write and say. */
export interface Start {
  /** Texts by path. */
  readonly files: Readonly<Record<string, string>>
  /** What the config file says, and what each line is known from. */
  readonly found: readonly (readonly [what: string, why: string])[]
  /** What to do before it can be right, sentences. */
  readonly todo: readonly string[]
}

type Texts = CommandLine['texts']

const SOURCES: readonly InputName[] = [
  'image',
  'context',
  'dockerfile',
  'inference-config',
  'deployment',
  'mlflow-model',
  'entry-script'
]

/** Undefined: nobody can tell what the image is. */
export function planStart(folder: Folder, texts: Texts): Start | undefined {
  const isTold = SOURCES.some((name) => texts[name] !== undefined)
  const service = isTold ? TOLD : findService(folder)
  if (!service) return undefined
  const rows = texts.dataset === undefined ? findRows(folder, service) : NO_ROWS
  const found = [...service.lines, ...rows.lines].filter(
    ({ name }) => texts[name] === undefined
  )
  const { told, secret } = describeInputs(texts)
  const lines = [...found, ...told].sort(
    (a, b) => INPUT_NAMES.indexOf(a.name) - INPUT_NAMES.indexOf(b.name)
  )
  return {
    files: {
      [CONFIG_FILE]: renderConfig(lines),
      [WORKFLOW_FILE]: WORKFLOW,
      ...rows.files
    },
    found: lines.map(describe),
    todo: [...rows.todo, ...otherSources(service), ...secret]
  }
}

/** The caller's own words, but for what must be in no file. */
function describeInputs(texts: Texts): { told: Line[]; secret: string[] } {
  const told: Line[] = []
  const secret: string[] = []
  for (const name of INPUT_NAMES.filter((name) => name !== 'config')) {
    const lines = texts[name]?.split('\n') ?? []
    if (lines.length > 0 && isOfCredentials(name)) {
      secret.push(
        `\`${name}\` decides what credentials are used for and was not written: give it as a flag here, and in the workflow as \`with:\`.`
      )
      continue
    }
    const kept = lines.filter((line) => !isSecret(name, line))
    if (kept.length > 0) told.push({ name, text: kept.join('\n'), why: '' })
    if (kept.length < lines.length)
      secret.push(
        `\`${name}\` looks secret and was not written: give it as a flag here, and in the workflow as \`with:\` from \${{ secrets… }}.`
      )
  }
  return { told, secret }
}

function isSecret(name: InputName, line: string): boolean {
  if (name === 'secrets') return true
  const isPair = name === 'env' || name === 'headers' || name === 'build-args'
  if (!isPair) return collectWithin([line]).length > 0
  const [, key = '', value = ''] = /^([^=:]*)[=:] *(.*)$/s.exec(line) ?? []
  return looksSecret(key) || collectSecrets({ [key]: value }).length > 0
}

/** The caller said what the image is. */
const TOLD: FoundService = {
  lines: [],
  folder: '.',
  hasRows: false,
  others: []
}

interface Rows extends Pick<Start, 'files' | 'todo'> {
  readonly lines: readonly Line[]
}

const NO_ROWS: Rows = { lines: [], files: {}, todo: [] }

/** A dataset that is here, or a first one. */
function findRows(folder: Folder, service: FoundService): Rows {
  const found = findDataset(folder, service.folder)
  if (found) {
    const why = found.isHttp
      ? 'The requests, one a line, each with its path and headers.'
      : 'The requests, one a line: each is sent as the body.'
    const format: Line = {
      name: 'dataset-format',
      text: 'http',
      why: 'Its lines are more than bodies.'
    }
    return {
      lines: [
        { name: 'dataset', text: found.path, why },
        ...(found.isHttp ? [format] : [])
      ],
      files: {},
      todo: []
    }
  }
  if (service.hasRows) return NO_ROWS
  const row = findRequest(folder) ?? EXAMPLE_ROW
  return {
    lines: [{ name: 'dataset', text: DATASET_FILE, why: WHY_FIRST }],
    files: { [DATASET_FILE]: `${row}\n` },
    todo: [
      `${DATASET_FILE} holds one example row, ${row.length > 60 ? 'made from what is here' : row}: put requests in it as varied as production's, one a line.`
    ]
  }
}

const EXAMPLE_ROW = '{"data": [[1, 2, 3, 4]]}'
/** The file itself has no place for a comment: each line of it is sent. */
const WHY_FIRST =
  'The requests, one a line: each is sent as the body. The line in it is an example: write what your service takes, as varied as production.'

function otherSources({ others }: FoundService): string[] {
  return others.length === 0
    ? []
    : [
        `There is more to profile here (${others.join(', ')}): \`profile-inference init ${others[0]}\` in its place, once ${CONFIG_FILE} is gone.`
      ]
}

function describe({ name, text, why }: Line): [string, string] {
  return [`${name}: ${text.replaceAll('\n', ', ')}`, why]
}
