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
