/** What is asked of the cluster: a Job of one pod, and the sampler beside it. */
import type { KubernetesInputs, ServiceInputs } from '../../inputs/inputs.ts'
import type { Size } from '../../measurement/measurement.ts'
import { RUN_LABEL } from '../run.ts'
import { SAMPLER, SERVICE } from './objects.ts'
import { type Placement, composeAffinity } from './affinity.ts'
import type { CountedBy } from './pod-counters.ts'
import samplers from './sampler/sampler.json' with { type: 'json' }

export type Architecture = keyof typeof samplers

/** How an image is run there. */
export interface ClusterImage {
  /** By digest where it has one. */
  readonly reference: string
  readonly architecture: Architecture
  /** Its user is a number other than 0: all that is needed can be forbidden. */
  readonly isUnprivileged: boolean
}

export interface PodPlan extends Placement {
  readonly name: string
  readonly image: ClusterImage
  readonly settings: KubernetesInputs
  readonly size: Size
  /** Our own program instead of the service: its arguments. */
  readonly look?: readonly string[]
  readonly service?: Pick<ServiceInputs, 'env' | 'command' | 'shmBytes'>
  /** Absent: by the sampler beside it. */
  readonly countedBy?: CountedBy
}

/** A run that is killed moves no deadline on: its pods end within this, s. */
export const DEADLINE_S = 300
/** What ended is removed by the cluster after this, s. */
const KEPT_S = 60
/** Between samples, ms. */
export const PERIOD_MS = 10
/** It takes 1 % of a core and 2.5 MB; more, so that it never waits. */
export const SAMPLER_SIZE: Size = {
  cpuMillicores: 100,
  memoryBytes: 16 * 2 ** 20
}
const FOLDER = '/profile-inference'
const PROGRAM = `${FOLDER}/sampler`

export function composeJob(plan: PodPlan): object {
  const labels = { [RUN_LABEL]: plan.runId }
  return {
    apiVersion: 'batch/v1',
    kind: 'Job',
    metadata: { name: plan.name, labels },
    spec: {
      backoffLimit: 0,
      activeDeadlineSeconds: DEADLINE_S,
      ttlSecondsAfterFinished: KEPT_S,
      template: { metadata: { labels }, spec: composePod(plan) }
    }
  }
}

/** The sampler, owned by the Job: it goes with it. */
export function composeProgram(
  { name, runId, image }: PodPlan,
  jobUid: string
): object {
  return {
    metadata: {
      name,
      labels: { [RUN_LABEL]: runId },
      ownerReferences: [
        { apiVersion: 'batch/v1', kind: 'Job', name, uid: jobUid }
      ]
    },
    binaryData: { sampler: samplers[image.architecture].base64 }
  }
}

/** The same amount asked for and allowed: Guaranteed, if all containers are. */
export function composeResources({ cpuMillicores, memoryBytes }: Size): {
  readonly requests: object
  readonly limits: object
} {
  const amounts = {
    cpu: `${Math.round(cpuMillicores)}m`,
    memory: String(Math.floor(memoryBytes))
  }
  return { requests: amounts, limits: amounts }
}

function composePod(plan: PodPlan): object {
  const { settings, look } = plan
  const isSampled = !look && plan.countedBy !== 'kubelet'
  const { serviceAccount, imagePullSecret, runtimeClass } = settings
  return {
    restartPolicy: 'Never',
    terminationGracePeriodSeconds: 1,
    automountServiceAccountToken: false,
    enableServiceLinks: false,
    // Asked for where it is needed alone: policies may forbid it.
    ...(isSampled && { shareProcessNamespace: true }),
    ...(serviceAccount && { serviceAccountName: serviceAccount }),
    ...(imagePullSecret && { imagePullSecrets: [{ name: imagePullSecret }] }),
    ...(runtimeClass && { runtimeClassName: runtimeClass }),
    nodeSelector: settings.nodeSelector,
    tolerations: settings.tolerations,
    affinity: composeAffinity(plan),
    ...(plan.image.isUnprivileged && {
      securityContext: {
        runAsNonRoot: true,
        seccompProfile: { type: 'RuntimeDefault' }
      }
    }),
    initContainers: isSampled ? [composeSampler(plan)] : [],
    containers: [composeMain(plan)],
    volumes: [
      { name: SAMPLER, configMap: { name: plan.name, defaultMode: 0o555 } },
      ...composeShm(plan)
    ]
  }
}

function composeContainer({ image }: PodPlan): object {
  return {
    image: image.reference,
    imagePullPolicy: 'IfNotPresent',
    ...(image.isUnprivileged && {
      securityContext: {
        allowPrivilegeEscalation: false,
        capabilities: { drop: ['ALL'] }
      }
    })
  }
}

const MOUNT = { name: SAMPLER, mountPath: FOLDER, readOnly: true }

/** A native sidecar: there before the service, and ended after it. */
function composeSampler(plan: PodPlan): object {
  return {
    ...composeContainer(plan),
    name: SAMPLER,
    restartPolicy: 'Always',
    command: [PROGRAM, 'watch', String(PERIOD_MS)],
    resources: composeResources(SAMPLER_SIZE),
    volumeMounts: [MOUNT]
  }
}

function composeMain(plan: PodPlan): object {
  const { look, service, size } = plan
  const { env = {}, command } = service ?? {}
  return {
    ...composeContainer(plan),
    name: SERVICE,
    resources: composeResources(size),
    env: Object.entries(env).map(([name, value]) => ({
      name,
      value: literal(value)
    })),
    ...(command && { args: command.map(literal) }),
    ...(look && { command: [PROGRAM, ...look] }),
    volumeMounts: look
      ? [MOUNT]
      : composeShm(plan).map(({ name }) => ({ name, mountPath: '/dev/shm' }))
  }
}

function composeShm({ service }: PodPlan) {
  if (service?.shmBytes === undefined) return []
  const sizeLimit = String(service.shmBytes)
  return [{ name: 'shm', emptyDir: { medium: 'Memory', sizeLimit } }]
}

/** Kubernetes puts variables into `$(NAME)` and takes `$$` for a dollar. */
function literal(text: string): string {
  return text.replaceAll('$', '$$$$')
}
