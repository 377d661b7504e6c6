import { randomUUID } from 'node:crypto'
import { ProfileError } from '../../foundation/errors.ts'
import { disturbed } from '../disturbance.ts'
import type { ClusterApi } from './api.ts'
import { podStuck, wrongPlatform } from './cluster-errors.ts'
import type { Floor } from '../../measurement/machine.ts'
import { answersWith, measureFloor } from './floor.ts'
import { type PodPlan, SAMPLER_SIZE } from './manifest.ts'
import { type Pod, SERVICE, statusOf } from './objects.ts'
import { type NodeFacts, parseLook } from './parse-look.ts'
import { PodJob } from './pod-job.ts'
import { openTunnel } from './tunnel.ts'

/** What the first pod tells: of its node, of the image, of the way to it. */
export interface Look {
  readonly node: string
  readonly facts: NodeFacts
  /** What the node calls the image: `…@sha256:…`, or `sha256:…`. */
  readonly imageId: string
  readonly floor: Floor
}

/** It pulls the image, which the trials then find there. */
const PORT = 17_580
const ASK_MS = 200
const TOLD_MS = 15_000

/** Everything about a look but what is looked at. */
export type LookPlan = Omit<PodPlan, 'name' | 'size' | 'look' | 'service'>

/**
 * Starts our own program from the image, as the image's user, under the rules
 * of the namespace: what forbids a trial is told before there is one.
 */
export async function look(
  api: ClusterApi,
  plan: LookPlan,
  name: string
): Promise<Look> {
  const token = randomUUID()
  const words = ['look', String(PORT), token]
  const size = { ...SAMPLER_SIZE, memoryBytes: 2 * SAMPLER_SIZE.memoryBytes }
  const job = await PodJob.create(api, { ...plan, name, size, look: words })
  try {
    const { timeoutMs } = plan.settings
    const pod = await job.reach(runsOrEnded, timeoutMs)
    demandRunning(pod)
    const facts = await readFacts(api, job)
    return {
      node: pod.spec.nodeName!,
      facts,
      imageId: statusOf(pod, SERVICE)?.imageID ?? '',
      floor: await findWay(api, job.pod!, token)
    }
  } finally {
    await job.remove()
  }
}

export function runsOrEnded(pod: Pod): boolean {
  const { running, terminated } = statusOf(pod, SERVICE)?.state ?? {}
  return (running ?? terminated) !== undefined
}

function demandRunning(pod: Pod): void {
  const ended = statusOf(pod, SERVICE)?.state?.terminated
  // An interpreter of the node's may say it, too.
  if (ended)
    throw wrongPlatform(
      `The sampler ended with code ${ended.exitCode}: ${ended.message ?? ended.reason ?? ''}`
    )
}

export async function readFacts(
  api: ClusterApi,
  job: PodJob
): Promise<NodeFacts> {
  const endMs = performance.now() + TOLD_MS
  for (;;) {
    const name = job.pod!.metadata.name
    const text = await api.text(`pods/${name}/log?container=${SERVICE}`)
    const facts = text.includes('\nlistening\n') ? parseLook(text) : undefined
    if (facts) return facts
    const act = job.findAct()
    if (act !== undefined) throw disturbed(act)
    if (performance.now() > endMs) throw podStuck(TOLD_MS, text)
    await job.watch.until(() => false, ASK_MS)
  }
}

/** An address may be somebody else's here: only who knows the token is it. */
async function findWay(
  api: ClusterApi,
  pod: Pod,
  token: string
): Promise<Floor> {
  const address = pod.status?.podIP ?? ''
  const own = `http://${address.includes(':') ? `[${address}]` : address}:${PORT}`
  if (await answersWith(own, token)) return measureFloor(own, 'address')
  const tunnel = await openTunnel(api, pod.metadata.name, PORT)
  try {
    return await measureFloor(tunnel.origin, 'tunnel')
  } catch (thrown) {
    throw tunnelClosed(thrown)
  } finally {
    tunnel.close()
  }
}

function tunnelClosed(thrown: unknown): ProfileError {
  return new ProfileError(
    {
      code: 'pod-unreachable',
      message:
        'Pods can be reached neither at their address nor through the API server.',
      blame: 'machine',
      cause: String(thrown),
      remedy:
        'Allow `get` and `create` on `pods/portforward` (`examples/kubernetes/rbac.yaml`), or run where pods can be reached.'
    },
    thrown
  )
}
