/** A model in an MLflow registry: by its version, or by an alias of one. */
export type ModelVersion =
  | { readonly name: string; readonly version: string }
  | { readonly name: string; readonly alias: string }

/** `diabetes/3` or `diabetes@champion`; undefined: neither. */
export function parseModelVersion(text: string): ModelVersion | undefined {
  // MLflow allows no / : . % " ' in a name, and aliases that are no version.
  const [, name, version, alias] =
    /^([^/:.%"'@]+)(?:\/(\d+)|@([\w-]+))$/.exec(text) ?? []
  if (!name) return undefined
  return version === undefined ? { name, alias: alias! } : { name, version }
}
