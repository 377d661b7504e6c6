import { expect, test } from '@jest/globals'
import { createHash } from 'node:crypto'
import type { KubernetesInputs } from '../../../../src/inputs/inputs.ts'
import {
  composeJob,
  composeProgram,
  type PodPlan
} from '../../../../src/runtime/kubernetes/manifest.ts'
import samplers from '../../../../src/runtime/kubernetes/sampler/sampler.json' with { type: 'json' }

const settings: KubernetesInputs = {
  kind: 'kubernetes',
  context: undefined,
  namespace: undefined,
  nodeSelector: { pool: 'profiling' },
  tolerations: [{ key: 'dedicated', operator: 'Exists' }],
  serviceAccount: undefined,
  imagePullSecret: 'registry',
  runtimeClass: undefined,
  parallel: 1,
  timeoutMs: 1000,
  pushTo: undefined
}
const plan: PodPlan = {
  name: 'profile-1',
  runId: 'run',
  image: {
    reference: 'host/name@sha256:1',
    architecture: 'arm64',
    isUnprivileged: true
  },
  settings,
  node: 'node-7',
  size: { cpuMillicores: 250, memoryBytes: 2 ** 27 },
  service: {
    env: { PRICE: '$(HOME) $$5' },
    command: ['serve', '$(PORT)'],
    shmBytes: undefined
  }
}

/** A job's pod, as its text. */
function podOf(change: Partial<PodPlan> = {}) {
  const job = composeJob({ ...plan, ...change })
  return JSON.parse(JSON.stringify(job)).spec.template.spec
}

test('every container asks for what it may have: the pod is Guaranteed', () => {
  const pod = podOf()
  for (const { resources } of [...pod.containers, ...pod.initContainers])
    expect(resources.requests).toEqual(resources.limits)
  expect(pod.containers[0].resources.limits).toEqual({
    cpu: '250m',
    memory: '134217728'
  })
})

test('values are taken literally', () => {
  const [service] = podOf().containers
  // Of `$$` Kubernetes makes `$`, and of `$(HOME)` another text.
  expect(service.env).toEqual([{ name: 'PRICE', value: '$$(HOME) $$$$5' }])
  expect(service.args).toEqual(['serve', '$$(PORT)'])
  expect(service.command).toBeUndefined()
})

test('all that PodSecurity `restricted` asks for, where the user is a number', () => {
  const pod = podOf()
  expect(pod.securityContext).toEqual({
    runAsNonRoot: true,
    seccompProfile: { type: 'RuntimeDefault' }
  })
  for (const { securityContext } of [...pod.containers, ...pod.initContainers])
    expect(securityContext).toEqual({
      allowPrivilegeEscalation: false,
      capabilities: { drop: ['ALL'] }
    })
})

test('a service of root keeps what it has elsewhere', () => {
  const pod = podOf({ image: { ...plan.image, isUnprivileged: false } })
  expect(pod.securityContext).toBeUndefined()
  expect(pod.containers[0].securityContext).toBeUndefined()
})

test('it is placed as asked, and pulls as asked', () => {
  expect(podOf()).toMatchObject({
    nodeSelector: { pool: 'profiling' },
    tolerations: [{ key: 'dedicated', operator: 'Exists' }],
    imagePullSecrets: [{ name: 'registry' }]
  })
  expect(JSON.stringify(podOf().affinity)).toContain('"values":["node-7"]')
  expect(podOf({ node: undefined }).affinity).toBeUndefined()
})

test('shared memory is a volume of its size', () => {
  const service = { env: {}, command: undefined, shmBytes: 2 ** 28 }
  const pod = podOf({ service })
  expect(pod.volumes).toContainEqual({
    name: 'shm',
    emptyDir: { medium: 'Memory', sizeLimit: '268435456' }
  })
  expect(pod.containers[0].volumeMounts).toEqual([
    { name: 'shm', mountPath: '/dev/shm' }
  ])
})

test('the sampler is that of the image’s processor, and goes with the job', () => {
  expect(composeProgram(plan, 'uid-1')).toMatchObject({
    metadata: { ownerReferences: [{ kind: 'Job', uid: 'uid-1' }] },
    binaryData: { sampler: samplers.arm64.base64 }
  })
})

test.each(['amd64', 'arm64'] as const)('the hash of the %s sampler', (name) => {
  const { base64, sha256 } = samplers[name]
  const bytes = Buffer.from(base64, 'base64')
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256)
  // ELF's e_machine: 62 is x86-64, 183 is AArch64.
  expect(bytes.readUInt16LE(18)).toBe(name === 'amd64' ? 62 : 183)
})

test('without the sampler a pod asks for nothing that a policy may forbid', () => {
  for (const change of [
    { countedBy: 'kubelet' },
    { look: ['look'] }
  ] as const) {
    const pod = podOf(change)
    expect(pod.initContainers).toEqual([])
    expect(pod.shareProcessNamespace).toBeUndefined()
  }
  expect(podOf().shareProcessNamespace).toBe(true)
  expect(podOf().initContainers).toHaveLength(1)
})

test('trials that run at once: each on its node, and alone there', () => {
  const { nodeAffinity, podAntiAffinity } = podOf({ apart: true }).affinity
  const [required] =
    podAntiAffinity.requiredDuringSchedulingIgnoredDuringExecution
  expect(required).toEqual({
    labelSelector: { matchLabels: { 'profile-inference.run': 'run' } },
    topologyKey: 'kubernetes.io/hostname'
  })
  const terms = nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution
  expect(JSON.stringify(terms)).toContain('node-7')
})

test('on one node trials may be side by side', () => {
  expect(podOf().affinity.podAntiAffinity).toBeUndefined()
})
