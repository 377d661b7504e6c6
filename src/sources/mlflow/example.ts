import { isJson } from '../../foundation/json.ts'
import { findPath } from '../source-reader.ts'
import type { MlflowModel } from './model.ts'

/** A model's input example, as its server wants it. */
export interface Example {
  /** The file that it was made from. */
  readonly path: string
  /** One line: the body of a request. */
  readonly rows: string
}

/** What stands alone at the top of a request; all else is wrapped. */
const TOP =
  /^\{\s*"(inputs|instances|dataframe_split|dataframe_records|messages|prompt|input)"\s*:/

/**
 * MLflow saves the example as it was given, since 2.13 also as the server
 * takes it. Undefined when there is none, or none that JSON can hold. Formats:
 * mlflow/models/utils.py, class _Example.
 */
export function readExample({
  folder,
  section
}: MlflowModel): Example | undefined {
  const { draft } = section
  const info = section.section('saved_input_example_info')
  const serving = info.text('serving_input_path')
  const written = serving ?? info.text('artifact_path')
  const wrap = serving === undefined ? wrapperOf(info) : ''
  if (written === undefined || wrap === undefined) return undefined
  const path = findPath(draft, {
    what: info.what(
      serving === undefined ? 'artifact_path' : 'serving_input_path'
    ),
    path: written,
    from: [folder],
    kinds: ['file'],
    example: 'input_example.json'
  })
  if (path === undefined) return undefined
  const text = draft.workspace.read(path)
  if (!isJson(text)) {
    draft.mistake(
      `\`${path}\``,
      'is not JSON',
      'an input example as MLflow saves it'
    )
    return undefined
  }
  // Between its lines are no strings: JSON's have no line ends.
  const line = text
    .split(/\r?\n/)
    .map((each) => each.trim())
    .join('')
  const isWhole = wrap === '' || (wrap === 'inputs' && TOP.test(line))
  return { path, rows: isWhole ? line : `{"${wrap}": ${line}}` }
}

/** The member of a request that holds such an example. */
function wrapperOf(info: MlflowModel['section']): string | undefined {
  const type = info.text('type') ?? 'dataframe'
  // Its parameters are beside the data, which then is wrapped itself.
  if (type.startsWith('sparse') || info.isTrue('params')) return undefined
  if (type !== 'dataframe') return 'inputs'
  const isRecords = info.text('pandas_orient') === 'records'
  return isRecords ? 'dataframe_records' : 'dataframe_split'
}
