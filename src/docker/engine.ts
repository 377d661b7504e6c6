import { cpus, release } from 'node:os'
import { ProfileError } from '../errors.ts'
import type { MachineFacts } from '../machine.ts'
import { docker } from './cli.ts'

/** The part of `docker info` that we use. */
interface EngineInfo {
  readonly ServerVersion?: string
  readonly CgroupDriver?: string
  readonly CgroupVersion?: string
  readonly Driver?: string
  readonly NCPU?: number
  readonly MemTotal?: number
  readonly KernelVersion?: string
  readonly OSType?: string
}

/** The machine the engine runs containers on. Throws when no engine answers. */
export async function readMachine(): Promise<MachineFacts> {
  const answer = await docker(['info', '--format', '{{json .}}'])
  const info = parseInfo(answer.stdout)
  if (answer.code !== 0 || !info.ServerVersion || !info.NCPU || !info.MemTotal)
    throw noEngine(answer.stderr)
  if (info.OSType !== 'linux')
    throw new ProfileError({
      code: 'engine-not-linux',
      message: `The Docker engine runs ${info.OSType} containers.`,
      blame: 'machine',
      remedy: 'Use a Linux runner, for example `runs-on: ubuntu-latest`.'
    })
  return {
    cpuModel: cpus()[0]?.model.trim() ?? 'unknown',
    cores: info.NCPU,
    memoryBytes: info.MemTotal,
    kernel: info.KernelVersion ?? release(),
    cgroupVersion: { '1': 1, '2': 2 }[info.CgroupVersion ?? '1'] as 1 | 2,
    engine: `${info.ServerVersion} (${info.CgroupDriver}, ${info.Driver})`
  }
}

function parseInfo(text: string): EngineInfo {
  try {
    return JSON.parse(text) as EngineInfo
  } catch {
    return {}
  }
}

function noEngine(stderr: string): ProfileError {
  return new ProfileError({
    code: 'no-engine',
    message: 'No Docker engine answers.',
    blame: 'machine',
    cause: stderr.trim().split('\n').at(-1)?.slice(0, 300) ?? '',
    remedy:
      'Run on a Linux runner with Docker (`runs-on: ubuntu-latest` has it), and as a user who may use it (root, or a member of the group `docker`).'
  })
}
