import { basename } from 'node:path/posix'
import type { ReportMistake } from './field.ts'

/** A model as Azure ML registers it. */
export interface Model {
  readonly name: string
  readonly version: string
  /** A file or a folder. */
  readonly path: string
}

/** Lines `path` or `name:version=path`; a bare path is version 1 of its name. */
export function parseModels(
  text: string,
  reportMistake: ReportMistake
): readonly Model[] {
  const models: Model[] = []
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const written = line.trim()
    if (written === '' || written.startsWith('#')) continue
    const model = parseModel(written)
    const again = models.some(
      ({ name, version }) => name === model.name && version === model.version
    )
    if (!NAME.test(model.name) || model.path === '')
      reportMistake(`names no model in line ${index + 1}`)
    else if (again)
      reportMistake(
        `gives \`${model.name}:${model.version}\` a second time in line ${index + 1}`
      )
    else models.push(model)
  }
  return models
}

/** Of a model and of its version: each becomes a folder. */
export const NAME = /^\w[\w.-]*$/

function parseModel(line: string): Model {
  const match = /^([\w.-]+):(\w[\w.-]*)=(.*)$/.exec(line)
  const [, name, version, path] = match ?? []
  if (name && version && path !== undefined)
    return { name, version, path: path.trim() }
  return { name: modelName(line), version: '1', path: line }
}

/** `models/ridge.joblib` → `ridge`. */
export function modelName(path: string): string {
  return basename(path)
    .replace(/(?<=.)\.[^.]*$/, '')
    .replace(/[^\w.-]/g, '-')
}
