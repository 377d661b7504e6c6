import { readBase } from './cache/store.ts'
import { findCauses } from './comparison/causes.ts'
import {
  type Cause,
  type ComparisonRecord,
  startComparison
} from './comparison/comparison-record.ts'
import {
  type Packages,
  comparePackages,
  parsePackages
} from './comparison/packages.ts'
import {
  ProfileError,
  describeError,
  explainError
} from './foundation/errors.ts'
import { type Place, timedStages } from './host.ts'
import type { Against } from './inputs/compare-fields.ts'
import type { Request } from './inputs/parse-inputs.ts'
import { type Comparing, compareImages } from './pairs/compare-images.ts'
import { type EarlierRun, readEarlierNumbers } from './pairs/earlier-report.ts'
import { sizesOf } from './pairs/kept-sizes.ts'
import { NO_BASE, baseOfEvent, nameBase } from './revision/event.ts'
import { prepareBase } from './revision/prepare-base.ts'
import type { RunRecord } from './run-record.ts'
import type { PreparedImage } from './runtime/image.ts'

/**
 * What this change did to the service: head, which was profiled, against base,
 * on this machine. Whatever is wrong with base, what is known of head stays.
 */
export async function compare(
  request: Request,
  record: RunRecord,
  place: Place
): Promise<void> {
  const { compare: asked } = request.inputs
  if (!asked || !record.trial) return
  const against = resolveBase(asked.against)
  if (!against) return void record.findings.push(NO_BASE)
  const comparison = startComparison(nameBase(asked.against, against))
  record.comparison = comparison
  try {
    if (against.kind === 'report')
      noteEarlier(readEarlierNumbers(against.path, record), comparison, record)
    else await compareWith(against, { request, record, comparison }, place)
  } catch (thrown) {
    place.host.signal.throwIfAborted()
    comparison.ended = explainError(describeError(thrown))
    comparison.obstacles.push(comparison.ended)
  }
}

/** Undefined: `auto` outside of a pull request. */
function resolveBase(against: Against): Against | undefined {
  if (against.kind !== 'ref' || against.ref !== 'auto') return against
  const ref = baseOfEvent()
  return ref === undefined ? undefined : { kind: 'ref', ref }
}

function noteEarlier(
  { imageBytes, successRate, fingerprint, ...earlier }: EarlierRun,
  comparison: ComparisonRecord,
  { image }: RunRecord
): void {
  comparison.earlier = earlier
  Object.assign(comparison.base, { imageBytes, successRate })
  if (fingerprint !== undefined && fingerprint === image?.fingerprint)
    comparison.sameImage = true
}

async function compareWith(
  against: Exclude<Against, { kind: 'report' }>,
  { request, record, comparison }: Comparing,
  place: Place
): Promise<void> {
  const { host, runtime } = place
  const stage = timedStages(host, record.stages)
  const { imageIn, inputs } = request
  const base = await stage('Prepare the base', () =>
    prepareBase(against, { image: inputs.image, imageIn }, place)
  )
  record.findings.push(...base.findings)
  comparison.base.imageBytes = base.facts.sizeBytes
  if (base.facts.fingerprint === record.image?.fingerprint) {
    comparison.sameImage = true
    return
  }
  const kept = readBase(inputs, { ...record, image: base.facts })
  if (kept) comparison.sizes.push(...sizesOf(kept, record))
  const reference = record.image!.id
  const head = await runtime.prepareImage({ kind: 'reference', reference })
  demandSamePlatform(base, head)
  comparison.causes.push(
    ...findCauses(base, head),
    ...(await comparePackagesOf([base, head], runtime))
  )
  const startMs = performance.now()
  try {
    await stage('Compare with the base', () =>
      compareImages({ request, record, comparison }, { base, head }, place)
    )
  } finally {
    comparison.elapsedMs = performance.now() - startMs
  }
}

async function comparePackagesOf(
  images: readonly PreparedImage[],
  runtime: Place['runtime']
): Promise<Cause[]> {
  const texts = await Promise.all(
    images.map((image) => runtime.listPackages?.(image) ?? '')
  )
  const [base, head] = texts.map(parsePackages) as [Packages, Packages]
  return comparePackages(base, head)
}

/** One of them would be emulated, or not run at all. */
function demandSamePlatform(base: PreparedImage, head: PreparedImage): void {
  const [there, here] = [base.config.platform, head.config.platform]
  if (there === undefined || here === undefined || there === here) return
  throw new ProfileError({
    code: 'base-other-platform',
    message: `Base is made for ${there}, and this change for ${here}: what they take on one machine can't be compared.`,
    blame: 'user',
    remedy:
      "Compare with a base of this change's platform, for example `compare-image: ghcr.io/org/service:1.1-amd64`."
  })
}
