import { inspectOne } from './cli.ts'

/** Where an image can run, and as whom. */
export interface ImagePlatform {
  /** `amd64` */
  readonly architecture: string
  /** As the Dockerfile has it: `1000`, `app:app`; empty is root. */
  readonly user: string
}

interface Inspected {
  readonly Architecture?: string
  readonly Config?: { readonly User?: string }
}

export async function readPlatform(imageId: string): Promise<ImagePlatform> {
  const asked = ['image', 'inspect', '--', imageId]
  const image = await inspectOne<Inspected>(asked)
  return {
    architecture: image?.Architecture ?? 'amd64',
    user: image?.Config?.User ?? ''
  }
}
