import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { MIB } from '../../src/foundation/units.ts'
import { schemaMistakes } from '../pure/report/schema.ts'
import {
  buildKnownCost,
  KNOWN_COST,
  runStep,
  writeRows
} from '../docker/action.ts'
import {
  codesOf,
  describeThere,
  expectNothingLeft,
  load,
  makePlace,
  type Place,
  removePlace,
  runThere
} from './cluster.ts'

const UNPRIVILEGED = 'known-cost-as-1000'
let place: Place
let strict: Place

describeThere('trials in pods', () => {
  beforeAll(() => {
    load(buildKnownCost())
    execFileSync('docker', ['build', '-q', '-t', UNPRIVILEGED, '-'], {
      input: 'FROM known-cost\nLABEL profile-inference.test=yes\nUSER 1000\n',
      env: { ...process.env, DOCKER_BUILDKIT: '0' }
    })
    load(UNPRIVILEGED)
    place = makePlace()
    strict = makePlace(['pod-security.kubernetes.io/enforce=restricted'])
  }, 300_000)

  afterAll(() => {
    removePlace(place)
    removePlace(strict)
  })

  describe('a trial in a pod', () => {
    test('measures the known cost, with the rights of the example alone', async () => {
      const dataset = writeRows(60)
      const measured = { dataset, search: 'off', memory: '1Gi', cpu: '1' }
      const bare = await runThere(place, measured)
      const step = await runThere(place, {
        ...measured,
        env: 'HOLD_MIB=100\nBURN_MS=20'
      })
      expect(step.report.error).toBeUndefined()
      expect(schemaMistakes(step.report)).toEqual([])
      const held =
        step.report.analysis!.memory.anonymousPeakBytes! -
        bare.report.analysis!.memory.anonymousPeakBytes!
      expect(held).toBeGreaterThan(98 * MIB)
      expect(held).toBeLessThan(102 * MIB)
      const { msPerRequest } = step.report.analysis!.cpu
      expect(msPerRequest).toBeGreaterThan(18)
      const [trial] = step.report.trials
      // 100 Hz, less what a busy machine leaves out.
      expect(trial!.counterSource).toMatch(/^cgroup-v[12]$/)
      expect(codesOf(step)).toContain('kubernetes-node')
      expect(step.report.machine!.engine).toMatch(
        /^Kubernetes 1\.\d+\.\d+, node /
      )
      expectNothingLeft(step, place)
    })

    test('runs as a numbered user where PodSecurity is restricted', async () => {
      const step = await runThere(strict, {
        image: UNPRIVILEGED,
        dataset: writeRows(20),
        search: 'off',
        env: 'HOLD_MIB=50'
      })
      expect(step.report.error).toBeUndefined()
      const { memory } = step.report.analysis!
      expect(memory.anonymousPeakBytes).toBeGreaterThan(50 * MIB)
      expectNothingLeft(step, strict)
    })
  })

  describe('a search in a cluster', () => {
    test('comes to the memory that it comes to on Docker', async () => {
      const inputs = {
        dataset: writeRows(60),
        env: 'HOLD_MIB=300',
        cpu: '1',
        memory: '1Gi',
        search: 'memory',
        soak: '0s',
        'time-budget': '5m'
      }
      const there = await runThere(place, inputs)
      const here = await runStep({ image: KNOWN_COST, ...inputs })
      const [a, b] = [there, here].map(({ report, log }) => {
        if (report.recommendation?.kind !== 'size') throw new Error(log)
        expect(report.recommendation.proved).toBe(true)
        return report.recommendation.size.memoryBytes
      })
      // Cold there and warm here: file pages, and where it begins to thrash.
      expect(a! / b!).toBeGreaterThan(0.85)
      expect(a! / b!).toBeLessThan(1.15)
      expectNothingLeft(there, place)
    }, 400_000)

    test('with `parallel`, of one node: one trial at a time, and it is told why', async () => {
      const step = await runThere(place, {
        dataset: writeRows(20),
        env: 'HOLD_MIB=100',
        cpu: '500m',
        memory: '512Mi',
        search: 'memory',
        soak: '0s',
        'time-budget': '30s',
        parallel: '2'
      })
      const { recommendation, machine, findings } = step.report
      expect(recommendation?.kind).toBe('size')
      expect(machine!.nodes).toBeUndefined()
      const few = findings.find(({ code }) => code === 'kubernetes-few-nodes')
      expect(few?.message).toContain('2 nodes of one class, and there was 1')
      expectNothingLeft(step, place)
    }, 200_000)

    test('changes the CPU of running pods', async () => {
      const step = await runThere(place, {
        dataset: writeRows(40),
        env: 'BURN_MS=20',
        cpu: '1',
        memory: '256Mi',
        search: 'cpu',
        soak: '0s',
        'time-budget': '45s'
      })
      const { recommendation, search } = step.report
      expect(recommendation?.kind).toBe('size')
      // Its limit and full size by turns, on one pod.
      const [candidate] = search!.cpuCandidates
      expect(candidate!.stretches).toBeGreaterThan(1)
      expectNothingLeft(step, place)
    }, 400_000)
  })
})
