import type { Finding } from '../foundation/finding.ts'
import type { ImageSource } from '../inputs/inputs.ts'

/** What may be told of an image. */
export interface ImageFacts {
  readonly reference: string
  /**
   * What this engine calls it: `sha256:…` of its configuration or, in containerd's
   * store, of its manifest or index.
   */
  readonly id: string
  /** Registry digest; absent for an image built here. */
  readonly digest?: string
  /**
   * `sha256:…` of its layers and of what a container of it begins with: the same
   * for two builds of the same, whatever they are called, on every engine.
   */
  readonly fingerprint: string
  /** Unpacked, on every engine. */
  readonly sizeBytes: number
  /** TCP ports that the image EXPOSEs. */
  readonly exposedPorts: readonly number[]
  /** The biggest, biggest first. */
  readonly layers?: readonly ImageLayer[]
}

/** What one step of the build added. */
export interface ImageLayer {
  readonly sizeBytes: number
  /** The step, as the builder noted it. Untrusted text. */
  readonly madeBy: string
}

/** What a container of it begins with. Variables may be secrets: not to be reported. */
export interface ImageConfig {
  readonly entrypoint: readonly string[]
  readonly command: readonly string[]
  readonly variables: Readonly<Record<string, string>>
  /** `linux/amd64`; absent: the place does not say. */
  readonly platform?: string
  /** What the engine runs inside again and again; absent: nothing. */
  readonly healthcheck?: Healthcheck
}

/** A command inside the container that tells whether the service is well. */
export interface Healthcheck {
  readonly command: readonly string[]
  readonly intervalMs: number
  readonly timeoutMs: number
}

/** An image that services can be started from. Only its facts are reported. */
export interface PreparedImage {
  readonly facts: ImageFacts
  readonly config: ImageConfig
  /** About the machine that it was built or pulled on. */
  readonly findings: readonly Finding[]
}

/** Where an image can run, and as whom. */
export interface ImagePlatform {
  /** `amd64` */
  readonly architecture: string
  /** As the Dockerfile has it: `1000`, `app:app`; empty is root. */
  readonly user: string
}

/** What makes images of a run here, for another place to run them. */
export interface ImageMaker {
  /** Builds the image, or pulls it when it is absent. */
  obtain(source: ImageSource): Promise<PreparedImage>
  readPlatform(imageId: string): Promise<ImagePlatform>
  /**
   * Pushes an image under a tag of this run's own.
   *
   * @param to `ghcr.io/org/name`
   * @returns `ghcr.io/org/name@sha256:…`
   */
  push(imageId: string, to: string): Promise<string>
}
