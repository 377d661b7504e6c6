/** The parts that a trial in a pod stands on, on a real cluster. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createHash, randomBytes } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { KubernetesInputs } from '../../src/inputs/inputs.ts'
import { ClusterApi } from '../../src/runtime/kubernetes/api.ts'
import { type Proxy, openProxy } from '../../src/runtime/kubernetes/kubectl.ts'
import type { PodPlan } from '../../src/runtime/kubernetes/manifest.ts'
import { PodJob } from '../../src/runtime/kubernetes/pod-job.ts'
import { startService } from '../../src/runtime/kubernetes/start-service.ts'
import { removeJobs } from '../../src/runtime/kubernetes/remove-jobs.ts'
import type { Service } from '../../src/runtime/service.ts'
import { buildKnownCost, KNOWN_COST } from '../docker/action.ts'
import {
  describeThere,
  kubectl,
  leftIn,
  load,
  makePlace,
  type Place,
  removePlace
} from './cluster.ts'

const settings: KubernetesInputs = {
  kind: 'kubernetes',
  context: undefined,
  namespace: undefined,
  nodeSelector: {},
  tolerations: [],
  serviceAccount: undefined,
  imagePullSecret: undefined,
  runtimeClass: undefined,
  parallel: 1,
  timeoutMs: 60_000,
  pushTo: undefined
}
const SIZE = { cpuMillicores: 1000, memoryBytes: 2 ** 28 }
let place: Place
let proxy: Proxy
let api: ClusterApi
let names = 0

describeThere('pods', () => {
  beforeAll(async () => {
    load(buildKnownCost())
    place = makePlace()
    const { namespace } = place
    const folder = mkdtempSync(join(tmpdir(), 'proxy-'))
    proxy = await openProxy(folder, { context: undefined, namespace })
    api = new ClusterApi(proxy)
  }, 300_000)

  afterAll(async () => {
    await removeJobs(api, 'parts')
    expect(leftIn(place)).toEqual([])
    await api.close()
    proxy.close()
    removePlace(place)
  })

  async function startJob(env: Record<string, string>): Promise<PodJob> {
    names += 1
    const plan: PodPlan = {
      name: `part-${names}`,
      runId: 'parts',
      image: {
        reference: KNOWN_COST,
        architecture: process.arch === 'arm64' ? 'arm64' : 'amd64',
        isUnprivileged: false
      },
      settings,
      node: undefined,
      size: SIZE,
      service: { env, command: undefined, shmBytes: undefined }
    }
    return PodJob.create(api, plan)
  }

  async function start(
    env: Record<string, string>,
    port = 8000
  ): Promise<Service> {
    const job = await startJob(env)
    const by = {
      port,
      size: SIZE,
      way: 'tunnel',
      timeoutMs: 60_000,
      countedBy: 'sampler',
      onStopped: () => undefined
    } as const
    const service = await startService(api, job, by)
    while (port === 8000) {
      const isReady = await fetch(service.origin).catch(() => undefined)
      if (isReady?.ok) break
      await sleep(50)
    }
    return service
  }

  const hash = (bytes: Uint8Array): string =>
    createHash('sha256').update(bytes).digest('hex')

  test('through the tunnel 20 MB come and go whole, several at once', async () => {
    await using service = await start({ ECHO: '1' })
    const bodies = [20e6, 3e6, 1].map((bytes) => randomBytes(bytes))
    const answers = await Promise.all(
      bodies.map(async (body) => {
        const answer = await fetch(service.origin, { method: 'POST', body })
        return new Uint8Array(await answer.arrayBuffer())
      })
    )
    expect(answers.map(hash)).toEqual(bodies.map(hash))
  })

  test('through the tunnel a port on which nobody listens refuses', async () => {
    await using service = await start({}, 9)
    const thrown = await fetch(service.origin).catch(
      (error: Error) => error.cause
    )
    expect(thrown).toMatchObject({
      code: expect.stringMatching(/ECONNRESET|UND_ERR_SOCKET/)
    })
  })

  test('limits of a running pod are changed, and the kernel keeps them', async () => {
    await using service = await start({ BURN_MS: '30' })
    await service.setLimits({ cpuMillicores: 200, memoryBytes: 2 ** 28 })
    const burn = async (): Promise<void> => {
      for (let i = 0; i < 20; i++)
        await fetch(service.origin, { method: 'POST', body: '{}' })
    }
    await burn()
    await sleep(200)
    const before = service.counters.read()!
    await burn()
    await sleep(200)
    const after = service.counters.read()!
    const periods = after.periods - before.periods
    // 0.6 s of CPU time at a fifth of a core: 30 periods, and more where others
    // leave it less than that. The whole core that it had is never throttled.
    expect(periods).toBeGreaterThan(10)
    expect((after.cpuMs - before.cpuMs) / periods).toBeLessThan(25)
    expect(after.throttledPeriods).toBeGreaterThan(before.throttledPeriods)
  })

  test('a deadline is moved on, and a Job that nobody moves has one', async () => {
    const job = await startJob({})
    const asked = ['get', 'job', job.name, '--output', 'json']
    const read = (): {
      activeDeadlineSeconds: number
      ttlSecondsAfterFinished: number
    } => JSON.parse(kubectl(['--namespace', place.namespace, ...asked])).spec
    expect(read()).toMatchObject({
      activeDeadlineSeconds: 300,
      ttlSecondsAfterFinished: 60
    })
    await sleep(1100)
    await job.moveOn()
    expect(read().activeDeadlineSeconds).toBeGreaterThan(301)
    await job.remove()
  })
})
