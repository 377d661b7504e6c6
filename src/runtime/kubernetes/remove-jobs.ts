import { setTimeout as sleep } from 'node:timers/promises'
import type { Finding } from '../../foundation/finding.ts'
import { leftBehind } from '../left-behind.ts'
import { type Run, RUN_LABEL } from '../run.ts'
import { ClusterApi } from './api.ts'
import { type Address, openProxy } from './kubectl.ts'
import type { Job, List } from './objects.ts'

/** Until the pods are gone, too: ms. */
const GONE_MS = 10_000
const PAUSE_MS = 200

/**
 * Removes every Job of a run, and with it all that it owns. Never throws; what
 * is left is told, and ends by itself.
 */
export async function removeJobs(
  api: ClusterApi,
  runId: string
): Promise<readonly Finding[]> {
  const selector = `labelSelector=${encodeURIComponent(`${RUN_LABEL}=${runId}`)}`
  try {
    const jobs = await api.get<List<Job>>(`batch/jobs?${selector}`)
    for (const { metadata } of jobs.items)
      await api.delete(`batch/jobs/${metadata.name}`)
    const endMs = performance.now() + GONE_MS
    while (performance.now() < endMs) {
      const { items } = await api.get<List<object>>(`pods?${selector}`)
      if (items.length === 0) return []
      await sleep(PAUSE_MS)
    }
    return [leftInCluster(api, runId, 'The pods end slowly.')]
  } catch (thrown) {
    return [leftInCluster(api, runId, String(thrown))]
  }
}

function leftInCluster(
  { namespace }: Pick<ClusterApi, 'namespace'>,
  runId: string,
  cause: string
): Finding {
  return leftBehind(
    'What this run made in the cluster',
    cause,
    `kubectl --namespace ${namespace} get jobs,pods --selector ${RUN_LABEL}=${runId}`
  )
}

/** The same from a process that knows only where it was. Never throws. */
export async function removeRunFrom(
  address: Address,
  run: Pick<Run, 'id' | 'temporaryDirectory'>
): Promise<readonly Finding[]> {
  try {
    const proxy = await openProxy(run.temporaryDirectory, address)
    const api = new ClusterApi(proxy)
    const left = await removeJobs(api, run.id)
    await api.close()
    proxy.close()
    return left
  } catch (thrown) {
    const namespace = address.namespace ?? 'default'
    return [leftInCluster({ namespace }, run.id, String(thrown))]
  }
}
