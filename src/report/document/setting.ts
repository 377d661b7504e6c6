import {
  MIB,
  formatBytes,
  formatMillicores,
  formatMs
} from '../../foundation/units.ts'
import type { Report } from '../schema/report.ts'
import type {
  DatasetReport,
  ImageReport,
  MachineReport
} from '../schema/setting.ts'
import type { LoadReport, TrialReport } from '../schema/trial.ts'
import type { Block } from './document.ts'
import { line, table } from './text.ts'

/** Smaller layers make no image large. */
const MIN_LAYER_BYTES = MIB

type Row = readonly [what: string, is: string]

/** Image, server, dataset, load and machine. */
export function describeSetting(report: Report): Block[] {
  const { machine, image, server, dataset, trials } = report
  const [trial] = trials
  const rows: readonly Row[] = [
    ...(image ? imageRows(image) : []),
    ...(server
      ? [['Server', line(`${server.name}: ${server.because}`)] as const]
      : []),
    ...(dataset ? datasetRows(dataset) : []),
    ...(trial ? planRows(trial) : []),
    ...(machine ? machineRows(machine, trial) : [])
  ]
  if (rows.length === 0) return []
  return [
    {
      kind: 'details',
      summary: 'Image, dataset and machine',
      blocks: [table(['', ''], rows)]
    }
  ]
}

function imageRows({ reference, id, sizeBytes, layers = [] }: ImageReport) {
  const rows: Row[] = [
    ['Image', line(reference)],
    ['Image id', line(id.slice(0, 19))],
    ['Image size', formatBytes(sizeBytes)]
  ]
  for (const { sizeBytes, madeBy } of layers)
    if (sizeBytes >= MIN_LAYER_BYTES)
      rows.push([
        `Layer of ${formatBytes(sizeBytes)}`,
        line(madeBy, 120) || 'the image does not say of what'
      ])
  return rows
}

function datasetRows({ path, rows, sha256 }: DatasetReport): Row[] {
  return [
    ['Dataset', line(path)],
    ['Rows', String(rows)],
    ['SHA-256', sha256.slice(0, 16)]
  ]
}

function planRows({ plan }: TrialReport): Row[] {
  const { size, load, warmupRequests, requests } = plan
  return [
    ['Load', describeLoad(load)],
    ['Requests', `${warmupRequests} of warm-up, then ${requests} that count`],
    [
      'Full size',
      `${formatMillicores(size.cpuMillicores)} CPU, ${formatBytes(size.memoryBytes)} memory`
    ]
  ]
}

function describeLoad(load: LoadReport): string {
  switch (load.kind) {
    case 'closed':
      return `closed loop, concurrency ${load.concurrency}`
    case 'open':
      return `open loop, ${load.ratePerSecond} a second, ${load.arrivals}`
  }
}

function machineRows(
  machine: MachineReport,
  trial: TrialReport | undefined
): Row[] {
  return [
    ['Machine', `${line(machine.cpuModel)}, ${machine.cores} cores`],
    ['Memory', formatBytes(machine.memoryBytes)],
    ['Kernel', line(machine.kernel)],
    [isCluster(machine) ? 'Cluster' : 'Docker', line(machine.engine)],
    ...wayRows(machine),
    ['Counters from', trial?.counterSource ?? '–']
  ]
}

/** By its name: reports of earlier versions have no other sign of it. */
function isCluster({ engine }: MachineReport): boolean {
  return engine.startsWith('Kubernetes ')
}

function wayRows({ floor }: MachineReport): Row[] {
  if (!floor) return []
  const { way, p50Ms, bytesPerSecond } = floor
  const path = way === 'address' ? 'its own address' : 'the API server'
  const cost = `${formatMs(p50Ms)} an answer, ${formatBytes(bytesPerSecond)} a second`
  return [['Way to the pod', `${path}: ${cost}`]]
}
