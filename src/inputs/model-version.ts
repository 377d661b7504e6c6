import type { Field } from './field.ts'

/** A model in an MLflow registry: by its version, or by an alias of one. */
export type ModelVersion =
  | { readonly name: string; readonly version: string }
  | { readonly name: string; readonly alias: string }

/** `diabetes/3` or `diabetes@champion`; undefined: neither. */
function parseModelVersion(text: string): ModelVersion | undefined {
  // As in MLflow: any name without / and :, aliases of letters, digits, _, -.
  const [, name, version, alias] =
    /^([^/:\p{Cc}]+)(?:\/(\d+)|@([\w-]+))$/u.exec(text) ?? []
  if (!name) return undefined
  return version === undefined ? { name, alias: alias! } : { name, version }
}

/** Without a user or a password, which would be printed. */
function parseTrackingUri(text: string): string | undefined {
  return /^https?:\/\/[^\s@?#]+$/.test(text) && URL.canParse(text)
    ? text
    : undefined
}

/** A model version in an MLflow registry. */
export interface RegistryInputs {
  /** `https://mlflow.example.org`, with its path, without `/api`. */
  readonly trackingUri: string
  readonly model: ModelVersion
}

/** The inputs of a registry. */
export const REGISTRY_FIELDS = {
  'mlflow-tracking-uri': {
    parse: parseTrackingUri,
    hidden: true,
    allowed: 'an http or https address without user and password',
    example: 'https://mlflow.example.org'
  },
  'mlflow-model-version': {
    parse: parseModelVersion,
    allowed: 'a version `name/version` or an alias `name@alias`',
    example: 'diabetes/3'
  }
} as const satisfies Readonly<Record<string, Field<unknown>>>
