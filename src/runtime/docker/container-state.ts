import type { Exit } from '../../measurement/exit.ts'
import { inspectOne } from './cli.ts'
import type { Route } from './network.ts'

export interface ContainerState {
  /** 0 when it has exited already. */
  readonly pid: number
  readonly startedAt: string
  readonly isPaused: boolean
  /** 0: none, for rootless Podman ignores limits on cgroup v1. */
  readonly memoryBytes: number
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
    readonly Paused?: boolean
  }
  readonly HostConfig: { readonly Memory: number }
  readonly NetworkSettings: {
    readonly Ports: Record<string, { readonly HostPort: string }[] | null>
    readonly Networks: Record<string, { readonly IPAddress: string }>
  }
}

const NEEDS = ['State.Pid', 'HostConfig.Memory', 'NetworkSettings.Ports']

/** What the engine knows of a container; undefined when it knows none. */
export async function inspectContainer(
  id: string,
  at: { readonly route: Route; readonly port: number }
): Promise<ContainerState | undefined> {
  const asked = ['container', 'inspect', id]
  const container = await inspectOne<InspectedContainer>(asked, NEEDS)
  if (!container) return undefined
  const { State: state } = container
  return {
    pid: state.Pid,
    startedAt: state.StartedAt,
    isPaused: state.Paused ?? false,
    memoryBytes: container.HostConfig.Memory,
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

/** The engine's wall-clock time on the clock of `performance.now()`. */
export function onOwnClock(time: string): number {
  const agoMs = Date.now() - Date.parse(time)
  // A remote engine's clock may be off: then the moment of the call is used.
  return agoMs >= 0 && agoMs < 60_000 ? performance.now() - agoMs : 0
}
