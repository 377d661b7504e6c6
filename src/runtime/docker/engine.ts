import { parseObject } from '../../foundation/json.ts'
import { cpus, release } from 'node:os'
import { ProfileError, describeError } from '../../foundation/errors.ts'
import type { MachineFacts } from '../../measurement/machine.ts'
import { showAnswer } from './answer-text.ts'
import { docker } from './cli.ts'
import { findEndpoint } from './endpoint.ts'
import { explainAddress } from './engine-address.ts'

/** The part of `docker info` that we use. */
export interface EngineInfo {
  readonly ServerVersion?: string
  /** Where older clients (20.10) tell why none answered. */
  readonly ServerErrors?: readonly string[] | null
  readonly CgroupDriver?: string
  readonly CgroupVersion?: string
  readonly Driver?: string
  readonly NCPU?: number
  readonly MemTotal?: number
  readonly KernelVersion?: string
  readonly OSType?: string
  readonly MemoryLimit?: boolean
  readonly CpuCfsQuota?: boolean
}

/** The machine the engine runs containers on. Throws when none can be measured. */
export async function readMachine(): Promise<MachineFacts> {
  const [answer, engine] = await Promise.all([
    docker(['info', '--format', '{{json .}}']),
    findEndpoint()
  ]).catch(toNoEngine)
  const parsed = parseObject<EngineInfo>(answer.stdout)
  const info = parsed ?? {}
  const { platform, env: variables } = process
  const said = parsed
    ? (info.ServerErrors?.join('\n') ?? '')
    : showAnswer(answer.stdout)
  const stderr = answer.stderr.trim() || said
  const refusal = info.ServerVersion ? '' : stderr
  const mistake =
    (platform === 'linux' && explainAddress({ engine, refusal, variables })) ||
    explainEngine(info, { platform, stderr })
  if (mistake) throw mistake
  return {
    cpuModel: cpus()[0]?.model.trim() ?? 'unknown',
    cores: info.NCPU!,
    memoryBytes: info.MemTotal!,
    kernel: info.KernelVersion ?? release(),
    cgroupVersion: { '1': 1, '2': 2 }[info.CgroupVersion ?? '1'] as 1 | 2,
    engine: `${info.ServerVersion} (${info.CgroupDriver}, ${info.Driver})`
  }
}

/** No answer in time is no engine: nothing has begun yet. */
function toNoEngine(thrown: unknown): never {
  const { code, cause } = describeError(thrown)
  throw code === 'engine-lost' ? noEngine(cause ?? '') : thrown
}

const REMEDY =
  'Use a Linux runner with Docker, for example `runs-on: ubuntu-latest`.'

/** Why nothing can be measured with this engine; undefined: it can. */
export function explainEngine(
  info: EngineInfo,
  from: { readonly platform: string; readonly stderr: string }
): ProfileError | undefined {
  const machine = { blame: 'machine', remedy: REMEDY } as const
  const system = { darwin: 'macOS', win32: 'Windows' }[from.platform]
  if (system)
    return new ProfileError({
      code: 'runner-not-linux',
      message: `This is a ${system} runner, and only on a Linux runner can a container be measured.`,
      ...machine
    })
  if (!info.ServerVersion) return noEngine(from.stderr)
  const { NCPU, MemTotal } = info
  if (!isAmount(NCPU) || !isAmount(MemTotal))
    return noEngine(
      from.stderr || showAnswer(JSON.stringify({ NCPU, MemTotal }))
    )
  if (info.OSType !== 'linux')
    return new ProfileError({
      code: 'engine-not-linux',
      message: `The Docker engine runs ${info.OSType} containers.`,
      ...machine
    })
  return info.MemoryLimit === false || info.CpuCfsQuota === false
    ? withoutLimits()
    : undefined
}

function isAmount(value: unknown): boolean {
  return Number.isFinite(value) && Number(value) > 0
}

/** An engine that does not even start containers under limits. */
export function withoutLimits(): ProfileError {
  return new ProfileError({
    code: 'engine-without-limits',
    message:
      'The Docker engine cannot limit memory and CPU of containers, so no size can be tried.',
    blame: 'machine',
    remedy:
      'A rootless engine needs cgroup v2 and the controllers cpu and memory delegated to its user (systemd: `Delegate=cpu memory`); or use an engine of root.'
  })
}

function noEngine(stderr: string): ProfileError {
  return new ProfileError({
    code: 'no-engine',
    message: 'No Docker engine answers.',
    blame: 'machine',
    cause: stderr.trim().split('\n').at(-1) ?? '',
    remedy:
      'Run on a Linux runner with Docker (`runs-on: ubuntu-latest` has it), and as a user who may use it (root, or a member of the group `docker`).'
  })
}
