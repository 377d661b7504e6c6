import type { Client } from 'undici'
import { parseJson } from '../../foundation/json.ts'
import type { Counters } from '../../measurement/measurement.ts'
import { parseApiStats } from './api-stats.ts'
import type { CounterReader } from '../counter-reader.ts'
import { connectApi } from './engine-api.ts'

/**
 * Counters from Docker's API, where the kernel's files can't be seen (a job
 * container, Docker Desktop): one reading a second, each given once.
 *
 * @param dockerHost DOCKER_HOST: `unix:///path` or `tcp://host:port`; empty is
 *   the local engine's own socket
 */
export function openApiCounters(
  containerId: string,
  dockerHost = ''
): CounterReader {
  const stream = new StatsStream(containerId, dockerHost)
  return {
    traits: { source: 'docker-api', periodMs: 1000 },
    read: () => stream.take(),
    close: () => stream.close()
  }
}

class StatsStream {
  private client: Client | undefined
  private latest: Counters | undefined
  private partial = ''
  private peakBytes = 0

  constructor(containerId: string, dockerHost: string) {
    // What goes wrong here (`ssh://`, a host that asks for certificates)
    // shows as readings that are missing.
    void this.read(containerId, dockerHost).catch(() => undefined)
  }

  take(): Counters | undefined {
    const { latest } = this
    this.latest = undefined
    return latest
  }

  close(): void {
    void this.client?.destroy().catch(() => undefined)
  }

  private async read(containerId: string, dockerHost: string): Promise<void> {
    this.client = connectApi(dockerHost, { bodyTimeout: 0 })
    const path = `/containers/${containerId}/stats?stream=true`
    const { body } = await this.client.request({ path, method: 'GET' })
    body.setEncoding('utf8')
    for await (const text of body) this.push(text as string)
  }

  /** One JSON object a line; the last one may be cut. */
  private push(text: string): void {
    const lines = (this.partial + text).split('\n')
    this.partial = lines.pop() ?? ''
    for (const line of lines.filter(Boolean)) {
      const counters = parseApiStats(parseJson(line))
      // The last answer, after the container's end, is all zeros.
      if (!(counters.memoryBytes > 0)) continue
      this.peakBytes = Math.max(this.peakBytes, counters.memoryBytes)
      const memoryPeakBytes = counters.memoryPeakBytes || this.peakBytes
      this.latest = { ...counters, memoryPeakBytes }
    }
  }
}
