export interface ImageFacts {
  readonly reference: string
  /** `sha256:…` of the image's configuration. */
  readonly id: string
  /** Registry digest; absent for an image built here. */
  readonly digest?: string
  readonly sizeBytes: number
  /** TCP ports that the image EXPOSEs. */
  readonly exposedPorts: readonly number[]
}

/** What a container of it begins with. Variables may be secrets: not to be reported. */
export interface ImageConfig {
  readonly entrypoint: readonly string[]
  readonly command: readonly string[]
  readonly variables: Readonly<Record<string, string>>
}

export interface Image extends ImageFacts {
  readonly config: ImageConfig
}
