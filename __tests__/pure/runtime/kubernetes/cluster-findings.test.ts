/** What a report says of a cluster; which of it is true there, its look tells. */
import { expect, test } from '@jest/globals'
import {
  type SeenCluster,
  describeCluster
} from '../../../../src/runtime/kubernetes/cluster-findings.ts'
import { parseLook } from '../../../../src/runtime/kubernetes/parse-look.ts'

/** As `sampler look` prints it. */
const look = (swapKib: number, cgroup: 1 | 2): string =>
  `architecture x86_64\nkernel 6.1.0\ncores 4\nmemory-kib 16777216\nswap-kib ${swapKib}\ncpu Some CPU\ncgroup ${cgroup}\nlistening\n`

const seen = (text: string): SeenCluster => ({
  seen: {
    node: 'node-1',
    facts: parseLook(text)!,
    imageId: '',
    floor: { way: 'address', p50Ms: 1, bytesPerSecond: 1e9 }
  },
  room: { cpuMillicores: 3000, memoryBytes: 2 ** 33 },
  liveLimits: true,
  nodes: ['node-1'],
  refused: []
})

const told = (cluster: SeenCluster): string =>
  describeCluster(cluster).find(({ code }) => code === 'kubernetes-node')!
    .message

const SWAP = 'It has swap, which pods may be allowed.'
const GROUP = 'takes its whole container along there (`memory.oom.group`).'
const FIXED = 'Limits of running pods cannot be changed'

test.each([
  [0, 1, []],
  [0, 2, [GROUP]],
  [1048576, 1, [SWAP]],
  [1048576, 2, [GROUP, SWAP]]
] as const)('%d KiB of swap, cgroup v%d: %j', (swap, cgroup, says) => {
  const text = told(seen(look(swap, cgroup)))
  expect(text).toContain('a pod could have 3000m and 8192 MiB of its 4000m')
  expect(text).toContain('the service is not process 1 of its pod.')
  expect([GROUP, SWAP].filter((each) => text.includes(each))).toEqual(says)
  expect(text).not.toContain(FIXED)
})

test('limits of running pods that cannot be changed are told', () => {
  const fixed = { ...seen(look(0, 1)), liveLimits: false }
  expect(told(fixed)).toContain(FIXED)
})
