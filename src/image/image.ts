export interface ImageFacts {
  readonly reference: string
  /** `sha256:…` of the image's configuration. */
  readonly id: string
  /** Registry digest; absent for an image built here. */
  readonly digest?: string
  readonly sizeBytes: number
}
