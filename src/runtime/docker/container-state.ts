import type { Exit } from '../../measurement/measurement.ts'
import { docker } from './cli.ts'
import type { Route } from './network.ts'

export interface ContainerState {
  /** 0 when it has exited already. */
  readonly pid: number
  readonly startedAt: string
  /** Whether it is under the limits that were asked for. */
  readonly isLimited: boolean
  /** Undefined when it has exited already. */
  readonly origin: string | undefined
  readonly exit: Exit
}

interface InspectedContainer {
  readonly State: {
    readonly Pid: number
    readonly StartedAt: string
    readonly ExitCode: number
    readonly OOMKilled: boolean
  }
  readonly HostConfig: { readonly Memory: number }
  readonly NetworkSettings: {
    readonly Ports: Record<string, { readonly HostPort: string }[] | null>
    readonly Networks: Record<string, { readonly IPAddress: string }>
  }
}

/** What the engine knows of a container. Throws its words when it knows none. */
export async function inspectContainer(
  id: string,
  at: { readonly route: Route; readonly port: number }
): Promise<ContainerState> {
  const answer = await docker(['container', 'inspect', id])
  if (answer.code !== 0) throw new Error(answer.stderr)
  const [container] = JSON.parse(answer.stdout) as [InspectedContainer]
  const { State: state } = container
  return {
    pid: state.Pid,
    startedAt: state.StartedAt,
    // Rootless Podman ignores limits on cgroup v1, and tells nobody else.
    isLimited: container.HostConfig.Memory > 0,
    origin: findOrigin(container, at),
    exit: { code: state.ExitCode, oomKilled: state.OOMKilled }
  }
}

function findOrigin(
  { NetworkSettings: { Ports: ports, Networks: networks } }: InspectedContainer,
  { route, port }: { readonly route: Route; readonly port: number }
): string | undefined {
  if (route.kind === 'network') {
    const address = networks[route.network]?.IPAddress
    return address ? `http://${address}:${port}` : undefined
  }
  const [binding] = Object.values(ports).find((found) => found?.length) ?? []
  return binding && `http://${route.host ?? '127.0.0.1'}:${binding.HostPort}`
}
