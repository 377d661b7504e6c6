import { beforeAll, expect, test } from '@jest/globals'
import { buildKnownCost, writeRows } from '../docker/action.ts'
import {
  codesOf,
  describeThere,
  expectNothingLeft,
  kubectl,
  inPlace,
  leftIn,
  load,
  type Place,
  runThere
} from './cluster.ts'
import { openWay } from './way.ts'

const QUICK = { search: 'off', 'kubernetes-timeout': '40s' } as const

/** The pod of the trial that is under way. */
function podOf({ namespace }: Place): string {
  const asked = ['get', 'pods', '--output', 'name']
  const names = kubectl(['--namespace', namespace, ...asked])
  return names.trim().split('\n').at(-1)!.replace('pod/', '')
}

describeThere('in the middle of a trial', () => {
  beforeAll(() => {
    load(buildKnownCost())
  }, 300_000)

  const LONG = { ...QUICK, env: 'SLEEP_MS=100' }
  const REPLAYING = /[1-9]\d* of 100 requests|Run the service/

  /** Acts once, some seconds into the first trial. */
  function once(act: () => void): (text: string) => void {
    let done = false
    return (text) => {
      if (done || !REPLAYING.test(text)) return
      done = true
      setTimeout(act, 5000)
    }
  }

  // Side by side: they wait more than they work.
  test.concurrent('its pod is deleted: it is repeated', () =>
    inPlace(async (place) => {
      const step = await runThere(
        place,
        { ...LONG, dataset: writeRows(100) },
        {
          onLog: once(() => {
            kubectl(['-n', place.namespace, 'delete', 'pod', podOf(place)])
          })
        }
      )
      expect(step.report.error).toBeUndefined()
      expect(codesOf(step)).toContain('trial-repeated')
      expect(step.report.analysis?.succeeded).toBe(100)
      expectNothingLeft(step, place)
    })
  )

  test.concurrent(
    'its pod is evicted, as when a node is drained: it is repeated',
    () =>
      inPlace(async (place) => {
        const step = await runThere(
          place,
          { ...LONG, dataset: writeRows(100) },
          {
            onLog: once(() => {
              const name = podOf(place)
              const { namespace } = place
              const eviction = {
                apiVersion: 'policy/v1',
                kind: 'Eviction',
                metadata: { name, namespace }
              }
              const path = `/api/v1/namespaces/${namespace}/pods/${name}/eviction`
              const create = ['create', '--raw', path, '-f', '-']
              kubectl(create, JSON.stringify(eviction))
            })
          }
        )
        expect(step.report.error).toBeUndefined()
        const told = step.report.findings.find(
          ({ code }) => code === 'trial-repeated'
        )
        expect(told?.message).toContain('EvictionByEvictionAPI')
        expectNothingLeft(step, place)
      })
  )

  test.concurrent('the job is cancelled: nothing is left', () =>
    inPlace(async (place) => {
      const step = await runThere(
        place,
        { ...LONG, env: 'SLEEP_MS=1000', dataset: writeRows(100) },
        {
          onLog: (text, kill) => {
            if (/Run the service/.test(text))
              setTimeout(() => kill('SIGINT'), 4000)
          }
        }
      )
      expect(step.report.error?.code).toBe('cancelled')
      expectNothingLeft(step, place)
    })
  )

  test.concurrent('the runner is killed: the post step removes it all', () =>
    inPlace(async (place) => {
      const step = await runThere(
        place,
        { ...LONG, env: 'SLEEP_MS=1000', dataset: writeRows(100) },
        {
          onLog: (text, kill) => {
            if (/Run the service/.test(text))
              setTimeout(() => kill('SIGKILL'), 4000)
          }
        }
      )
      expect(step.exitCode).toBeNull()
      expect(leftIn(place)).toEqual([])
    })
  )

  test.concurrent(
    'the API server goes away: it is told, and nothing is left',
    () =>
      inPlace(async (place) => {
        await using way = await openWay(place)
        const step = await runThere(
          { ...place, kubeconfig: way.kubeconfig },
          { ...LONG, env: 'SLEEP_MS=1000', dataset: writeRows(100) },
          {
            onLog: once(() => {
              way.freeze()
              setTimeout(way.thaw, 50_000)
            })
          }
        )
        expect(step.report.error?.code).toBe('cluster-lost')
        expect(leftIn(place)).toEqual([])
      })
  )
})
