import { expect, test } from '@jest/globals'
import type { Pod } from '../../../../src/runtime/kubernetes/objects.ts'
import {
  describeAct,
  findTrouble
} from '../../../../src/runtime/kubernetes/pod-trouble.ts'

const metadata = { name: 'p', uid: 'u' }
const pod = (status: Pod['status']): Pod => ({
  metadata,
  spec: {},
  ...(status && { status })
})
const waiting = (reason: string, message: string): Pod =>
  pod({
    containerStatuses: [
      { name: 'service', state: { waiting: { reason, message } } }
    ]
  })
const noRoom = pod({
  conditions: [
    {
      type: 'PodScheduled',
      status: 'False',
      reason: 'Unschedulable',
      message: '0/1 nodes are available: 1 Insufficient cpu.'
    }
  ]
})
const involvedObject = { uid: 'u' }
const failedCreate = (message: string) => [
  { reason: 'FailedCreate', message, involvedObject }
]
const trouble = (
  of: Pod | undefined,
  events: Parameters<typeof findTrouble>[0]['events'] = [],
  waitedMs = 11_000
) => findTrouble({ pod: of, events, waitedMs })?.facts

test('a pod on its way is no trouble', () => {
  expect(trouble(undefined)).toBeUndefined()
  expect(trouble(waiting('ContainerCreating', ''))).toBeUndefined()
  // It may be pulled in the second try.
  expect(trouble(waiting('ErrImagePull', 'timeout'))).toBeUndefined()
})

test('a node may be free in a moment, or on its way', () => {
  expect(trouble(noRoom, [], 9000)).toBeUndefined()
  expect(trouble(noRoom)?.code).toBe('pod-unschedulable')
  expect(trouble(noRoom)?.cause).toContain('Insufficient cpu')
  const grows = [{ reason: 'TriggeredScaleUp', involvedObject }]
  expect(trouble(noRoom, grows)).toBeUndefined()
})

test.each([
  ['ImagePullBackOff', 'Back-off pulling', 'cluster-pull-failed'],
  ['InvalidImageName', 'couldn’t parse', 'cluster-pull-failed'],
  [
    'ImagePullBackOff',
    'no match for platform in manifest: not found',
    'wrong-platform'
  ],
  ['RunContainerError', 'exec: "no": not found', 'container-failed'],
  ['CreateContainerError', 'no space left on device', 'engine-refused'],
  [
    'CreateContainerConfigError',
    'container has runAsNonRoot and image will run as root',
    'cluster-refused'
  ]
])('%s: %s', (reason, message, code) => {
  const found = trouble(waiting(reason, message))
  expect(found?.code).toBe(code)
  expect(found?.cause).toContain(message)
})

test.each([
  ['exceeded quota: small, requested: limits.cpu=1', /quota/],
  ['pods "x" is forbidden: violates PodSecurity "restricted:latest"', /USER/],
  ['ValidatingAdmissionPolicy denied request: no jobs here', /policy/i],
  ['pods is forbidden: User "x" cannot create', /rbac\.yaml/]
])('%s: its remedy', (message, remedy) => {
  const found = trouble(undefined, failedCreate(message), 0)
  expect(found?.code).toBe('cluster-refused')
  expect(found?.cause).toBe(message)
  expect(found?.remedy).toMatch(remedy)
})

test.each<[string, Pod, RegExp | undefined]>([
  ['as it should', pod({ phase: 'Running' }), undefined],
  [
    'deleted',
    { ...pod(undefined), metadata: { ...metadata, deletionTimestamp: 'now' } },
    /deleted/
  ],
  ['evicted', pod({ reason: 'Evicted', message: 'low on memory' }), /low on/],
  [
    'drained',
    pod({
      conditions: [
        {
          type: 'DisruptionTarget',
          status: 'True',
          reason: 'EvictionByEvictionAPI',
          message: 'Eviction API: evicting'
        }
      ]
    }),
    /EvictionByEvictionAPI/
  ],
  ['node lost', pod({ phase: 'Unknown' }), /node is lost/],
  ['too late', pod({ reason: 'DeadlineExceeded' }), /deadline/]
])('somebody else’s act: %s', (_, of, words) => {
  if (words) expect(describeAct(of)).toMatch(words)
  else expect(describeAct(of)).toBeUndefined()
})
