import type { DatasetFacts } from '../../dataset/dataset.ts'
import type { AskedInput } from '../../inputs/parse-inputs.ts'
import { type MachineFacts, machineClass } from '../../measurement/machine.ts'
import type { RunRecord } from '../../run-record.ts'
import type { ImageFacts } from '../../runtime/image.ts'
import type { ServerFacts } from '../../servers/recognize-server.ts'
import type {
  DatasetReport,
  ImageReport,
  InputReport,
  MachineReport,
  ServerReport,
  ShardReport
} from '../schema/setting.ts'
import type { Draft } from './draft.ts'

export function composeMachine(machine: MachineFacts): Draft<MachineReport> {
  return {
    cpuModel: machine.cpuModel,
    cores: machine.cores,
    memoryBytes: machine.memoryBytes,
    kernel: machine.kernel,
    cgroupVersion: machine.cgroupVersion,
    engine: machine.engine,
    nodes: machine.nodes,
    floor: machine.floor && {
      way: machine.floor.way,
      p50Ms: machine.floor.p50Ms,
      bytesPerSecond: machine.floor.bytesPerSecond
    }
  }
}

/** Undefined: it is the whole. */
export function composeShard({
  shard,
  machine
}: Pick<RunRecord, 'shard' | 'machine'>): Draft<ShardReport> | undefined {
  return (
    shard && {
      index: shard.index,
      of: shard.of,
      plan: shard.plan,
      machineClass: machine && machineClass(machine)
    }
  )
}

export function composeImage(image: ImageFacts): Draft<ImageReport> {
  return {
    reference: image.reference,
    id: image.id,
    digest: image.digest,
    fingerprint: image.fingerprint,
    sizeBytes: image.sizeBytes,
    exposedPorts: image.exposedPorts,
    layers: image.layers?.map(({ sizeBytes, madeBy }) => ({
      sizeBytes,
      madeBy
    }))
  }
}

export function composeServer(server: ServerFacts): Draft<ServerReport> {
  return { name: server.name, because: server.because }
}

export function composeDataset(dataset: DatasetFacts): Draft<DatasetReport> {
  return {
    path: dataset.path,
    format: dataset.format,
    rows: dataset.rows,
    bytes: dataset.bytes,
    sha256: dataset.sha256,
    largestRowBytes: dataset.largestRowBytes,
    emptyLines: dataset.emptyLines,
    identicalRows: dataset.identicalRows
  }
}

export function composeInput(input: AskedInput): Draft<InputReport> {
  return { name: input.name, text: input.text, given: input.given }
}
