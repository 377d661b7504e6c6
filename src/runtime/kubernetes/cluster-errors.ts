import { ProfileError } from '../../foundation/errors.ts'
import { engineRefused, notStarted } from '../service-errors.ts'

/** What a node lacks, whatever the image is. */
const OF_THE_NODE =
  /no space left on device|disk quota exceeded|no IP addresses available|failed to create endpoint|too many open files|resource temporarily unavailable/i

/** Nothing can be asked: no kubectl, no context, nobody at its address. */
export function noCluster(cause: string): ProfileError {
  return new ProfileError({
    code: 'no-cluster',
    message: 'No Kubernetes cluster answers.',
    blame: 'machine',
    cause: cause.trim().split('\n').at(-1) ?? '',
    remedy:
      'Log in to the cluster in an earlier step, so that `kubectl get pods` works there, and check `kubernetes-context`.'
  })
}

/** It answered before, and does no more. */
export function clusterLost(cause: string): ProfileError {
  return new ProfileError({
    code: 'cluster-lost',
    message: 'The Kubernetes cluster answers no more.',
    blame: 'machine',
    cause,
    remedy:
      'See how its API server does. What this run left there ends by itself, after 5 minutes at the latest.'
  })
}

/**
 * The cluster said no: to us, or to a pod of ours.
 *
 * @param what a part of a sentence: `create jobs in the namespace trials`
 * @param words the cluster's own
 */
export function clusterRefused(what: string, words: string): ProfileError {
  return new ProfileError({
    code: 'cluster-refused',
    message: `The cluster does not let us ${what}.`,
    blame: 'user',
    cause: words,
    remedy: remedyFor(words)
  })
}

/** Less would have been let in. */
export function isQuota(thrown: unknown): boolean {
  if (!(thrown instanceof ProfileError)) return false
  const { cause = '' } = thrown.facts
  return /exceeded quota|maximum .* usage per/.test(cause)
}

function remedyFor(words: string): string {
  if (
    /exceeded quota|must specify|limit ?range|per (pod|container)/i.test(words)
  )
    return 'Ask for less with `cpu` and `memory`, or have the quota of the namespace raised.'
  if (/PodSecurity/.test(words))
    return 'The namespace takes pods only of images that run as a numbered user other than root: say so in the Dockerfile (`USER 1000`), or use a namespace that allows more.'
  if (/webhook|polic(y|ies)/i.test(words))
    return 'A policy of the cluster forbids it: ask who keeps it, or use a namespace where it does not hold. Where it forbids the sampler alone, the right to ask kubelets is enough (`examples/kubernetes/rbac-kubelet.yaml`).'
  if (/not found/i.test(words))
    return 'Check `kubernetes-namespace`, and what else is named: it must be there before.'
  return 'Give the account the role of `examples/kubernetes/rbac.yaml` in this namespace.'
}

export function unschedulable(words: string): ProfileError {
  return new ProfileError({
    code: 'pod-unschedulable',
    message: 'No node of the cluster takes the pod.',
    blame: 'user',
    cause: words,
    remedy:
      'Ask for less with `cpu` and `memory`, check `kubernetes-node-selector` and `kubernetes-tolerations`, or add nodes.'
  })
}

export function clusterPullFailed(words: string): ProfileError {
  return new ProfileError({
    code: 'cluster-pull-failed',
    message: 'The cluster cannot pull the image.',
    blame: 'user',
    cause: words,
    remedy:
      'Check the reference and that nodes may pull it (`kubernetes-image-pull-secret` names a secret of the namespace).'
  })
}

export function wrongPlatform(words: string): ProfileError {
  return new ProfileError({
    code: 'wrong-platform',
    message: 'The image is not made for the processors of the node.',
    blame: 'user',
    cause: words,
    remedy:
      'Build it for them (`docker build --platform linux/arm64`), or choose nodes with `kubernetes-node-selector: kubernetes.io/arch=amd64`.'
  })
}

export function podStuck(waitedMs: number, words: string): ProfileError {
  return new ProfileError({
    code: 'pod-stuck',
    message: `The pod did not start within ${Math.round(waitedMs / 1000)} s.`,
    blame: 'machine',
    cause: words,
    remedy:
      'Where nodes are started on demand or the image is big, give it longer: `kubernetes-timeout: 15m`.'
  })
}

export function countersHidden(words: string): ProfileError {
  return new ProfileError({
    code: 'counters-hidden',
    message:
      'The counters of the service cannot be seen from the container beside it.',
    blame: 'machine',
    cause: words,
    remedy:
      'The nodes must let containers of one pod see each other (`shareProcessNamespace`), which a `kubernetes-runtime-class` of virtual machines may not; or give the account the right to ask kubelets (`examples/kubernetes/rbac-kubelet.yaml`).'
  })
}

/** The kubelet could not start a container that has its image. */
export function podNotStarted(words: string): ProfileError {
  return OF_THE_NODE.test(words)
    ? engineRefused(
        'started',
        words,
        'See what its node lacks (`kubectl describe node`), or choose others by `kubernetes-node-selector`.'
      )
    : notStarted('started', words)
}
