import type { Recipe } from '../../inputs/inputs.ts'
import type { Environment } from './environment.ts'
import type { PlacedModels } from './mounted-models.ts'

/** The code of a service: one script, or a folder that holds it. */
export interface Code {
  /** What is shipped, as `source/` of the build context. */
  readonly copy: Recipe['copies'][number]
  /** The script, relative to `source/`. */
  readonly script: string
}

/** A service as Azure ML's files describe it, whichever they are. */
export interface AzureService {
  /** The file that it was read from. */
  readonly from: string
  readonly environment: Environment
  readonly code: Code | undefined
  readonly models: PlacedModels
  /** Who answers: Azure's inference server, or the base image's own command. */
  readonly server: 'azureml' | 'own'
}
