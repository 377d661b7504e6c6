/** How trials in pods end that do not hold, as on Docker. */
import { beforeAll, expect, test } from '@jest/globals'
import { buildKnownCost, writeRows } from '../docker/action.ts'
import {
  describeThere,
  expectNothingLeft,
  inPlace,
  load,
  runThere
} from './cluster.ts'

// Side by side: they wait more than they work.
describeThere('a trial in a pod', () => {
  beforeAll(() => {
    load(buildKnownCost())
  }, 300_000)

  test.concurrent('that is killed for memory says so, as on Docker', () =>
    inPlace(async (place) => {
      const step = await runThere(place, {
        dataset: writeRows(20),
        search: 'off',
        memory: '64Mi',
        env: 'HOLD_MIB=200'
      })
      expect(step.report.error?.code).toBe('service-oom-killed')
      expectNothingLeft(step, place)
    })
  )

  test.concurrent('that crashes tells its code and its log', () =>
    inPlace(async (place) => {
      const step = await runThere(place, {
        dataset: writeRows(20),
        search: 'off',
        env: 'CRASH_ON=15'
      })
      expect(step.report.error?.code).toBe('service-exited')
      expect(step.report.error?.message).toContain('code 3')
      expect(step.report.error?.log).toContain('giving up on request 15')
      expectNothingLeft(step, place)
    })
  )

  test.concurrent('whose port is another one is told what it listens on', () =>
    inPlace(async (place) => {
      const step = await runThere(place, {
        dataset: writeRows(20),
        search: 'off',
        port: '9999',
        'startup-timeout': '4s'
      })
      expect(step.report.error?.code).toBe('service-not-ready')
      expect(step.report.error?.message).toContain('port 8000')
      expectNothingLeft(step, place)
    })
  )

  test.concurrent('whose command is not there never starts', () =>
    inPlace(async (place) => {
      const step = await runThere(place, {
        dataset: writeRows(20),
        search: 'off',
        command: '/no/such/program'
      })
      expect(step.report.error?.code).toBe('container-failed')
      expect(step.report.error?.cause).toContain('/no/such/program')
      expectNothingLeft(step, place)
    })
  )
})
