import { ProfileError } from '../foundation/errors.ts'
import type { Finding } from '../foundation/finding.ts'
import { formatBytes } from '../foundation/units.ts'
import type { Report } from '../report/schema/report.ts'

/** By which share two builds of the same may differ: times, compiled files. */
const ALIKE = 0.01

/**
 * Each job of a matrix builds its own image, and two builds of one file are
 * hardly ever the same bytes. Of about the same size, they are merged with a
 * doubt; else they are not the same.
 *
 * @throws {ProfileError} they are of different sizes
 */
export function compareBuilds(
  reports: readonly { readonly report: Report }[]
): Finding[] {
  const built = reports.flatMap(({ report: { shard, image } }) =>
    shard && image && !image.digest ? [{ shard, image }] : []
  )
  const [first] = built
  const other = built.find(
    ({ image }) => image.fingerprint !== first?.image.fingerprint
  )
  if (!first || !other) return []
  const far = built.find(
    ({ image: { sizeBytes } }) =>
      Math.abs(sizeBytes / first.image.sizeBytes - 1) > ALIKE
  )
  if (far)
    throw new ProfileError({
      code: 'shards-differ',
      message: `Shard ${far.shard.index} built an image of ${formatBytes(far.image.sizeBytes)}, and shard ${first.shard.index} one of ${formatBytes(first.image.sizeBytes)}.`,
      blame: 'user',
      remedy:
        'Build it once, push it, and give all shards its `image`; or pin what the build takes from elsewhere.'
    })
  return [
    {
      code: 'images-built-apart',
      severity: 'warning',
      message: `Shards ${first.shard.index} and ${other.shard.index} built their own images, which are not the same bytes.`,
      remedy:
        'Where the build is not pinned, build it once, push it, and give all shards its `image`.'
    }
  ]
}
