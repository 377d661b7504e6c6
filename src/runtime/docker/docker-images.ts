import type { ImageMaker } from '../image.ts'
import type { Run } from '../run.ts'
import { readPlatform } from './image-platform.ts'
import { obtainImage } from './obtain-image.ts'
import { pushImage } from './push-image.ts'

/** Images by a Docker engine, for a place that has no builder of its own. */
export function dockerImages(run: Run): ImageMaker {
  return {
    obtain: (source) => obtainImage(source, run),
    readPlatform,
    push: (imageId, to) => pushImage(imageId, to, run)
  }
}
