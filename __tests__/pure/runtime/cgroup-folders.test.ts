import { expect, test } from '@jest/globals'
import { parseCgroupFolders } from '../../../src/runtime/cgroup/cgroup-folders.ts'
import { apiStats, texts, V1, V2, V2_SYSTEMD } from './recorded.ts'

function folders(machine: string, containerId: string): Map<string, string> {
  const recorded = texts(machine)
  return parseCgroupFolders(
    recorded['proc-pid-cgroup']!,
    recorded['proc-self-mounts']!,
    containerId
  )
}

test('v1 with the unified hierarchy beside it', () => {
  const { id } = apiStats(V1)
  const found = folders(V1, id)
  expect(found.get('memory')).toBe(`/sys/fs/cgroup/memory/docker/${id}`)
  expect(found.get('cpuacct')).toBe(`/sys/fs/cgroup/cpuacct/docker/${id}`)
  expect(found.get('')).toBe(`/sys/fs/cgroup/unified/docker/${id}`)
})

test('v2, cgroupfs driver', () => {
  const { id } = apiStats(V2)
  expect([...folders(V2, id)]).toEqual([['', `/sys/fs/cgroup/docker/${id}`]])
})

test('v2, systemd driver', () => {
  const { id } = apiStats(V2_SYSTEMD)
  expect([...folders(V2_SYSTEMD, id)]).toEqual([
    ['', `/sys/fs/cgroup/system.slice/docker-${id}.scope`]
  ])
})

const V2_MOUNT = 'cgroup2 /sys/fs/cgroup cgroup2 rw 0 0\n'
const JOINED = 'cgroup /sys/fs/cgroup/cpu,cpuacct cgroup rw,cpu,cpuacct 0 0\n'

test.each([
  {
    what: 'controllers that share a mount',
    cgroup: '4:cpu,cpuacct:/docker/abc\n',
    mounts: JOINED,
    found: [
      ['cpu', '/sys/fs/cgroup/cpu,cpuacct/docker/abc'],
      ['cpuacct', '/sys/fs/cgroup/cpu,cpuacct/docker/abc']
    ]
  },
  {
    what: 'a service that made a group below its own',
    cgroup: '0::/docker/abc/init\n',
    mounts: V2_MOUNT,
    found: [['', '/sys/fs/cgroup/docker/abc']]
  },
  {
    what: 'a container in a container',
    cgroup: '0::/docker/outer/docker/abc\n',
    mounts: V2_MOUNT,
    found: [['', '/sys/fs/cgroup/docker/outer/docker/abc']]
  },
  {
    what: 'a path with a colon',
    cgroup: '0::/a:b/docker-abc.scope\n',
    mounts: V2_MOUNT,
    found: [['', '/sys/fs/cgroup/a:b/docker-abc.scope']]
  },
  {
    what: 'a mount elsewhere',
    cgroup: '0::/docker/abc\n',
    mounts: 'none /elsewhere cgroup2 rw 0 0\n',
    found: [['', '/elsewhere/docker/abc']]
  },
  {
    what: 'the root of a cgroup namespace: nothing',
    cgroup: '0::/\n',
    mounts: V2_MOUNT,
    found: []
  },
  {
    what: "another process under the same number, in a job container's: nothing",
    cgroup: '0::/docker/other\n',
    mounts: V2_MOUNT,
    found: []
  },
  {
    what: 'a hierarchy that is not mounted: nothing',
    cgroup: '0::/docker/abc\n',
    mounts: 'proc /proc proc rw 0 0\n',
    found: []
  }
])('$what', ({ cgroup, mounts, found }) => {
  expect([...parseCgroupFolders(cgroup, mounts, 'abc')]).toEqual(found)
})
