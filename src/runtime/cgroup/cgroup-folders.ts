/**
 * The folders of a container's cgroup, by controller; '' is the unified
 * hierarchy (v2), which a v1 machine may have beside the others. Empty when
 * the container's group can't be seen from here.
 *
 * @param cgroupText `/proc/<pid>/cgroup`, pid the container's first process
 * @param mountsText `/proc/self/mounts`
 */
export function parseCgroupFolders(
  cgroupText: string,
  mountsText: string,
  containerId: string
): Map<string, string> {
  const mounts = parseMounts(mountsText)
  const folders = new Map<string, string>()
  for (const line of cgroupText.split('\n')) {
    // `4:memory:/docker/abc`, `0::/system.slice/docker-abc.scope`
    const [, controllers, path] = /^\d+:([^:]*):(.*)$/.exec(line) ?? []
    const own = path === undefined ? path : cutAtContainer(path, containerId)
    for (const controller of controllers?.split(',') ?? []) {
      const mount = mounts.get(controller)
      if (mount && own) folders.set(controller, mount + own)
    }
  }
  return folders
}

/**
 * A service that makes groups of its own (systemd, Docker in Docker) may lie
 * below the container's, as `/docker/<id>/init`. A path without its id is
 * another's: in a job container `/proc/<pid>` is not the process that the
 * engine means, and from inside a cgroup namespace the path is just `/`.
 */
function cutAtContainer(path: string, containerId: string): string | undefined {
  const segments = path.split('/')
  const own = segments.findIndex((segment) => segment.includes(containerId))
  return own < 0 ? undefined : segments.slice(0, own + 1).join('/')
}

/** Where each hierarchy is mounted. */
function parseMounts(text: string): Map<string, string> {
  const mounts = new Map<string, string>()
  for (const line of text.split('\n')) {
    const [, folder = '', type, options = ''] = line.split(' ')
    if (type === 'cgroup2') mounts.set('', folder)
    if (type !== 'cgroup') continue
    for (const option of options.split(',')) mounts.set(option, folder)
  }
  return mounts
}
