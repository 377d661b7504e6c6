import { expect, test } from '@jest/globals'
import { parseCadvisor } from '../../../../src/runtime/kubernetes/parse-cadvisor.ts'

const ID = '/kubepods/pod1b/7f'
const labels = (pod: string, container: string, more = ''): string =>
  `{container="${container}",${more}id="${ID}",image="host/known-cost",name="7f",namespace="trials",pod="${pod}"}`

/** As kubelet 1.34 prints it, of two pods and the node. */
const TEXT = [
  '# HELP container_memory_usage_bytes Current memory usage in bytes.',
  '# TYPE container_memory_usage_bytes gauge',
  'container_memory_usage_bytes{container="",id="/",image="",name="",namespace="",pod=""} 2.182332416e+09 1795744448201',
  `container_memory_usage_bytes${labels('other', 'service')} 5 1795744448201`,
  `container_memory_usage_bytes${labels('ours', '')} 6 1795744448201`,
  `container_memory_usage_bytes${labels('ours', 'service')} 1.1534336e+08 1795744448300`,
  `container_memory_max_usage_bytes${labels('ours', 'service')} 1.2582912e+08 1795744448300`,
  `container_memory_rss${labels('ours', 'service')} 1.048576e+08 1795744448300`,
  `container_oom_events_total${labels('ours', 'service')} 2 1795744448300`,
  `container_cpu_usage_seconds_total${labels('ours', 'service', 'cpu="total",')} 1.25 1795744448300`,
  `container_memory_failures_total${labels('ours', 'service', 'failure_type="pgfault",')} 900 1795744448300`,
  `container_memory_failures_total{container="service",failure_type="pgmajfault",id="${ID}",image="i",name="7f",namespace="trials",pod="ours",scope="container"} 7 1795744448300`,
  `container_memory_failures_total{container="service",failure_type="pgmajfault",id="${ID}",image="i",name="7f",namespace="trials",pod="ours",scope="hierarchy"} 9 1795744448300`,
  'machine_cpu_cores{boot_id="b",machine_id="",system_uuid=""} 2'
].join('\n')
const OURS = { namespace: 'trials', pod: 'ours', container: 'service' }

test('one container’s numbers, in our units, and when they were read', () => {
  const reading = parseCadvisor(TEXT, OURS)!
  expect(reading.atMs).toBe(1795744448300)
  expect(reading.counters).toMatchObject({
    memoryBytes: 110 * 2 ** 20,
    memoryPeakBytes: 120 * 2 ** 20,
    anonymousBytes: 100 * 2 ** 20,
    oomKills: 2,
    majorFaults: 9,
    cpuMs: 1250,
    // Not told: no zero.
    sharedBytes: NaN,
    kernelBytes: NaN,
    periods: NaN
  })
})

test('a container that it has not looked at yet has none', () => {
  expect(parseCadvisor(TEXT, { ...OURS, pod: 'new' })).toBeUndefined()
  expect(parseCadvisor('', OURS)).toBeUndefined()
})
