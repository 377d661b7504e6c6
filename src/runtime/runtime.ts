import type { Finding } from '../foundation/finding.ts'
import type { ImageSource, ServiceInputs } from '../inputs/inputs.ts'
import type { MachineFacts } from '../measurement/machine.ts'
import type { Size } from '../measurement/measurement.ts'
import type { PreparedImage } from './image.ts'
import type { Service } from './service.ts'

/** What to start, and under which limits. */
export interface ServicePlan {
  readonly imageId: string
  readonly size: Size
  /** The port that the service listens on, inside. */
  readonly port: number
  readonly service: ServiceInputs
}

/** What a place can do; what it can't, the search does without and says. */
export interface Capabilities {
  /** Whether limits of a running service can be changed. */
  readonly liveLimits: boolean
  /** Whether it runs HEALTHCHECKs inside a service; absent: it never does. */
  readonly healthchecks?: boolean
  /** The smallest limits that a service can be started under. */
  readonly smallest: Size
}

/**
 * A place to run trials: all that the rest of the house knows of Docker or of
 * whatever stands beside it. Everything it makes belongs to one run.
 */
export interface Runtime {
  readonly capabilities: Capabilities
  /**
   * Where it notes how services were reached, who was in the way, what could
   * not be removed. The story hands in the record's list.
   */
  findings: Finding[]
  /** The machine that services run on. Throws when nothing can be measured. */
  readMachine(): Promise<MachineFacts>
  /**
   * Builds or pulls the image, and says what it is. That of base is one more
   * beside the run's own. A cluster knows its image from its opening, and gives
   * that one whatever is asked for: comparisons don't run there.
   */
  prepareImage(
    source: ImageSource,
    side?: 'head' | 'base'
  ): Promise<PreparedImage>
  /** What is installed in an image, as `parsePackages` reads it; absent: it can't say. */
  listPackages?(image: PreparedImage): Promise<string>
  /** Starts a fresh service. Throws `container-failed` when it does not start. */
  start(plan: ServicePlan): Promise<Service>
  /**
   * Drops clean file pages from memory, so that the next service is charged for
   * its own. False: not allowed, not possible, or somebody else uses them.
   */
  dropPageCache(): Promise<boolean>
  /**
   * Whether no service of somebody else has had file pages of the image in use
   * since the run began: such pages can't be dropped, and cost a trial nothing.
   */
  paysForPages(): Promise<boolean>
  /** Removes all that this run made and left. */
  cleanUp(): Promise<void>
}
