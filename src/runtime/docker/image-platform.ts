import type { ImagePlatform } from '../image.ts'
import { inspectOne } from './cli.ts'

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
