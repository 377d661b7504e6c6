import { existsSync } from 'node:fs'
import { hostname } from 'node:os'
import { ProfileError } from '../../foundation/errors.ts'
import type { Finding } from '../../foundation/finding.ts'
import { leftBehind } from '../left-behind.ts'
import { type Run, runLabel } from '../run.ts'
import { docker, inspectOne, unlessLost } from './cli.ts'
import { type Endpoint, findEndpoint, remoteHost } from './endpoint.ts'

/** How the engine and the service's port are reached from here. */
export type Route = { readonly engine: Endpoint } & (
  | {
      readonly kind: 'published'
      /** The engine's machine, when it is another; else on 127.0.0.1. */
      readonly host: string | undefined
    }
  /** At the container's own address on this network. */
  | { readonly kind: 'network'; readonly network: string }
)

/** How services of a run are reached, and what that means. */
export interface Reach {
  readonly route: Route
  readonly findings: readonly Finding[]
}

/** What Docker and Podman put into every container. */
const SIGNS = ['/.dockerenv', '/run/.containerenv']

/**
 * A job container sees no port of its host, so the service joins its network.
 * `isolate`: an internal network of this run, from which nothing outside can be
 * reached; it has no published ports either. The post step removes it.
 */
export async function openRoute(
  run: Pick<Run, 'id'>,
  { isolate }: { readonly isolate: boolean }
): Promise<Reach> {
  const engine = await findEndpoint()
  const job = await findJobContainer()
  // An engine that runs us is not far away, whatever its address looks like.
  const host = job ? undefined : remoteHost(engine)
  if (isolate) await demandReach(host)
  const shared = job?.networks.find((name) => !['host', 'none'].includes(name))
  const network = isolate ? await createInternal(run) : shared
  if (isolate && job && shared) {
    const joined = await docker(['network', 'connect', network!, job.id])
    if (joined.code !== 0) throw await unlessLost(networkFailed(joined.stderr))
  }
  const route: Route = network
    ? { engine, kind: 'network', network }
    : { engine, kind: 'published', host }
  const findings = [
    ...(shared ? [inJobContainer(shared)] : []),
    ...(host ? [onAnotherMachine(host)] : [])
  ]
  return { route, findings }
}

interface JobContainer {
  readonly Id: string
  readonly Config: { readonly Hostname: string }
  readonly NetworkSettings: { readonly Networks: Record<string, unknown> }
}

/** The container that we run in, when the engine is the one that runs it. */
async function findJobContainer(): Promise<
  { readonly id: string; readonly networks: readonly string[] } | undefined
> {
  if (!SIGNS.some((sign) => existsSync(sign))) return undefined
  const asked = ['container', 'inspect', hostname()]
  const needs = ['Config.Hostname', 'NetworkSettings.Networks']
  const container = await inspectOne<JobContainer>(asked, needs)
  // A name that happens to be our host's is another container's.
  if (container?.Config.Hostname !== hostname()) return undefined
  const networks = Object.keys(container.NetworkSettings.Networks)
  return { id: container.Id, networks }
}

/** Throws when an internal network of the engine can't be reached from here. */
async function demandReach(host: string | undefined): Promise<void> {
  const asked = ['info', '--format', '{{json .SecurityOptions}}']
  const isRootless = (await docker(asked)).stdout.includes('name=rootless')
  if (!host && !isRootless) return
  throw new ProfileError({
    code: 'isolate-out-of-reach',
    message: `\`isolate\` needs a network that is reached from here, and the Docker engine ${host ? `is on ${host}` : 'runs rootless, with networks of its own'}.`,
    blame: 'user',
    remedy: 'Leave `isolate` out, or run on a machine with an engine of root.'
  })
}

async function createInternal(run: Pick<Run, 'id'>): Promise<string> {
  const name = `profile-inference-${run.id}`
  const answer = await docker([
    'network',
    'create',
    '--internal',
    `--label=${runLabel(run)}`,
    name
  ])
  if (answer.code === 0) return name
  throw await unlessLost(networkFailed(answer.stderr))
}

function networkFailed(stderr: string): ProfileError {
  return new ProfileError({
    code: 'network-failed',
    message: 'The internal network for `isolate` could not be made or joined.',
    blame: 'machine',
    cause: stderr.trim(),
    remedy: 'Remove networks that are not used (`docker network prune`).'
  })
}

/** Removes the networks of a run, whoever is still connected; says which are left. */
export async function removeNetworks(
  run: Pick<Run, 'id'>
): Promise<readonly Finding[]> {
  const bound = 'cleanup'
  const filter = ['--filter', `label=${runLabel(run)}`]
  const asked = ['network', 'ls', ...filter]
  const found = await docker([...asked, '--quiet'], { bound })
  if (found.code !== 0) {
    const command = ['docker', ...asked].join(' ')
    return [leftBehind('A network of this run', found.stderr.trim(), command)]
  }
  const left: Finding[] = []
  for (const id of found.stdout.split('\n').filter(Boolean)) {
    if (SIGNS.some((sign) => existsSync(sign)))
      await docker(['network', 'disconnect', '--force', id, hostname()], {
        bound
      })
    const { code, stderr } = await docker(['network', 'rm', id], { bound })
    if (code !== 0 && !/not found/i.test(stderr))
      left.push(
        leftBehind(
          `The network ${id}`,
          stderr.trim(),
          `docker network rm ${id}`
        )
      )
  }
  return left
}

function inJobContainer(network: string): Finding {
  return {
    code: 'job-in-container',
    severity: 'note',
    message: `The job runs in a container, so the service joined its network ${network} and was asked at its own address.`,
    remedy:
      'For exact counters run the job on the runner itself, without `container:`.'
  }
}

function onAnotherMachine(host: string): Finding {
  return {
    code: 'engine-on-another-machine',
    severity: 'warning',
    message: `The Docker engine is on ${host}: response times include the network between, and during trials the service's port was open to whoever reaches that machine.`,
    remedy: "Run the job on the engine's machine."
  }
}
