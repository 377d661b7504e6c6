import { ProfileError } from '../../foundation/errors.ts'
import type { Finding } from '../../foundation/finding.ts'
import type { Service } from '../service.ts'
import type { ClusterApi } from './api.ts'
import { canAskKubelet } from './kubelet-counters.ts'
import { isQuota } from './cluster-errors.ts'
import type { CountedBy } from './pod-counters.ts'

/** Where a run's counters come from: once it had to change, it stays so. */
export class Counting {
  private by: CountedBy = 'sampler'

  /** With the sampler; where that is forbidden, by the kubelet, if it may be asked. */
  async start(
    start: (by: CountedBy) => Promise<Service>,
    at: { api: ClusterApi; node: string; findings: Finding[] }
  ): Promise<Service> {
    const { by } = this
    try {
      return await start(by)
    } catch (thrown) {
      if (by === 'kubelet' || !mayBeOfSampler(thrown)) throw thrown
      if (!(await canAskKubelet(at.api, at.node))) throw thrown
      const service = await start('kubelet')
      this.by = 'kubelet'
      at.findings.push(describeKubelet(thrown))
      return service
    }
  }
}

/** What forbids it may forbid it alone. */
function mayBeOfSampler(thrown: unknown): thrown is ProfileError {
  if (!(thrown instanceof ProfileError) || isQuota(thrown)) return false
  const { code } = thrown.facts
  return code === 'cluster-refused' || code === 'counters-hidden'
}

function describeKubelet({ facts }: ProfileError): Finding {
  return {
    code: 'kubelet-counters',
    severity: 'warning',
    message: `The sampler cannot run beside the service (${facts.cause ?? facts.message}), so counters are the kubelet's, one reading in about 10 s: peaks of memory and CPU time are the kernel's and right, what lies between two readings is not seen, CPU of phases is known of replays longer than 100 s, and each trial waits for its last reading.`,
    remedy:
      'Let pods of this namespace share processes between their containers, or send requests for longer.'
  }
}
