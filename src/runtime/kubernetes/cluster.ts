import type { KubernetesInputs } from '../../inputs/inputs.ts'
import type { Run } from '../run.ts'
import { ClusterApi } from './api.ts'
import { noCluster } from './cluster-errors.ts'
import { type Proxy, openProxy } from './kubectl.ts'

export interface Cluster {
  readonly proxy: Proxy
  readonly api: ClusterApi
  /** `v1.34.4` */
  readonly version: string
}

/** Throws `no-cluster` where nobody answers. */
export async function openCluster(
  { temporaryDirectory }: Pick<Run, 'temporaryDirectory'>,
  settings: KubernetesInputs
): Promise<Cluster> {
  const proxy = await openProxy(temporaryDirectory, settings)
  const api = new ClusterApi(proxy)
  try {
    type Version = { readonly gitVersion?: string }
    const { gitVersion } = await api.getAbsolute<Version>('/version')
    return { proxy, api, version: gitVersion ?? 'v?' }
  } catch (thrown) {
    proxy.close()
    throw noCluster(String(thrown))
  }
}
