import type { ReportInputs } from '../inputs/inputs.ts'
import { tagModelVersion } from '../registry/mlflow.ts'

/** What became of it, in a sentence. */
export interface Tagging {
  readonly done: boolean
  readonly told: string
}

/** Tells an MLflow registry the size; undefined: there is nothing to tell. */
export async function tagModel(
  { registry, part }: ReportInputs,
  tags: Readonly<Record<string, string>>
): Promise<Tagging | undefined> {
  if (!registry || tags['recommendedCpu'] === undefined) return undefined
  const { name } = registry.model
  if (part)
    return {
      done: true,
      told: `${name} gets no tags from a shard, whose size is not proved for all rows: give \`mlflow-tracking-uri\` and \`mlflow-model-version\` to the step that merges.`
    }
  try {
    await tagModelVersion(registry, tags)
    return { done: true, told: `The result is on ${name} as tags.` }
  } catch (thrown) {
    const { message } = thrown as Error
    return {
      done: false,
      told: `${name} was not tagged: the registry at ${registry.trackingUri} ${message}. The tags are in tags.json, beside the report.`
    }
  }
}
